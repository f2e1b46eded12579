import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withStore, type OpenStore } from './store-suite-steps.js';

/** What counting intents to share promises. */
export function sharesSuite(name: string, open: OpenStore): void {
  describe(`${name}: shares`, () => {
    it(
      'are counted by campaign and network, most first',
      withStore(open, async (store) => {
        await Promise.all((['x', 'copy', 'whatsapp', 'copy', 'bluesky'] as const).map((network) => store.addShare('asylum', network)));
        await store.addShare('rivers', 'qr');
        const shares = await store.shares('asylum');
        assert.deepEqual(
          [...shares],
          [
            ['copy', 2],
            ['bluesky', 1],
            ['whatsapp', 1],
            ['x', 1],
          ],
        );
        assert.deepEqual([...(await store.shares('rivers'))], [['qr', 1]]);
      }),
    );

    it(
      'are none for a campaign that nobody shared, and change no count of people',
      withStore(open, async (store) => {
        assert.equal((await store.shares('asylum')).size, 0);
        await store.addShare('asylum', 'x');
        assert.equal((await store.counts('asylum')).size, 0);
        assert.deepEqual(await store.recount(), []);
      }),
    );

    it('outlive the process where the store is durable', async () => {
      const { store, reopen } = await open();
      await store.addShare('asylum', 'x');
      await store.close();
      if (!reopen) return;
      const again = await reopen();
      assert.deepEqual([...(await again.shares('asylum'))], [['x', 1]]);
      await again.close();
    });
  });
}
