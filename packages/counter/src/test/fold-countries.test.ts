import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldCountries } from '../live/fold-countries.js';

const rows = (...people: readonly number[]) => people.map((n, index) => ({ country: `C${index}`, people: n }));

test('shows the largest first', () => {
  assert.deepEqual(foldCountries(rows(10, 30, 20), 12), {
    rows: [rows(10, 30, 20)[1], rows(10, 30, 20)[2], rows(10, 30, 20)[0]],
    others: 0,
  });
});

test('folds countries with so few people that they could be guessed at', () => {
  assert.deepEqual(foldCountries(rows(5, 4, 1), 12), { rows: rows(5), others: 5 });
});

test('folds what does not fit', () => {
  assert.deepEqual(foldCountries(rows(9, 8, 7, 6), 2), { rows: rows(9, 8), others: 13 });
});

test('shows nothing where there is nothing', () => assert.deepEqual(foldCountries([], 12), { rows: [], others: 0 }));

test('loses nobody and shows no small country', () => {
  const people = fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 40 });
  fc.assert(
    fc.property(people, fc.integer({ min: 0, max: 20 }), (numbers, most) => {
      const folded = foldCountries(rows(...numbers), most);
      const sum = (list: readonly { people: number }[]) => list.reduce((total, row) => total + row.people, 0);
      assert.equal(sum(folded.rows) + folded.others, sum(rows(...numbers)));
      assert.ok(folded.rows.length <= most && folded.rows.every((row) => row.people >= 5));
    }),
  );
});
