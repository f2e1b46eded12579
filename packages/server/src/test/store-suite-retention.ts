import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Retained, RetentionRound } from '../store/privacy-shelf.js';
import type { Store } from '../store/store.js';
import { emailKeyOf, morning, sampleEntry, unsubscribeHashOf } from './sample-entries.js';
import { confirm, countsOf, day, signaturesOf, withStore, type OpenStore } from './store-suite-steps.js';

/** A whole round, step by step. */
async function retain(store: Store, round: RetentionRound): Promise<Retained[]> {
  const all: Retained[] = [];
  for (let after: number | undefined = 0; after !== undefined;) {
    const { retained, next }: { retained: readonly Retained[]; next?: number } = await store.retain(round, after);
    all.push(...retained);
    after = next;
  }
  return all;
}
const late = morning + 30 * day;

/** What every store promises of what is kept, and for how long. */
export function retentionSuite(name: string, open: OpenStore): void {
  const keeps = (sentence: string, work: (store: Store) => Promise<void>): void => void it(sentence, withStore(open, work));

  describe(`${name}: retention`, () => {
    keeps('deletes what nobody confirmed after 30 days, and what was withdrawn, and counts it first', async (store) => {
      const list = 'list:updates';
      await store.sign(sampleEntry('ada'));
      await store.sign(sampleEntry('bob'));
      await confirm(store, 'bob');
      await store.sign(sampleEntry('cem'));
      await confirm(store, 'cem');
      const [cem] = (await store.person(emailKeyOf('cem'))).signatures;
      await store.withdraw(emailKeyOf('cem'), cem?.id ?? '', morning);
      await store.sign(sampleEntry('eve', { campaign: list, unsubscribeHash: unsubscribeHashOf('eve', list) }));
      await store.sign(sampleEntry('fay', { at: morning + 1 }));
      const round = { at: late + 1, closed: [] };
      const expected = [
        { campaign: 'asylum', unconfirmed: 2, anonymised: 0 },
        { campaign: list, unconfirmed: 1, anonymised: 0 },
      ];
      assert.deepEqual(await store.retentionDue({ at: late, closed: [] }), []);
      assert.deepEqual(await store.retentionDue(round), expected);
      assert.equal((await signaturesOf(store)).length, 4);
      assert.deepEqual(await retain(store, round), expected);
      assert.deepEqual(await retain(store, round), []);
      assert.deepEqual(
        (await signaturesOf(store)).map(({ email }) => email),
        ['bob@example.org', 'fay@example.org'],
      );
      assert.deepEqual([await countsOf(store), await store.recount()], [{ GB: 1 }, []]);
    });

    keeps('makes nobodies of whoever signed a campaign that closed long ago, in bounded steps', async (store) => {
      const people = Array.from({ length: 450 }, (_, n) => `p${n}`);
      await Promise.all(people.map((person) => store.sign(sampleEntry(person, { confirmation: 'none' }))));
      await store.sign(sampleEntry('ada', { campaign: 'housing', confirmation: 'none' }));
      const round = { at: morning, closed: ['asylum'] };
      assert.deepEqual(await store.retentionDue(round), [{ campaign: 'asylum', unconfirmed: 0, anonymised: 450 }]);
      const retained = await retain(store, round);
      assert.equal(
        retained.reduce((sum, { anonymised }) => sum + anonymised, 0),
        450,
      );
      assert.deepEqual([await store.retentionDue(round), await countsOf(store), await store.recount()], [[], { GB: 450 }, []]);
      assert.ok((await signaturesOf(store)).every(({ email, person }) => email === '' && Object.keys(person).length === 0));
      assert.equal((await signaturesOf(store, 'housing'))[0]?.email, 'ada@example.org');
      assert.deepEqual((await store.person(emailKeyOf('p7'))).signatures, []);
    });

    keeps('drops what was asked of a list and never confirmed', async (store) => {
      const list = 'list:updates';
      const entry = sampleEntry('ada', { campaign: list, unsubscribeHash: unsubscribeHashOf('ada', list) });
      await store.sign(entry);
      await store.confirm(entry.tokenHash, morning, 0);
      await store.sign({ ...entry, idempotency: undefined, person: { givenName: 'Stranger' } });
      await retain(store, { at: late + 1, closed: [] });
      const [row] = (await store.person(emailKeyOf('ada'))).signatures;
      assert.deepEqual([row?.status, row?.asked], ['confirmed', undefined]);
    });

    keeps('remembers since when a campaign is closed, until it is open again', async (store) => {
      assert.deepEqual(
        [...(await store.noteClosings({ closed: ['asylum', 'housing'], open: ['cows'] }, morning))],
        [
          ['asylum', morning],
          ['housing', morning],
        ],
      );
      assert.deepEqual([...(await store.noteClosings({ closed: [], open: ['housing'] }, late))], [['asylum', morning]], 'unseen, it stays');
      assert.deepEqual(
        [...(await store.noteClosings({ closed: ['asylum', 'housing'], open: [] }, late))],
        [
          ['asylum', morning],
          ['housing', late],
        ],
      );
      assert.equal((await store.closings()).size, 2);
    });
  });
}
