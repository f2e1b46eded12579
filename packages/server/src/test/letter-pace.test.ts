import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gapMs, nextLetterAt, spread, waitingText } from '../rules/letter-entries.js';
import { isLetterHour } from '../rules/letter-hours.js';
import { letterPlace } from '../rules/letter-place.js';
import { sampleDraft } from './sample-letters.js';
import { hour, minute } from './sample-campaign.js';

const pace = { campaign: 'asylum', perHour: 30 };
const from = 'letters@charity.example';

describe('letters to one target', () => {
  it('leave evenly over the hour, give or take a quarter', () => {
    assert.deepEqual([gapMs(pace, 0), gapMs(pace, 0.5)], [1.5 * minute, 2 * minute]);
    assert.ok(gapMs(pace, 0.999) < 2.5 * minute && gapMs(pace, 0.999) > 2.49 * minute);
  });

  it('never are more than so many in an hour, however the gaps fell', () => {
    assert.equal(nextLetterAt(pace, 0.5, hour, undefined), hour + 2 * minute);
    assert.equal(nextLetterAt(pace, 0.5, hour, 10 * minute), hour + 10 * minute);
    assert.equal(nextLetterAt(pace, 0.5, hour, 0), hour + 2 * minute);
  });

  it('do not leave together with those to others', () => {
    const parts = Array.from({ length: 100 }, (_, index) => spread(0.5, index));
    assert.equal(parts[0], 0.5);
    assert.ok(parts.every((part) => part >= 0 && part < 1));
    assert.equal(new Set(parts.map((part) => Math.floor(part * 10))).size, 10);
    assert.ok(
      parts.slice(1).every((part, index) => Math.abs(part - (parts[index] ?? 0)) > 0.3),
      'two that follow are far apart',
    );
  });

  it('leave at any hour unless hours are told, and then from the first up to the last', () => {
    const at = (time: string) => Date.parse(`2026-11-21T${time}:00Z`);
    const leaves = (time: string, timeZone?: string) =>
      isLetterHour({ from, perHour: 30, hours: [8, 18], ...(timeZone && { timeZone }) }, at(time));
    assert.ok(isLetterHour({ from, perHour: 30 }, at('03:00')));
    assert.deepEqual(
      ['07:59', '08:00', '17:59', '18:00', '00:30'].map((time) => leaves(time)),
      [false, true, true, false, false],
    );
    assert.deepEqual(
      ['07:00', '16:59', '17:00'].map((time) => leaves(time, 'Europe/Paris')),
      [true, true, false],
    );
    assert.ok(isLetterHour({ from, perHour: 30, hours: [0, 1] }, at('00:30')), 'midnight is hour 0');
  });
});

describe('a letter that waits', () => {
  it('is shown with the name, the subject and the text of its writer, and nothing else', () => {
    assert.deepEqual(waitingText(sampleDraft), { name: 'Ada Byron', subject: 'A welcome', body: 'nobody leaves home lightly.' });
  });

  it('has a link that no campaign and no other letter has', () => {
    assert.equal(new Set([letterPlace('a', 'b'), letterPlace('a', 'c'), letterPlace('c', 'b'), 'a', 'b']).size, 5);
    assert.ok(letterPlace('asylum', 'id').includes('|'), 'which no id of a campaign holds');
  });
});
