import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CountNews } from '@solidarity/core';
import { next } from '../phase.js';

const news = (total: number, stale = false): CountNews => ({
  counts: {
    people: { total, online: total, paper: 0, imported: 0 },
    countries: [],
    letters: 0,
    members: 0,
    state: 'open',
    stream: false,
    asOf: '2026-11-21T08:00:00Z',
  },
  stale,
});

const table: readonly (readonly [about: string, told: CountNews, min: number, phase: string])[] = [
  ['a fresh number', news(12), 0, 'shown'],
  ['nobody', news(0), 0, 'shown'],
  ['a number that could not be refreshed', news(12, true), 0, 'stale'],
  ['exactly as many as are asked', news(100), 100, 'shown'],
  ['too few to say', news(99), 100, 'hidden'],
  ['too few to say, not refreshed', news(99, true), 100, 'hidden'],
];
for (const [about, told, min, phase] of table) test(`is ${phase} at ${about}`, () => assert.equal(next(told, min).name, phase));

test('keeps the news that it shows', () => {
  const told = news(12, true);
  assert.deepEqual(next(told, 0), { name: 'stale', news: told });
});
