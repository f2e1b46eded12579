import assert from 'node:assert/strict';
import { listSource } from '../rules/list-source.js';
import { openDesk, type Desk } from './backend-steps.js';
import { samplePerson } from './sample-campaign.js';
import { letterCampaign, sampleTargets } from './sample-letter.js';
import type { BackendOptions } from '../http/backend.js';

export const lettersAddress = '/v1/campaigns/asylum/letters';

export const openLetterDesk = (
  letter: Readonly<Record<string, unknown>> = {},
  changes: Readonly<Record<string, unknown>> = {},
  options: Partial<BackendOptions> = {},
): Desk =>
  openDesk(letterCampaign(letter, changes), {
    targets: new Map([['asylum', listSource(sampleTargets, { name: 'Common Shelter' })]]),
    ...options,
  });

/** What an element sends for a letter that the backend mails. */
export const mailedLetter = (name = 'ada', changes: Readonly<Record<string, unknown>> = {}) =>
  samplePerson(name, {
    channel: 'backend',
    targets: ['mayor'],
    subject: 'A welcome',
    body: 'nobody leaves home lightly.\n\nPlease let people stay.',
    ...changes,
  });

export const postLetter = (desk: Desk, letter: unknown, key: string = crypto.randomUUID()): Promise<Response> =>
  desk.post(lettersAddress, JSON.stringify(letter), { 'Content-Type': 'application/json', 'Idempotency-Key': key });

/** Presses the button behind the latest mail that holds a link. */
export async function confirmLatest(desk: Desk): Promise<Response> {
  await desk.backend.deliverMail();
  const text = desk.mail.sent.map((mail) => mail.text).findLast((found) => found.includes('/v1/confirm/')) ?? '';
  const link = /https:\/\/\S+\/v1\/confirm\/\S+/.exec(text)?.[0] ?? assert.fail('expected a mail with a link, got none');
  return desk.post(link, '');
}
