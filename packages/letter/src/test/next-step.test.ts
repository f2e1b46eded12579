import assert from 'node:assert/strict';
import { test } from 'node:test';
import { next, type Happening } from '../done/next-step.js';
import type { Step, StepName } from '../phase.js';

const everyStep: { readonly [Name in StepName]: Step } = {
  find: { name: 'find' },
  none: { name: 'none' },
  down: { name: 'down' },
  areas: { name: 'areas' },
  choose: { name: 'choose', isMissing: false },
  write: { name: 'write' },
  you: { name: 'you', byHand: true },
  preview: { name: 'preview', byHand: true },
  'hand-over': { name: 'hand-over', byHand: true, at: 1 },
  asked: { name: 'asked', byHand: true, at: 1, channel: 'copy' },
};
const names = Object.keys(everyStep) as StepName[];
type Effects = Partial<Record<StepName, Step>>;
const on = (some: readonly StepName[], step: Step): Effects => Object.fromEntries(some.map((name) => [name, step]));
const finding: readonly StepName[] = ['find', 'none', 'down', 'areas'];
const signed: readonly StepName[] = ['you', 'preview', 'hand-over', 'asked'];

const table: readonly (readonly [about: string, happening: Happening, effects: Effects])[] = [
  ['one target', { type: 'found', match: 'exact', isSettled: true }, on(finding, { name: 'write' })],
  ['several targets', { type: 'found', match: 'exact', isSettled: false }, on(finding, { name: 'choose', isMissing: false })],
  ['several areas', { type: 'found', match: 'areas', isSettled: false }, on(finding, { name: 'areas' })],
  ['nobody', { type: 'found', match: 'none', isSettled: false }, on(finding, { name: 'none' })],
  ['no answer', { type: 'found', match: 'down', isSettled: false }, on(finding, { name: 'down' })],
  ['a choice', { type: 'chose', somebody: true }, { choose: { name: 'write' } }],
  ['no choice', { type: 'chose', somebody: false }, { choose: { name: 'choose', isMissing: true } }],
  ['a letter that cannot go', { type: 'wrote', held: 'unfilled', canMail: false }, { write: { name: 'write', held: 'unfilled' } }],
  ['a letter for the writer’s own hand', { type: 'wrote', held: undefined, canMail: false }, { write: { name: 'you', byHand: true } }],
  ['a letter that can be mailed', { type: 'wrote', held: undefined, canMail: true }, { write: { name: 'you', byHand: false } }],
  ['a switch of hands', { type: 'switched' }, { you: { name: 'you', byHand: false } }],
  ['a name', { type: 'signed' }, { you: { name: 'preview', byHand: true } }],
  ['a nod', { type: 'approved' }, { preview: { name: 'hand-over', byHand: true, at: 0 } }],
  ['a way', { type: 'handed', channel: 'gmail' }, { 'hand-over': { name: 'asked', byHand: true, at: 1, channel: 'gmail' } }],
  ['a yes with more to send', { type: 'next-letter' }, { asked: { name: 'hand-over', byHand: true, at: 2 } }],
  ['a not yet', { type: 'not-yet' }, { asked: { name: 'hand-over', byHand: true, at: 1 } }],
  ['a way back to the letter', { type: 'went-back', to: 'write' }, on(signed, { name: 'write', byHand: true })],
  ['a way back to the form', { type: 'went-back', to: 'you' }, on(signed, { name: 'you', byHand: true })],
  ['a way back to the start', { type: 'went-back', to: 'find' }, on(names, { name: 'find' })],
];

test('who writes is not asked otherwise once it has been', () => {
  const wrote = (held: 'empty' | undefined): Happening => ({ type: 'wrote', held, canMail: true });
  const held = next({ name: 'write', byHand: true }, wrote('empty'));
  assert.deepEqual(held, { name: 'write', byHand: true, held: 'empty' });
  assert.deepEqual(next(held, wrote(undefined)), { name: 'you', byHand: true });
});

for (const [about, happening, effects] of table) {
  for (const name of names) {
    const effect = effects[name];
    test(`${name} meets ${about} and ${effect ? `becomes ${effect.name}` : 'stays'}`, () => {
      const step = next(everyStep[name], happening);
      if (effect) assert.deepEqual(step, effect);
      else assert.equal(step, everyStep[name]);
    });
  }
}
