import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAfter, isForm, isOver, next, ready, type Happening, type PhaseName } from '../action/phase.js';
import { everyPhase, on, phaseNames, type Effects } from './every-phase.js';

const form: readonly PhaseName[] = ['ready', 'slip', 'sending', 'offline', 'slow', 'refused', 'busy', 'broken'];
const after: readonly PhaseName[] = ['check-your-mail', 'counted', 'share'];
const over: readonly PhaseName[] = ['upcoming', 'paused', 'closed', 'won'];
const before: readonly PhaseName[] = ['loading', 'unavailable', 'unknown'];
/** Where a campaign that comes with a state other than open puts it aside. */
const stopped = [...before, ...over, ...form.filter((name) => name !== 'sending')];

const table: readonly (readonly [about: string, happening: Happening, effects: Effects])[] = [
  ['an open campaign', { type: 'campaign-came', state: 'open' }, on([...before, ...over], ready)],
  ...(['upcoming', 'paused', 'closed', 'won'] as const).map(
    (state) => [`a campaign that is ${state}`, { type: 'campaign-came', state }, on(stopped, { name: state })] as const,
  ),
  ['an unknown campaign', { type: 'campaign-unknown' }, on(phaseNames, { name: 'unknown' })],
  ['a campaign that cannot be had', { type: 'campaign-missed' }, on(['loading'], { name: 'unavailable' })],
  ['a visitor who comes back', { type: 'returned' }, on(phaseNames, { name: 'counted', receipt: 'counted' })],
  ['the button', { type: 'pressed' }, on(form, { name: 'sending', wait: 0, isLong: false })],
  ['a second module that is broken', { type: 'stuck', fault: 'broken' }, on(['sending'], { name: 'broken' })],
  ['a second module that cannot come offline', { type: 'stuck', fault: 'offline' }, on(['sending'], { name: 'offline' })],
];

for (const [about, happening, effects] of table) {
  for (const name of phaseNames) {
    const effect = effects[name];
    test(`${name} meets ${about} and ${effect ? `becomes ${effect.name}` : 'stays'}`, () => {
      const phase = next(everyPhase[name], happening);
      if (effect) assert.deepEqual(phase, effect);
      else assert.equal(phase, everyPhase[name]);
    });
  }
}

test('each phase is the form, what comes after, a campaign that is over, or what comes before', () => {
  const named = (judge: typeof isForm | typeof isAfter | typeof isOver) => phaseNames.filter((name) => judge(everyPhase[name]));
  assert.deepEqual([named(isForm), named(isAfter), named(isOver)], [form, after, over]);
  assert.deepEqual([...before, ...form, ...after, ...over].sort(), [...phaseNames].sort());
});
