import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dueNow, retentionRounds } from '../http/retention-rounds.js';
import { memoryStore } from '../store/memory-store.js';
import type { Retained } from '../store/privacy-shelf.js';
import { day, hour, sampleCampaign } from './sample-campaign.js';
import { morning, sampleEntry } from './sample-entries.js';

const old = { campaign: 'asylum', unconfirmed: 1, anonymised: 0 };

/** Rounds on a store that takes a round in so many parts, as stores on disk do. */
function opened({ parts = 1, store = memoryStore(), file = sampleCampaign() } = {}) {
  const asked: number[] = [];
  const told: Retained[] = [];
  const time = { now: morning, isStopped: false };
  const inParts = {
    ...store,
    retain: async (...[round, after]: Parameters<typeof store.retain>) => {
      asked.push(after);
      const { retained } = await store.retain(round, after);
      return after + 1 < parts ? { retained, next: after + 1 } : { retained };
    },
  };
  const campaigns = new Map([[file.id, file]]);
  const goOn = retentionRounds(
    { store: inParts, campaigns, clock: () => time.now, onRetained: (retained) => told.push(retained) },
    () => time.isStopped,
  );
  return { store, campaigns, asked, told, time, goOn };
}

describe('a round of what is kept too long', () => {
  it('takes what is due, and tells how much', async () => {
    const { store, told, time, goOn } = opened();
    await store.sign(sampleEntry('ada'));
    await goOn();
    assert.deepEqual(told, []);
    time.now += 31 * day;
    await goOn();
    assert.deepEqual(told, [old]);
  });

  it('is made once a day, however often somebody looks', async () => {
    const { asked, time, goOn } = opened();
    for (const at of [0, hour, day - 1, day, day + hour, 2 * day]) {
      time.now = morning + at;
      await goOn();
    }
    assert.equal(asked.length, 3);
  });

  it('goes on where it was, at most twenty steps at a time, since mails wait', async () => {
    const { asked, time, goOn } = opened({ parts: 45 });
    const steps: number[] = [];
    for (const _ of [1, 2, 3, 4]) {
      time.now += hour;
      await goOn();
      steps.push(asked.length);
    }
    assert.deepEqual(steps, [20, 40, 45, 45]);
    assert.deepEqual(asked, [...asked.keys()]);
  });

  it('ends where the server does, in the middle too', async () => {
    const { asked, time, goOn } = opened({ parts: 45 });
    await goOn();
    time.isStopped = true;
    await goOn();
    assert.equal(asked.length, 20);
  });

  it('is made by one of two processes', async () => {
    const store = memoryStore();
    const [one, other] = [opened({ store }), opened({ store })];
    await Promise.all([one.goOn(), other.goOn()]);
    assert.equal(one.asked.length + other.asked.length, 1);
    other.time.now += day;
    await other.goOn();
    assert.equal(one.asked.length + other.asked.length, 2, 'whoever made it does not keep it for ever');
  });

  it('remembers since when a campaign is closed, and forgets it once it is open again', async () => {
    const store = memoryStore();
    await opened({ store, file: sampleCampaign({ state: 'closed' }) }).goOn();
    assert.deepEqual([...(await store.closings())], [['asylum', morning]]);
    const open = opened({ store });
    open.time.now += day;
    await open.goOn();
    assert.deepEqual([...(await store.closings())], []);
  });
});

it('what is due now is told and not taken', async () => {
  const { store, campaigns } = opened({ file: sampleCampaign({ closesOn: '2026-12-31', confirmation: 'none' }) });
  await store.sign(sampleEntry('ada', { confirmation: 'none' }));
  const due = (now: string) => dueNow(store, campaigns.values(), Date.parse(now));
  assert.deepEqual(await due('2027-06-30'), []);
  const all = [{ campaign: 'asylum', unconfirmed: 0, anonymised: 1 }];
  assert.deepEqual([await due('2027-07-01'), await due('2027-07-01')], [all, all]);
});
