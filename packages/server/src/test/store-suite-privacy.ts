import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Store } from '../store/store.js';
import { emailKeyOf, morning, petitionConsent, sampleEntry, updatesConsent } from './sample-entries.js';
import { leaseAt, sampleDraft, sampleLetterEntry } from './sample-letters.js';
import { ada, kept, later, list, nobody, signed, subscribed, subscription, written } from './store-suite-people.js';
import { confirm, countsOf, day, due, keyed, longAgo, settleAll, signaturesOf, withStore, type OpenStore } from './store-suite-steps.js';

/** What every store promises a person about what is held on them. */
export function privacySuite(name: string, open: OpenStore): void {
  const keeps = (sentence: string, work: (store: Store) => Promise<void>): void => void it(sentence, withStore(open, work));

  describe(`${name}: a person`, () => {
    keeps('is found by the half of their key, with all that is held over campaigns and lists, and nothing of others', async (store) => {
      await written(store, 'ada');
      await store.sign(sampleEntry('ada', { campaign: 'housing' }));
      await subscribed(store, 'ada');
      await signed(store, 'bob');
      assert.deepEqual(await store.peopleBeginning(ada.slice(0, 32)), [ada]);
      assert.deepEqual(await store.peopleBeginning(emailKeyOf('eve').slice(0, 32)), []);
      const { signatures } = await store.person(ada);
      assert.deepEqual(
        signatures.map(({ campaign, status, email }) => [campaign, status, email]),
        [
          ['asylum', 'confirmed', 'ada@example.org'],
          ['housing', 'pending', 'ada@example.org'],
          [list, 'confirmed', 'ada@example.org'],
        ],
      );
      assert.deepEqual(signatures[0]?.consents, [petitionConsent, updatesConsent]);
      assert.deepEqual(signatures[0]?.letters, [
        {
          writtenAt: morning,
          draft: sampleDraft,
          recipients: [
            { name: 'mayor', state: 'waiting' },
            { name: 'minister', state: 'waiting' },
          ],
        },
      ]);
      assert.deepEqual(await store.person(emailKeyOf('eve')), nobody);
    });

    keeps('sees a letter that waits for its button, and what waits on a list', async (store) => {
      await store.writeLetter(sampleLetterEntry('ada', ['mayor']));
      await store.sign(subscription('ada'));
      assert.deepEqual((await kept(store)).letters[0]?.recipients, [{ name: 'mayor', state: 'unconfirmed' }]);
      assert.deepEqual((await kept(store, list)).asked, { at: morning, person: {}, consents: [updatesConsent] });
    });

    keeps('is mailed the way to their data, within the daily limit; whoever is not known is not', async (store) => {
      await signed(store, 'ada');
      await settleAll(store, 'sent');
      for (const _ of [1, 2, 3]) await store.askForData(ada, morning);
      await store.askForData(emailKeyOf('eve'), morning);
      assert.deepEqual(
        (await due(store)).map(({ kind, email, campaign, language }) => [kind, email, campaign, language]),
        [1, 2].map(() => ['data', 'ada@example.org', 'asylum', 'en']),
      );
      assert.deepEqual(await store.peopleBeginning(emailKeyOf('eve').slice(0, 32)), []);
    });

    keeps('takes a signature back once: it counts no more, its link is dead, and each consent is answered with no', async (store) => {
      await signed(store, 'ada');
      await signed(store, 'bob');
      const { id } = await kept(store);
      for (const _ of [1, 2]) assert.equal(await store.withdraw(ada, id, later), 'asylum');
      assert.deepEqual(await countsOf(store), { GB: 1 });
      assert.deepEqual(await store.recount(), []);
      const { status, withdrawnAt, consents } = await kept(store);
      assert.deepEqual([status, withdrawnAt], ['withdrawn', later]);
      assert.deepEqual(
        consents.map(({ purpose, granted, at }) => [purpose, granted, at]),
        [
          ['petition', true, morning],
          ['updates', false, morning],
          ['petition', false, later],
        ],
      );
      assert.equal(await confirm(store, 'ada'), undefined);
      assert.deepEqual(await countsOf(store), { GB: 1 });
    });

    keeps('takes back only what is theirs', async (store) => {
      await signed(store, 'ada');
      const { id } = await kept(store);
      assert.equal(await store.withdraw(emailKeyOf('bob'), id, later), undefined);
      await store.hideName(emailKeyOf('bob'), id);
      assert.equal((await kept(store)).status, 'confirmed');
    });

    keeps('may sign anew what they took back', async (store) => {
      await store.sign(sampleEntry('ada', keyed('one')));
      await confirm(store, 'ada');
      await store.withdraw(ada, (await kept(store)).id, later);
      await settleAll(store, 'sent');
      await store.resend('asylum', 'one', later);
      assert.deepEqual(await due(store, later), []);
      await store.sign(sampleEntry('ada', { at: later }));
      assert.deepEqual([(await kept(store)).status, (await kept(store)).withdrawnAt], ['pending', undefined]);
      assert.deepEqual(
        (await due(store, later)).map(({ kind }) => kind),
        ['confirm'],
      );
      await confirm(store, 'ada');
      assert.deepEqual(await countsOf(store), { GB: 1 });
      assert.deepEqual(await store.recount(), []);
    });

    keeps('stops letters that have not left with the signature, and may write them again', async (store) => {
      await written(store, 'ada');
      await store.withdraw(ada, (await kept(store)).id, later);
      assert.deepEqual([await store.lettersWaiting(), await store.leaseLetters(leaseAt(later))], [[], []]);
      const again = sampleLetterEntry('ada', ['mayor'], later);
      await store.writeLetter(again);
      await store.confirmLetter(again.tokenHash, later, longAgo);
      assert.deepEqual(
        (await store.lettersWaiting()).map(({ target, waiting }) => [target, waiting]),
        [['mayor', 1]],
      );
      assert.deepEqual(await store.recount(), []);
    });

    keeps('ends a subscription as its link does', async (store) => {
      await subscribed(store, 'ada');
      for (const _ of [1, 2]) await store.withdraw(ada, (await kept(store, list)).id, later);
      const [row] = await signaturesOf(store, list);
      assert.deepEqual([row?.status, row?.unsubscribedAt, await countsOf(store, list)], ['unsubscribed', later, {}]);
    });

    keeps('hides a name', async (store) => {
      await store.sign(sampleEntry('ada', { person: { givenName: 'Ada' } }));
      for (const _ of [1, 2]) await store.hideName(ada, (await kept(store)).id);
      assert.deepEqual((await kept(store)).person, { givenName: 'Ada', hideName: true });
    });
  });

  describe(`${name}: stopping mails`, () => {
    keeps('holds for what waits, what is asked for and what strangers send, and ends subscriptions', async (store) => {
      const letter = sampleLetterEntry('ada', ['mayor']);
      await store.sign(sampleEntry('ada', keyed('one')));
      await subscribed(store, 'ada');
      for (const at of [later, later + 1]) await store.stopMails(ada, at);
      assert.deepEqual(await due(store, later), []);
      assert.equal((await kept(store, list)).status, 'unsubscribed');
      const outcomes = [
        await store.sign(sampleEntry('ada', { at: later })),
        await store.sign(sampleEntry('ada', { at: later, campaign: 'housing' })),
        await store.writeLetter(letter),
        await store.sign({ ...subscription('ada'), at: later }),
      ];
      assert.ok(outcomes.every(({ kind }) => kind === 'taken'));
      await store.resend('asylum', 'one', later);
      await store.resendLetter('asylum', letter.key, later);
      await store.askForData(ada, later);
      assert.deepEqual(await due(store, later + day), []);
      assert.equal((await store.person(ada)).stoppedAt, later);
    });

    keeps('holds after everything was erased, and until the person lifts it', async (store) => {
      await signed(store, 'ada');
      await store.stopMails(ada, later);
      await store.erase(ada, later);
      await store.sign(sampleEntry('ada', { at: later }));
      assert.deepEqual(await due(store, later), []);
      for (const _ of [1, 2]) await store.allowMails(ada);
      await store.sign(sampleEntry('ada', { at: later }));
      assert.deepEqual(
        (await due(store, later)).map(({ kind }) => kind),
        ['confirm'],
      );
      assert.deepEqual([(await store.person(ada)).stoppedAt, await store.peopleBeginning(ada.slice(0, 32))], [undefined, [ada]]);
    });
  });
}
