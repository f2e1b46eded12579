import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleEntry } from './sample-entries.js';
import { confirm, countsOf, due, keyed, signaturesOf, withStore, type OpenStore } from './store-suite-steps.js';

/** What closing and opening again promise. */
export function openSuite(name: string, open: OpenStore): void {
  describe(`${name}: open and close`, () => {
    it(
      'answers a check',
      withStore(open, (store) => store.check()),
    );

    it('finishes what was begun before it closes', async () => {
      const { store, reopen } = await open();
      const begun = Array.from({ length: 20 }, (_, n) => store.sign(sampleEntry(`p${n}`)));
      await store.close();
      assert.ok((await Promise.all(begun)).every(({ kind }) => kind === 'taken'));
      await store.close();
      if (!reopen) return;
      const again = await reopen();
      assert.equal((await signaturesOf(again)).length, 20);
      await again.close();
    });

    it('keeps signatures, keys, counts and mails where it is durable', async () => {
      const { store, reopen } = await open();
      const ada = sampleEntry('ada', keyed('one'));
      await store.sign(ada);
      await store.sign(sampleEntry('bob'));
      await confirm(store, 'bob');
      await store.close();
      if (!reopen) return;
      const again = await reopen();
      try {
        assert.deepEqual(await countsOf(again), { GB: 1 });
        assert.deepEqual(await again.sign({ ...ada, receipt: { state: 'counted' } }), { kind: 'taken', receipt: ada.receipt });
        assert.equal((await due(again)).length, 2);
        assert.equal((await signaturesOf(again)).length, 2);
      } finally {
        await again.close();
      }
    });
  });
}
