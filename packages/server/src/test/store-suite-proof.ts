import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SignatureEntry } from '../rules/entries.js';
import type { Store } from '../store/store.js';
import { morning, sampleEntry } from './sample-entries.js';
import { sampleLetterEntry } from './sample-letters.js';
import { confirm, countsOf, keyed, minute, signaturesOf, withStore, type OpenStore } from './store-suite-steps.js';

const id = 'c40208ca55f9fe7cc3e2c9741dd6eb80';
const proof = { id, expiresAt: morning + 10 * minute };
const heldOf = async (store: Store) => (await signaturesOf(store)).map(({ held }) => held);

/** What a store does with a proof of work that was found good at the door. */
export function proofSuite(name: string, open: OpenStore): void {
  const keeps = (sentence: string, work: (store: Store) => Promise<void>): void => void it(sentence, withStore(open, work));

  describe(`${name}: a proof of work`, () => {
    keeps('is good for one of fifty signatures that come with it at once, and the others are held', async (store) => {
      const people = Array.from({ length: 50 }, (_, index) => `p${index}`);
      const outcomes = await Promise.all(people.map((person) => store.sign(sampleEntry(person, { proof }))));
      assert.deepEqual(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size, 1);
      const held = await heldOf(store);
      assert.equal(held.filter((why) => why === undefined).length, 1);
      assert.equal(held.filter((why) => why === 'proof-reused').length, 49);
      for (const person of people) await confirm(store, person);
      assert.deepEqual([await countsOf(store), await store.recount()], [{ GB: 1 }, []]);
    });

    keeps('is good for one campaign or letter as for another', async (store) => {
      await store.sign(sampleEntry('ada', { proof }));
      await store.sign(sampleEntry('bea', { proof, campaign: 'cows' }));
      const letter = sampleLetterEntry('eve', ['mayor']);
      await store.writeLetter({ ...letter, signature: { ...letter.signature, proof } });
      const [cows] = await signaturesOf(store, 'cows');
      const eve = (await signaturesOf(store, letter.signature.campaign)).find(({ email }) => email.startsWith('eve'));
      assert.deepEqual([cows?.held, eve?.held], ['proof-reused', 'proof-reused']);
    });

    keeps('is not used up by what is sent again with its key', async (store) => {
      const sent: Partial<SignatureEntry> = { proof, ...keyed('0123456789abcdef') };
      const first = await store.sign(sampleEntry('ada', sent));
      assert.deepEqual(await store.sign(sampleEntry('ada', sent)), first);
      assert.deepEqual(await heldOf(store), [undefined]);
    });

    keeps('is used up by a signature that is held for another reason, and that reason stays', async (store) => {
      await store.sign(sampleEntry('ada', { proof, held: 'network-rate' }));
      await store.sign(sampleEntry('bea', { proof, held: 'robot-field' }));
      await store.sign(sampleEntry('eve', { proof }));
      assert.deepEqual(await heldOf(store), ['network-rate', 'robot-field', 'proof-reused']);
    });

    keeps('that was used before does not hold a person who has signed', async (store) => {
      await store.sign(sampleEntry('ada', { proof }));
      await store.sign(sampleEntry('ada', { proof, at: morning + minute }));
      await confirm(store, 'ada');
      assert.deepEqual([await heldOf(store), await countsOf(store)], [[undefined], { GB: 1 }]);
    });
  });
}
