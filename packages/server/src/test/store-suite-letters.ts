import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LetterSettled } from '../rules/letter-entries.js';
import type { Store } from '../store/store.js';
import { morning } from './sample-entries.js';
import { leaseAt, sampleDraft, sampleLetterEntry, startedLetter } from './sample-letters.js';
import { countsOf, day, due, minute, signaturesOf, withStore, type OpenStore } from './store-suite-steps.js';

/** Writes and confirms a letter. */
async function confirmed(store: Store, name: string, targets: readonly string[], at = morning): Promise<void> {
  const letter = sampleLetterEntry(name, targets, at);
  await store.writeLetter(letter);
  await store.confirmLetter(letter.tokenHash, at, 0);
}
const leased = async (store: Store, at: number, random?: number) =>
  (await store.leaseLetters(leaseAt(at, random === undefined ? {} : { random }))).map(({ target }) => target).sort();
async function settle(store: Store, at: number, result: Exclude<LetterSettled['result'], 'retry'>): Promise<number> {
  const jobs = await store.leaseLetters(leaseAt(at));
  await store.settleLetters(
    jobs.map(({ id }) => ({ id, result })),
    at,
  );
  return jobs.length;
}
const waiting = async (store: Store) => (await store.lettersWaiting()).map(({ target, waiting: n }) => [target, n]);

