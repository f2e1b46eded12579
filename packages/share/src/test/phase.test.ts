import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextSheet, type SheetHappening, type SheetPhase } from '@solidarity/core/share';
import { next, sheetPhase, type Happening, type Phase } from '../phase.js';

const code = { size: 21, path: 'M0 0h1v1h-1z' };
const moves: readonly (readonly [Phase, Happening, Phase])[] = [
  [{ name: 'loading' }, { type: 'part-came' }, { name: 'ready' }],
  [{ name: 'loading' }, { type: 'part-missed' }, { name: 'unavailable' }],
  [{ name: 'unavailable' }, { type: 'part-came' }, { name: 'ready' }],
  [{ name: 'unknown' }, { type: 'part-came' }, { name: 'unknown' }],
  [{ name: 'copied' }, { type: 'part-missed' }, { name: 'copied' }],
  [{ name: 'ready' }, { type: 'campaign-unknown' }, { name: 'unknown' }],
  [{ name: 'unknown' }, { type: 'campaign-came', isOpen: true }, { name: 'ready' }],
  [{ name: 'unknown' }, { type: 'campaign-came', isOpen: false }, { name: 'loading' }],
  [
    { name: 'code', code },
    { type: 'campaign-came', isOpen: true },
    { name: 'code', code },
  ],
];
for (const [phase, happening, expected] of moves) {
  test(`${phase.name}, ${JSON.stringify(happening)}: ${expected.name}`, () => assert.deepEqual(next(phase, happening), expected));
}

const sheetMoves: readonly (readonly [SheetPhase, SheetHappening, SheetPhase])[] = [
  [{ name: 'ready' }, { type: 'copied' }, { name: 'copied' }],
  [{ name: 'copied' }, { type: 'not-copied' }, { name: 'selected' }],
  [{ name: 'selected' }, { type: 'code-came', code }, { name: 'code', code }],
  [{ name: 'code', code }, { type: 'code-closed' }, { name: 'ready' }],
  [{ name: 'copied' }, { type: 'code-closed' }, { name: 'copied' }],
  [{ name: 'ready' }, { type: 'code-missed' }, { name: 'code-missing' }],
  [{ name: 'code', code }, { type: 'copied' }, { name: 'copied' }],
];
for (const [phase, happening, expected] of sheetMoves) {
  test(`${phase.name}, ${happening.type}: ${expected.name}`, () => assert.deepEqual(nextSheet(phase, happening), expected));
}

test('there is a sheet in the phases of the sheet only', () => {
  assert.deepEqual(
    (['loading', 'unavailable', 'unknown', 'ready', 'copied'] as const).map((name) => sheetPhase({ name })?.name),
    [undefined, undefined, undefined, 'ready', 'copied'],
  );
});
