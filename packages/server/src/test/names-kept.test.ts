import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { closedAt, forgottenCampaigns } from '../rules/retention.js';
import { sampleCampaign } from './sample-campaign.js';

const none = new Map<string, number>();
const onDay = (text: string): number => Date.parse(`${text}T00:00:00Z`);

describe('how long names are kept', () => {
  it('is six months after the closing day, and no day less', () => {
    const file = sampleCampaign({ closesOn: '2026-11-30' });
    assert.equal(closedAt(file, onDay('2026-12-05')), onDay('2026-12-01'));
    for (const [now, due] of [
      ['2026-11-21', []],
      ['2027-05-31', []],
      ['2027-06-01', ['asylum']],
    ] as const)
      assert.deepEqual(forgottenCampaigns([file], none, onDay(now)), due, now);
  });

  it('is six months after a campaign was first seen closed by hand; an open one is kept', () => {
    const closed = sampleCampaign({ state: 'won' });
    assert.deepEqual(forgottenCampaigns([closed], none, onDay('2030-01-01')), []);
    const seen = new Map([['asylum', onDay('2026-08-31')]]);
    assert.deepEqual(forgottenCampaigns([closed], seen, onDay('2027-02-27')), []);
    assert.deepEqual(forgottenCampaigns([closed], seen, onDay('2027-02-28')), ['asylum'], 'February has no 31st');
    for (const state of ['open', 'paused', 'upcoming'])
      assert.deepEqual(forgottenCampaigns([sampleCampaign({ state })], seen, onDay('2030-01-01')), [], state);
  });

  it('is counted from the closing day, or from when it was seen closed if that came first', () => {
    const file = sampleCampaign({ closesOn: '2026-11-30' });
    const [now, seen] = [onDay('2027-01-01'), onDay('2026-11-25')];
    assert.equal(closedAt(file, now, seen), seen);
    assert.equal(closedAt(file, now, onDay('2026-12-20')), onDay('2026-12-01'));
    assert.equal(closedAt(file, onDay('2026-12-01'), now), onDay('2026-12-01'), 'the day is over at midnight');
    assert.equal(closedAt(file, onDay('2026-11-28'), now), now, 'a day that is to come closed nothing');
    assert.equal(closedAt(sampleCampaign(), now), now);
  });

  it('is each campaign’s own time', () => {
    const files = ['2026-01-31', '2026-08-31', '2026-09-30'].map((closesOn) => sampleCampaign({ id: `to-${closesOn}`, closesOn }));
    assert.deepEqual(forgottenCampaigns(files, none, onDay('2027-03-01')), ['to-2026-01-31', 'to-2026-08-31']);
  });
});
