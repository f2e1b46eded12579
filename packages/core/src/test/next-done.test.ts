import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ControlSlip } from '../done/error-summary.js';
import { nextDone, type DoneHappening } from '../action/done/next-done.js';
import { ready, type Phase, type PhaseName } from '../action/phase.js';
import { emailSlip, everyPhase, on, phaseNames, type Effects } from './every-phase.js';

const form: readonly PhaseName[] = ['ready', 'slip', 'sending', 'offline', 'slow', 'refused', 'busy', 'broken'];
const nameSlip: ControlSlip = { name: 'givenName', label: 'First name', code: 'required' };
const mailed = (mail: 'asking' | 'sent-again' | 'failed'): Effects => ({ 'check-your-mail': { name: 'check-your-mail', mail } });

const table: readonly (readonly [about: string, happening: DoneHappening, effects: Effects])[] = [
  [
    'a slip where a control was left',
    { type: 'checked', control: 'givenName', slip: nameSlip },
    { ready: { name: 'ready', slips: [nameSlip] }, slip: { name: 'slip', slips: [emailSlip, nameSlip] } },
  ],
  [
    'a control that was mended',
    { type: 'checked', control: 'email', slip: undefined },
    { ready: { name: 'ready', slips: [] }, slip: { name: 'ready', slips: [] } },
  ],
  ['slips at the button', { type: 'slipped', slips: [nameSlip] }, on(form, { name: 'slip', slips: [nameSlip] })],
  ['a page that stops it', { type: 'stopped' }, { sending: ready }],
  ['a wait', { type: 'waited', seconds: 3 }, { sending: { name: 'sending', wait: 3, isLong: false } }],
  ['a long time', { type: 'took-long' }, { sending: { name: 'sending', wait: 0, isLong: true } }],
  ...(['offline', 'slow', 'refused', 'busy', 'broken', 'closed'] as const).map(
    (fault) => [`the fault ${fault}`, { type: 'failed', fault }, { sending: { name: fault } }] as const,
  ),
  ['a receipt to confirm', { type: 'accepted', receipt: { state: 'confirm' } }, { sending: { name: 'check-your-mail', mail: 'sent' } }],
  ...(['counted', 'queued', 'accepted-unverified'] as const).map(
    (state) =>
      [`the receipt ${state}`, { type: 'accepted', receipt: { state } }, { sending: { name: 'counted', receipt: state } }] as const,
  ),
  ['a wish for the mail', { type: 'mail-asked' }, mailed('asking')],
  ['a mail sent again', { type: 'mail-sent' }, mailed('sent-again')],
  ['a mail that could not be sent', { type: 'mail-failed' }, mailed('failed')],
  ['another address', { type: 'address-changed' }, { 'check-your-mail': ready }],
  ['a step on', { type: 'went-on' }, { counted: { name: 'share' } }],
];

for (const [about, happening, effects] of table) {
  for (const name of phaseNames) {
    const effect: Phase | undefined = effects[name];
    test(`${name} meets ${about} and ${effect ? `becomes ${effect.name}` : 'stays'}`, () => {
      const phase = nextDone(everyPhase[name], happening);
      if (effect) assert.deepEqual(phase, effect);
      else assert.equal(phase, everyPhase[name]);
    });
  }
}

test('a slip that changes keeps its place in the summary', () => {
  const phase: Phase = { name: 'slip', slips: [nameSlip, emailSlip] };
  const longer: ControlSlip = { ...nameSlip, code: 'too-long' };
  assert.deepEqual(nextDone(phase, { type: 'checked', control: 'givenName', slip: longer }), { name: 'slip', slips: [longer, emailSlip] });
});

test('the summary stays until its last slip is mended', () => {
  const phase: Phase = { name: 'slip', slips: [nameSlip, emailSlip] };
  const mended = nextDone(phase, { type: 'checked', control: 'givenName', slip: undefined });
  assert.deepEqual(mended, { name: 'slip', slips: [emailSlip] });
  assert.deepEqual(nextDone(mended, { type: 'checked', control: 'email', slip: undefined }), ready);
});

test('a long wait keeps saying that it is long', () => {
  const long = nextDone(everyPhase.sending, { type: 'took-long' });
  assert.deepEqual(nextDone(long, { type: 'waited', seconds: 2 }), { name: 'sending', wait: 2, isLong: true });
});
