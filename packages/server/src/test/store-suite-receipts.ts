import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { morning, petitionConsent, sampleEntry } from './sample-entries.js';
import { day, signaturesOf, withStore, type OpenStore } from './store-suite-steps.js';

/** What every store promises of the proof that somebody agreed. */
export function receiptSuite(name: string, open: OpenStore): void {
  describe(`${name}: receipts`, () => {
    it(
      'return the old words byte for byte after the text, and who answers for it, have changed',
      withStore(open, async (store) => {
        const words = 'Hand my name to the ministry.\u00a0 Zo\u0065\u0308 \u2013 \u{1f54a} ';
        const old = { ...petitionConsent, text: words };
        const changed = {
          ...petitionConsent,
          version: '2',
          text: `${words}!`,
          at: morning + day,
          controllers: 'Shelter for All',
          origin: '',
          element: '',
        };
        await store.sign(sampleEntry('ada', { consents: [old] }));
        await store.sign(sampleEntry('ada', { consents: [changed], at: morning + day }));
        await store.sign(sampleEntry('bob', { consents: [changed], at: morning + day }));
        const [ada, bob] = await signaturesOf(store);
        assert.deepEqual(ada?.consents, [old, changed]);
        assert.deepEqual(bob?.consents, [changed]);
      }),
    );

    it(
      'tell words apart that came under one version',
      withStore(open, async (store) => {
        const quiet = { ...petitionConsent, text: 'Something else, by mistake under the same version.' };
        await store.sign(sampleEntry('ada'));
        await store.sign(sampleEntry('bob', { consents: [quiet] }));
        assert.deepEqual((await signaturesOf(store))[1]?.consents, [quiet]);
      }),
    );
  });
}
