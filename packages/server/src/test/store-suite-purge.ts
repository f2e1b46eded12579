import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { networkKeptMs } from '../store/review-shelf.js';
import { keyKeptMs, type Store } from '../store/store.js';
import { letterKeptMs } from '../rules/letter-entries.js';
import { morning, sampleEntry } from './sample-entries.js';
import { countsOf, keyed, minute, signaturesOf, withStore, type OpenStore } from './store-suite-steps.js';

/** What every store promises to forget, whoever signs meanwhile or nobody. */
export function purgeSuite(name: string, open: OpenStore): void {
  const forgets = (sentence: string, work: (store: Store) => Promise<void>): void => void it(sentence, withStore(open, work));

  describe(`${name}: forgets in time`, () => {
    forgets('every key after 72 hours, and none before', async (store) => {
      const keys = Array.from({ length: 1100 }, (_, n) => `key-${n}`);
      await Promise.all(keys.map((key) => store.sign(sampleEntry(key, keyed(key)))));
      const kept = async () => (await Promise.all(keys.map((key) => store.answerOf('asylum', key)))).filter(Boolean).length;
      while (await store.purgeKeys(morning + keyKeptMs));
      assert.equal(await kept(), keys.length);
      while (await store.purgeKeys(morning + keyKeptMs + 1));
      assert.equal(await kept(), 0);
    });

    forgets('a proof that was used, once nobody could use it again', async (store) => {
      const proof = { id: 'c40208ca55f9fe7cc3e2c9741dd6eb80', expiresAt: morning + minute };
      await store.sign(sampleEntry('ada', { proof }));
      await store.purgeKeys(morning + minute);
      await store.sign(sampleEntry('bea', { proof }));
      await store.purgeKeys(morning + minute + 1);
      await store.sign(sampleEntry('cleo', { proof }));
      assert.deepEqual(
        (await signaturesOf(store)).map(({ held }) => held),
        [undefined, 'proof-reused', undefined],
      );
    });

    forgets('that a letter was taken elsewhere, which counts no more afterwards', async (store) => {
      for (const key of ['one', 'two'])
        await store.startLetter({ campaign: 'asylum', ...keyed(key), letters: 1, receipt: { state: 'counted' }, at: morning });
      assert.equal(await store.purgeLetters(morning + letterKeptMs), 0);
      assert.equal(await store.countStartedLetter('asylum', 'one'), true);
      assert.equal(await store.purgeLetters(morning + letterKeptMs + 1), 2);
      assert.deepEqual([await store.countStartedLetter('asylum', 'two'), await store.lettersSent('asylum')], [false, 1]);
    });

    forgets('the conditions of a batch after 30 days; it can be undone still', async (store) => {
      await store.sign(sampleEntry('ada', { confirmation: 'none' }));
      const batch = { id: 'b1', campaign: 'asylum', kind: 'remove', where: 'network=203.0.113.7', at: morning } as const;
      await store.addBatch(batch);
      const places: number[] = [];
      for await (const { place } of store.reviewRows('asylum')) places.push(place);
      await store.review({ batch: 'b1', kind: 'remove', places, at: morning });
      while (await store.purgeNetworks(morning + networkKeptMs));
      assert.deepEqual(await store.findBatch('b1'), batch);
      while (await store.purgeNetworks(morning + networkKeptMs + 1));
      assert.deepEqual(await store.findBatch('b1'), { ...batch, where: '' });
      assert.equal(await store.review({ batch: 'b1', kind: 'unremove', places, at: morning + networkKeptMs }), 1);
      assert.deepEqual(await countsOf(store), { GB: 1 });
    });
  });
}
