import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { postgresStore } from '../store/postgres/postgres-store.js';
import type { Store } from '../store/store.js';
import { postgresRig, type PostgresRig } from './postgres-rig.js';
import { emailKeyOf, morning, sampleEntry, tokenHashOf, unsubscribeHashOf } from './sample-entries.js';
import { leaseAt, sampleLetterEntry } from './sample-letters.js';
import { minute } from './store-suite-steps.js';

const list = 'list:updates';
const names = ['ada', 'bea', 'cleo', 'dora'];
const targets = ['mayor', 'minister', 'member'];
const rounds = 12;

async function writeAndConfirm(store: Store, name: string, to: readonly string[]): Promise<void> {
  const letter = sampleLetterEntry(name, to);
  await store.writeLetter(letter);
  await store.confirmLetter(letter.tokenHash, morning, 0);
}

async function review(store: Store, batch: string): Promise<void> {
  const places: number[] = [];
  for await (const { place } of store.reviewRows('asylum')) places.unshift(place);
  for (const kind of ['remove', 'unremove'] as const) await store.review({ kind, batch, places, at: morning });
}

async function sendLetters(store: Store, at: number): Promise<void> {
  const jobs = await store.leaseLetters(leaseAt(at));
  const [first] = jobs;
  await store.settleLetters(
    jobs.map(({ id }) => ({ id, result: id === first?.id ? 'failed' : 'sent' })),
    at,
  );
}

/** Everything that changes what hangs on a person, by as many as a process has connections, on few people and targets. */
const works: readonly ((store: Store, round: number) => Promise<unknown>)[] = [
  (store) => Promise.all(names.map((name) => store.sign(sampleEntry(name)))),
  (store) => Promise.all([...names].reverse().map((name) => store.sign(sampleEntry(name, { confirmation: 'none' })))),
  (store) => Promise.all([...names].reverse().map((name) => store.confirm(tokenHashOf(name), morning, 0))),
  (store) =>
    Promise.all(names.map((name) => store.sign(sampleEntry(name, { campaign: list, unsubscribeHash: unsubscribeHashOf(name, list) })))),
  (store) => Promise.all(names.map((name) => store.confirm(tokenHashOf(name, list), morning, 0))),
  (store, round) => store.unsubscribe(unsubscribeHashOf(names[round % 4] ?? '', list), morning),
  (store, round) => writeAndConfirm(store, names[round % 4] ?? '', targets),
  (store, round) => writeAndConfirm(store, names[(round + 2) % 4] ?? '', [...targets].reverse()),
  (store, round) => review(store, `one ${round}`),
  (store, round) => sendLetters(store, morning + round * minute),
  (store, round) => store.erase(emailKeyOf(names[round % 4] ?? ''), morning),
  (store, round) => store.stopMails(emailKeyOf(names[(round + 1) % 4] ?? ''), morning),
  (store) => store.leaseMail(20, morning, minute),
];

describe('PostgreSQL store, all at once', () => {
  let rig: PostgresRig;
  before(async () => {
    rig = await postgresRig();
  });
  after(() => rig.remove());

  it('does every kind of change to the same few people without one waiting for another crosswise, and counts right', async () => {
    const url = await rig.newPlace();
    const stores = [await postgresStore(url), await postgresStore(url)];
    try {
      await Promise.all(
        stores.flatMap((store) =>
          works.map(async (work) => {
            for (let round = 0; round < rounds; round += 1) await work(store, round);
          }),
        ),
      );
      assert.deepEqual(await stores[0]?.recount(), []);
      const off = await rig.run(
        url,
        `select campaign, target, waiting, n from letter_pace join lateral (select count(*) as n from delivery
           where delivery.campaign = letter_pace.campaign and delivery.target = letter_pace.target and state = 'waiting') as there on waiting <> n`,
      );
      assert.deepEqual(off, [], 'as many letters wait as are said to');
    } finally {
      for (const store of stores) await store.close();
    }
    // The server tells of its deadlocks once a connection has ended.
    const [told] = await rig.run<{ n: string }>(url, 'select sum(deadlocks) as n from pg_stat_database');
    assert.equal(Number(told?.n), 0);
  });
});
