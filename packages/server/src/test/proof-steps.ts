import assert from 'node:assert/strict';
import { Challenge } from '@solidarity/contract';
import type { BackendOptions } from '../http/backend.js';
import { base, openDesk, type Desk } from './backend-steps.js';
import { sampleCampaign } from './sample-campaign.js';
import { openLetterDesk } from './letter-steps.js';
import { openListDesk, type ListDesk } from './list-steps.js';
import { sampleList } from './sample-list.js';

/** The library holds an expiry against the real time, so the time of these desks begins there. */
const today = <Opened extends Desk>(desk: Opened): Opened => Object.assign(desk, { now: Date.now() });
const always: Partial<BackendOptions> = { proof: 'always' };

export const openProofDesk = (options: Partial<BackendOptions> = always): Desk => today(openDesk(sampleCampaign(), options));
export const openProofListDesk = (): ListDesk => today(openListDesk(sampleList(), always));
export const openProofLetterDesk = (): Desk => today(openLetterDesk({}, {}, always));

export async function ask(desk: Desk, query = 'for=asylum&action=signatures'): Promise<Challenge> {
  const answer = await desk.get(`${base}/v1/challenges?${query}`);
  assert.equal(answer.status, 200);
  return Challenge.parse(await answer.json());
}

/** A challenge, where one is sure to be given. */
export async function challenged(desk: Desk, query?: string): Promise<NonNullable<Challenge['challenge']>> {
  return (await ask(desk, query)).challenge ?? assert.fail('expected a challenge, got none');
}

export const heldReasonsOf = async (desk: Desk): Promise<unknown[]> => (await desk.signatures()).map(({ held }) => held);
