import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SignatureEntry } from '../rules/entries.js';
import type { Store } from '../store/store.js';
import { morning } from './sample-entries.js';
import { leaseAt, sampleLetterEntry } from './sample-letters.js';
import { held, review } from './store-suite-review-steps.js';
import { countsOf, day, longAgo, withStore, type OpenStore } from './store-suite-steps.js';

const leased = async (store: Store, at = morning) => (await store.leaseLetters(leaseAt(at))).map(({ target }) => target).sort();
async function confirmedLetter(store: Store, name: string, targets: readonly string[], given: Partial<SignatureEntry>): Promise<void> {
  const letter = sampleLetterEntry(name, targets);
  await store.writeLetter({ ...letter, signature: { ...letter.signature, ...given } });
  await store.confirmLetter(letter.tokenHash, morning, longAgo);
}

/** What becomes of the letters of whoever is held or removed. */
export function heldLetterSuite(name: string, open: OpenStore): void {
  const keeps = (sentence: string, work: (store: Store) => Promise<void>): void => void it(sentence, withStore(open, work));

  describe(`${name}: letters of a held writer`, () => {
    keeps('may be confirmed, and leave after the release only', async (store) => {
      await confirmedLetter(store, 'eve', ['mayor', 'minister'], held);
      assert.deepEqual([await leased(store), await store.lettersWaiting(), await countsOf(store)], [[], [], {}]);
      await review(store, 'release');
      assert.deepEqual([await leased(store), await countsOf(store), await store.recount()], [['mayor', 'minister'], { GB: 1 }, []]);
    });

    keeps('are not written twice to one target', async (store) => {
      await confirmedLetter(store, 'eve', ['mayor'], held);
      await confirmedLetter(store, 'eve', ['mayor'], held);
      await review(store, 'release');
      assert.deepEqual([await leased(store), await leased(store, morning + day)], [['mayor'], ['mayor']]);
      assert.deepEqual(
        (await store.lettersWaiting()).map(({ waiting }) => waiting),
        [1],
      );
    });

    keeps('stop when their writer is removed, and go on when that is undone', async (store) => {
      await confirmedLetter(store, 'eve', ['mayor'], {});
      await review(store, 'remove');
      assert.deepEqual([await leased(store), await store.lettersWaiting()], [[], []]);
      await review(store, 'unremove');
      assert.deepEqual(await leased(store), ['mayor']);
    });

    keeps('that were in hand when their writer was removed count once, and do not leave again', async (store) => {
      await confirmedLetter(store, 'eve', ['mayor'], {});
      const [job] = await store.leaseLetters(leaseAt(morning));
      await review(store, 'remove');
      await store.settleLetters([{ id: job?.id ?? 0, result: 'sent' }], morning);
      assert.equal(await store.lettersSent('asylum'), 1);
      await review(store, 'unremove');
      assert.deepEqual(await leased(store, morning + day), []);
    });

    keeps('do not leave to an address that has refused mail meanwhile', async (store) => {
      await confirmedLetter(store, 'eve', ['mayor'], held);
      await confirmedLetter(store, 'ada', ['mayor'], {});
      const [job] = await store.leaseLetters(leaseAt(morning));
      await store.settleLetters([{ id: job?.id ?? 0, result: 'refused' }], morning);
      await review(store, 'release');
      assert.deepEqual([await leased(store, morning + day), await store.lettersWaiting()], [[], []]);
    });

    keeps('lose their text like others after four weeks, and stay here afterwards', async (store) => {
      await confirmedLetter(store, 'eve', ['mayor'], held);
      assert.equal(await store.purgeLetters(morning + 27 * day), 0);
      assert.equal(await store.purgeLetters(morning + 29 * day), 1);
      await review(store, 'release');
      assert.deepEqual([await leased(store, morning + 30 * day), await countsOf(store)], [[], { GB: 1 }]);
    });
  });
}
