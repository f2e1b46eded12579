import type { CampaignFile } from '@solidarity/contract';
import { stateOf } from './campaign.js';
import { dayMs } from './duration.js';

/** How long after its campaign closed a signature says whose it is, in months. */
export const namesKeptMonths = 6;

/** Whether nobody can sign any more. */
export const isOver = (file: CampaignFile, now: number): boolean => ['closed', 'won'].includes(stateOf(file, now));

/**
 * When a campaign that is over closed, in ms: after its closing day, or when this backend first saw that it had been closed by hand.
 * `seen`: when that was.
 */
export function closedAt({ closesOn }: CampaignFile, now: number, seen: number = now): number {
  const end = closesOn === undefined ? Infinity : Date.parse(`${closesOn}T00:00:00Z`) + dayMs;
  return Math.min(end <= now ? end : Infinity, seen);
}

/** Those that closed so long ago that nobody's name is kept any more. `closings`: since when each is known to be closed. */
export const forgottenCampaigns = (files: Iterable<CampaignFile>, closings: ReadonlyMap<string, number>, now: number): string[] =>
  [...files]
    .filter((file) => isOver(file, now) && monthsAfter(closedAt(file, now, closings.get(file.id)), namesKeptMonths) <= now)
    .map(({ id }) => id);

/** The same day of a later month, or its last where it has no such day. */
function monthsAfter(at: number, months: number): number {
  const date = new Date(at);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.getTime();
}