export function letterSuite(name: string, open: OpenStore): void {
  const keeps = (sentence: string, work: (store: Store) => Promise<void>): void => void it(sentence, withStore(open, work));

  describe(`${name}: letters`, () => {
    keeps('wait for their writer, who is asked by a mail of the letter’s own, and is counted with it once', async (store) => {
      const letter = sampleLetterEntry('ada', ['mayor', 'minister']);
      assert.deepEqual(await store.writeLetter(letter), { kind: 'taken', receipt: letter.signature.receipt });
      const [mail, ...more] = await due(store);
      assert.deepEqual([mail?.kind, mail?.letter, mail?.email, more], ['letter', letter.id, 'ada@example.org', []]);
      assert.deepEqual([await leased(store, morning), await countsOf(store)], [[], {}]);

      assert.deepEqual(await store.findLetter(letter.tokenHash, morning), {
        campaign: 'asylum',
        language: 'en',
        asked: { at: morning, person: letter.signature.person, consents: letter.signature.consents },
        letter: { name: 'Ada Byron', subject: 'A welcome', body: 'nobody leaves home lightly.' },
      });
      for (const _ of [1, 2])
        assert.deepEqual(await store.confirmLetter(letter.tokenHash, morning, 0), { campaign: 'asylum', language: 'en' });
      assert.deepEqual(await store.findLetter(letter.tokenHash, morning), { campaign: 'asylum', language: 'en' });
      assert.deepEqual(
        [await countsOf(store), await waiting(store)],
        [
          { GB: 1 },
          [
            ['mayor', 1],
            ['minister', 1],
          ],
        ],
      );
      assert.deepEqual(
        (await signaturesOf(store)).map(({ status }) => status),
        ['confirmed'],
      );
      const [job] = await store.leaseLetters(leaseAt(morning));
      assert.deepEqual(
        [job?.draft, job?.recipient.address, job?.letter, job?.isTest, job?.attempts],
        [sampleDraft, 'mayor@target.example', letter.id, false, 0],
      );
    });

    keeps('are confirmed by no other link: not of the signature, not of another letter, not by one that is too old', async (store) => {
      const [letter, other] = [sampleLetterEntry('ada', ['mayor']), sampleLetterEntry('ada', ['minister'])];
      await store.writeLetter(letter);
      await store.writeLetter(other);
      await store.confirm(letter.signature.tokenHash, morning, 0);
      assert.equal(await store.confirmLetter(letter.signature.tokenHash, morning, 0), undefined);
      assert.equal(await store.confirmLetter(letter.tokenHash, morning, morning + 1), undefined);
      assert.equal(await store.findLetter(letter.tokenHash, morning + 1), undefined);
      assert.deepEqual(await waiting(store), []);
      await store.confirmLetter(other.tokenHash, morning, 0);
      assert.deepEqual(await waiting(store), [['minister', 1]]);
    });

    keeps('go once from a writer to a target: the one that was confirmed first', async (store) => {
      const [first, second] = [sampleLetterEntry('ada', ['mayor']), sampleLetterEntry('ada', ['mayor', 'minister'])];
      for (const letter of [first, second]) await store.writeLetter(letter);
      for (const letter of [second, first]) await store.confirmLetter(letter.tokenHash, morning, 0);
      const jobs = await store.leaseLetters(leaseAt(morning));
      assert.deepEqual(
        jobs.map(({ letter, target }) => [letter, target]),
        [
          [second.id, 'mayor'],
          [second.id, 'minister'],
        ],
      );
    });

    keeps('tell who has written to all of them before so, and keep nothing of what came', async (store) => {
      await confirmed(store, 'ada', ['mayor']);
      await due(store);
      const again = sampleLetterEntry('ada', ['mayor'], morning + minute);
      await store.writeLetter(again);
      assert.deepEqual(
        (await due(store, morning + minute)).map(({ kind }) => kind).filter((kind) => kind === 'written'),
        ['written'],
      );
      assert.equal(await store.findLetter(again.tokenHash, 0), undefined);
    });

    keeps('answer the same key alike, and refuse it with another body', async (store) => {
      const letter = sampleLetterEntry('ada', ['mayor']);
      const first = await store.writeLetter(letter);
      assert.deepEqual(await store.writeLetter({ ...letter, id: crypto.randomUUID(), tokenHash: letter.tokenHash }), first);
      const other = { ...letter.signature, idempotency: { key: letter.key, fingerprint: 'another' } };
      assert.deepEqual(await store.writeLetter({ ...letter, signature: other }), { kind: 'key-reused' });
      assert.equal((await due(store)).length, 1);
    });

    keeps('are asked about again by their key, at most as often as one person gets mail', async (store) => {
      const letter = sampleLetterEntry('ada', ['mayor']);
      await store.writeLetter(letter);
      for (const _ of [1, 2, 3, 4]) await store.resendLetter('asylum', letter.key, morning + minute);
      await store.resendLetter('asylum', 'a key that nobody has', morning);
      assert.deepEqual(
        (await due(store, morning + minute)).map(({ kind, letter: id }) => [kind, id]),
        [1, 2, 3].map(() => ['letter', letter.id]),
      );
      assert.ok(await store.findLetter(letter.tokenHash, morning + minute), 'the link is as young as its last mail');
    });

    keeps('leave one at a time to a target, two minutes apart give or take half a minute, to others meanwhile', async (store) => {
      for (const name of ['ada', 'bea', 'cleo']) await confirmed(store, name, ['mayor', 'minister']);
      assert.deepEqual(await leased(store, morning, 0), ['mayor', 'minister']);
      assert.deepEqual(await leased(store, morning + 90_000 - 1, 0.999), []);
      assert.deepEqual(await leased(store, morning + 90_000, 0.999), ['mayor']);
      assert.deepEqual(await leased(store, morning + 150_000, 0.5), ['minister']);
    });

    keeps('leave one at a time to a target, and count once, however many ask and tell at once', async (store) => {
      for (const name of ['ada', 'bea', 'cleo']) await confirmed(store, name, ['mayor', 'minister']);
      const leases = await Promise.all(Array.from({ length: 8 }, () => store.leaseLetters(leaseAt(morning))));
      const jobs = leases.flat();
      assert.deepEqual(jobs.map(({ target }) => target).sort(), ['mayor', 'minister']);
      const told = jobs.map(({ id }) => ({ id, result: 'sent' as const }));
      await Promise.all([1, 2, 3, 4].map(() => store.settleLetters(told, morning)));
      assert.deepEqual(
        [await store.lettersSent('asylum'), await waiting(store)],
        [
          2,
          [
            ['mayor', 2],
            ['minister', 2],
          ],
        ],
      );
    });

    keeps('never leave faster than the pace in any hour, however the gaps fall', async (store) => {
      for (let n = 0; n < 40; n += 1) await confirmed(store, `w${n}`, ['mayor']);
      const times: number[] = [];
      for (let at = morning; at < morning + 2 * 60 * minute; at += 15_000) {
        for (const { id } of await store.leaseLetters(leaseAt(at, { random: 0, leaseMs: day }))) {
          times.push(at);
          await store.settleLetters([{ id, result: 'sent' }], at);
        }
      }
      assert.equal(times.length, 40);
      for (const time of times) assert.ok(times.filter((at) => at >= time && at < time + 60 * minute).length <= 30);
    });

    keeps('count as sent once, and are not handed out again', async (store) => {
      await confirmed(store, 'ada', ['mayor', 'minister']);
      const [job] = await store.leaseLetters(leaseAt(morning, { limit: 1 }));
      for (const _ of [1, 2]) await store.settleLetters([{ id: job?.id ?? 0, result: 'sent' }], morning);
      assert.deepEqual([await store.lettersSent('asylum'), await waiting(store)], [1, [['minister', 1]]]);
      assert.equal(await store.lettersSent('other'), 0);
    });

    keeps('come back when the time of a try has come, or when their holder died', async (store) => {
      await confirmed(store, 'ada', ['mayor']);
      const [job] = await store.leaseLetters(leaseAt(morning));
      await store.settleLetters([{ id: job?.id ?? 0, result: 'retry', notBefore: morning + 10 * minute - 0.5 }], morning);
      assert.deepEqual(await leased(store, morning + 10 * minute - 1), []);
      const [again] = await store.leaseLetters(leaseAt(morning + 10 * minute));
      assert.deepEqual([again?.id, again?.attempts], [job?.id, 1]);
      assert.deepEqual(await leased(store, morning + 15 * minute - 1), []);
      assert.deepEqual(await leased(store, morning + 15 * minute), ['mayor']);
    });

    keeps('stop for good where an address refuses mail: those that wait, and those that would come', async (store) => {
      for (const name of ['ada', 'bea']) await confirmed(store, name, ['mayor']);
      const late = sampleLetterEntry('cleo', ['mayor']);
      await store.writeLetter(late);
      assert.equal(await settle(store, morning, 'refused'), 1);
      assert.deepEqual(await store.refusedAmong(['mayor@target.example', 'x@y.example']), new Set(['mayor@target.example']));
      await store.confirmLetter(late.tokenHash, morning, 0);
      assert.deepEqual([await waiting(store), await store.lettersSent('asylum')], [[], 0]);
    });

    keeps('fail alone where only one of them is refused', async (store) => {
      for (const name of ['ada', 'bea']) await confirmed(store, name, ['mayor']);
      await settle(store, morning, 'failed');
      assert.deepEqual([await waiting(store), [...(await store.refusedAmong(['mayor@target.example']))]], [[['mayor', 1]], []]);
    });

    keeps('of a test go to the editor, at the same pace, a few at most, and never count', async (store) => {
      const [recipient] = sampleLetterEntry('ada', ['mayor']).recipients;
      assert.ok(recipient);
      for (let n = 0; n < 20; n += 1)
        await store.writeTestLetter({
          id: `t${n}`,
          campaign: 'asylum',
          draft: sampleDraft,
          recipient,
          editor: 'editor@charity.example',
          at: morning,
        });
      assert.deepEqual(await waiting(store), [['', 10]]);
      const jobs = await store.leaseLetters(leaseAt(morning));
      assert.deepEqual(
        jobs.map(({ address, isTest, recipient: { id } }) => [address, isTest, id]),
        [['editor@charity.example', true, 'mayor']],
      );
      await store.settleLetters([{ id: jobs[0]?.id ?? 0, result: 'sent' }], morning);
      assert.equal(await store.lettersSent('asylum'), 0);
      await settle(store, morning + 10 * minute, 'refused');
      assert.deepEqual(await waiting(store), [['', 8]]);
    });

    keeps('of a test go to the editor fifty times a day and no more, however often they are asked for', async (store) => {
      const [recipient] = sampleLetterEntry('ada', ['mayor']).recipients;
      assert.ok(recipient);
      const sentFrom = async (begin: number, minutes: number): Promise<number> => {
        let sent = 0;
        for (let at = begin; at < begin + minutes * minute; at += 2 * minute) {
          const test = { campaign: 'asylum', draft: sampleDraft, recipient, editor: 'editor@charity.example', at };
          await store.writeTestLetter({ ...test, id: crypto.randomUUID() });
          sent += await settle(store, at, 'sent');
        }
        return sent;
      };
      assert.deepEqual([await sentFrom(morning, 110), await waiting(store)], [50, []]);
      assert.equal(await sentFrom(morning + day, 10), 5);
    });

    keeps('that their writer takes elsewhere count once they were sent, once a key', async (store) => {
      assert.deepEqual(await store.startLetter(startedLetter('one', 2)), { kind: 'taken', receipt: { state: 'counted' } });
      assert.deepEqual(await store.startLetter(startedLetter('one', 2)), { kind: 'taken', receipt: { state: 'counted' } });
      assert.deepEqual(await store.startLetter(startedLetter('one', 2, 'another')), { kind: 'key-reused' });
      assert.equal(await store.lettersSent('asylum'), 0);
      const told = [];
      for (const key of ['one', 'one', 'unknown']) told.push(await store.countStartedLetter('asylum', key));
      assert.deepEqual([told, await store.lettersSent('asylum'), await countsOf(store)], [[true, false, false], 2, {}]);
    });

    keeps('lose their text 28 days after they ended, or were never confirmed; those that wait keep it', async (store) => {
      await confirmed(store, 'ada', ['mayor']);
      await confirmed(store, 'bea', ['mayor']);
      const never = sampleLetterEntry('cleo', ['mayor']);
      await store.writeLetter(never);
      await settle(store, morning, 'sent');
      assert.equal(await store.purgeLetters(morning + 28 * day), 0);
      assert.equal(await store.purgeLetters(morning + 28 * day + 1), 2);
      assert.equal(await store.purgeLetters(morning + 28 * day + 1), 0);
      assert.equal(await store.findLetter(never.tokenHash, 0), undefined);
      assert.deepEqual(await leased(store, morning + 29 * day), ['mayor']);
      assert.equal(await store.lettersSent('asylum'), 1);
    });

    it('wait at the same pace when the store is opened again', async () => {
      const { store, reopen } = await open();
      for (const name of ['ada', 'bea', 'cleo']) await confirmed(store, name, ['mayor']);
      assert.equal(await settle(store, morning, 'sent'), 1);
      if (!reopen) return store.close();
      await store.close();
      const again = await reopen();
      assert.deepEqual([await again.lettersSent('asylum'), await waiting(again)], [1, [['mayor', 2]]]);
      assert.deepEqual(await leased(again, morning + 119_999), []);
      assert.deepEqual(await leased(again, morning + 120_000), ['mayor']);
      await again.close();
    });
  });
}
