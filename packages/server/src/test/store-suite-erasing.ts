import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Store } from '../store/store.js';
import { morning, sampleEntry, tokenHashOf } from './sample-entries.js';
import { leaseAt } from './sample-letters.js';
import { ada, heldOf, kept, later, list, nobody, reviewOf, signed, subscribed, written } from './store-suite-people.js';
import { confirm, countsOf, day, due, keyed, longAgo, settleAll, signaturesOf, withStore, type OpenStore } from './store-suite-steps.js';

/** What every store promises of a person of whom all was erased. */
export function erasingSuite(name: string, open: OpenStore): void {
  const keeps = (sentence: string, work: (store: Store) => Promise<void>): void => void it(sentence, withStore(open, work));

  describe(`${name}: erasing`, () => {
    keeps('leaves what counted, as nobody, and nothing else', async (store) => {
      await written(store, 'ada');
      await store.sign(sampleEntry('ada', { campaign: 'housing' }));
      await subscribed(store, 'ada');
      await signed(store, 'bob');
      for (const _ of [1, 2]) await store.erase(ada, later);
      assert.deepEqual([await countsOf(store), await countsOf(store, list), await store.recount()], [{ GB: 2 }, {}, []]);
      const [row, bob] = (await signaturesOf(store)).sort((one, other) => one.email.length - other.email.length);
      assert.deepEqual(
        { ...row, id: '' },
        {
          id: '',
          campaign: 'asylum',
          email: '',
          person: {},
          country: 'GB',
          language: '',
          consents: [],
          origin: '',
          partner: undefined,
          element: undefined,
          at: morning - (morning % day),
          status: 'confirmed',
          confirmedAt: morning - (morning % day),
        },
      );
      assert.equal(bob?.email, 'bob@example.org');
      assert.deepEqual([await signaturesOf(store, 'housing'), await signaturesOf(store, list)], [[], []]);
      assert.deepEqual(await store.person(ada), { ...nobody, erasedAt: later });
      assert.deepEqual(
        (await due(store, later)).map(({ email }) => email),
        ['bob@example.org'],
      );
      assert.deepEqual([await store.lettersWaiting(), await store.leaseLetters(leaseAt(later))], [[], []]);
      assert.equal(await store.confirm(tokenHashOf('ada'), later, longAgo), undefined);
    });

    keeps('counts one person once: who signs and confirms again is mailed as before and held, each time', async (store) => {
      const first = sampleEntry('ada', keyed('one'));
      await store.sign(first);
      await confirm(store, 'ada');
      await store.erase(ada, later);
      assert.equal(await store.answerOf('asylum', 'one'), undefined);
      for (const at of [later, later + 1]) {
        await store.sign(sampleEntry('ada', { at }));
        assert.deepEqual(
          (await due(store, at)).map(({ kind }) => kind),
          ['confirm'],
        );
        await confirm(store, 'ada');
        assert.deepEqual(
          [(await kept(store)).status, await heldOf(store), await countsOf(store)],
          ['confirmed', ['erased-before'], { GB: 1 }],
        );
        await store.erase(ada, at);
      }
      assert.deepEqual([await store.recount(), await countsOf(store)], [[], { GB: 1 }]);
    });

    keeps('is remembered whoever signs, with a button or without, until a keeper lets the signature count', async (store) => {
      await signed(store, 'ada');
      await store.erase(ada, later);
      await store.sign(sampleEntry('ada', { at: later, confirmation: 'none' }));
      await store.sign(sampleEntry('ada', { at: later, campaign: 'housing' }));
      assert.deepEqual([await heldOf(store), await countsOf(store)], [['erased-before'], { GB: 1 }]);
      assert.deepEqual(await heldOf(store, 'housing'), ['erased-before']);
      const places = (await reviewOf(store)).filter(({ held }) => held).map(({ place }) => place);
      assert.equal(await store.review({ batch: 'one', kind: 'release', places, at: later }), 1);
      assert.deepEqual([await countsOf(store), (await store.person(ada)).erasedAt, await store.recount()], [{ GB: 2 }, later, []]);
    });

    keeps('does not shed a removal', async (store) => {
      await signed(store, 'ada');
      const places = (await reviewOf(store)).map(({ place }) => place);
      await store.review({ batch: 'one', kind: 'remove', places, at: morning });
      await store.erase(ada, later);
      await signed(store, 'ada');
      assert.deepEqual([await heldOf(store), await countsOf(store), await store.recount()], [['erased-before'], {}, []]);
    });

    keeps('does not let letters to the same target leave again', async (store) => {
      await written(store, 'ada');
      assert.equal((await store.leaseLetters(leaseAt(morning))).length, 2);
      await store.erase(ada, later);
      await written(store, 'ada');
      assert.deepEqual([await store.lettersWaiting(), await store.leaseLetters(leaseAt(later + day))], [[], []]);
    });

    keeps('lets them subscribe anew', async (store) => {
      await subscribed(store, 'ada');
      await store.erase(ada, later);
      await subscribed(store, 'ada');
      assert.deepEqual([await heldOf(store, list), await countsOf(store, list)], [[], { GB: 1 }]);
      assert.equal((await store.person(ada)).erasedAt, later);
    });

    keeps('does not renew what a day allows of mails', async (store) => {
      for (const at of [morning, morning + 1]) await store.sign(sampleEntry('ada', { at }));
      for (const at of [later, later + 1]) await store.erase(ada, at);
      for (const at of [later + 2, later + 3]) await store.sign(sampleEntry('ada', { at }));
      assert.equal((await settleAll(store, 'sent', later + 3)).length, 1);
      await store.erase(ada, later + 4);
      await store.sign(sampleEntry('ada', { at: later + 5 }));
      assert.deepEqual(await due(store, later + 5), []);
      await store.sign(sampleEntry('ada', { at: morning + day + 2 }));
      assert.equal((await due(store, morning + day + 2)).length, 1);
    });

    keeps('is nothing that retention does to anybody', async (store) => {
      await signed(store, 'ada');
      const end = later + 300 * day;
      for (let after: number | undefined = 0; after !== undefined;)
        after = (await store.retain({ at: end, closed: ['asylum'] }, after)).next;
      assert.deepEqual(await store.person(ada), nobody);
      await store.sign(sampleEntry('ada', { at: end, campaign: 'housing' }));
      assert.deepEqual(await heldOf(store, 'housing'), []);
    });

    keeps('sends no mail to whoever asks for data afterwards', async (store) => {
      await signed(store, 'ada');
      await store.erase(ada, later);
      await store.askForData(ada, later);
      assert.deepEqual(await due(store, later), []);
      assert.deepEqual(await store.peopleBeginning(ada.slice(0, 32)), [ada]);
    });
  });
}
