import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { morning, petitionConsent, sampleEntry } from './sample-entries.js';
import { sampleLetterEntry } from './sample-letters.js';
import { confirm, day, due, signaturesOf, withStore, type OpenStore } from './store-suite-steps.js';

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
      'go with the mail that asks for the button of a petition or a letter, and with no other',
      withStore(open, async (store) => {
        await store.sign(sampleEntry('ada'));
        await store.writeLetter(sampleLetterEntry('bob', ['mayor']));
        assert.deepEqual(
          (await due(store)).map(({ kind, consents }) => [kind, consents?.map(({ text }) => text)]),
          [
            ['confirm', [petitionConsent.text, 'Write to me.']],
            ['letter', [petitionConsent.text, 'Write to me.']],
          ],
        );
        await confirm(store, 'ada');
        await store.sign(sampleEntry('ada', { at: morning + day }));
        assert.deepEqual(
          (await due(store, morning + day))
            .map(({ kind, consents }) => [kind, consents === undefined])
            .filter(([kind]) => kind === 'known'),
          [['known', true]],
        );
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
