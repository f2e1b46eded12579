import { hourMs, minuteMs } from '../rules/duration.js';

const longestMs = 6 * hourMs;

/** After this many tries a mail is given up. */
export const mailTries = 15;

/**
 * How long to wait after the given try (1 is the first), in ms: 1 minute doubled up to 6 hours, less a random part of at most
 * a quarter. Not more than a quarter, so that fifteen tries always outlast a mail server that is down for a day.
 */
export function backoff(tries: number, random: () => number): number {
  const longest = Math.min(longestMs, minuteMs * 2 ** (tries - 1));
  return Math.round(longest * (1 - random() / 4));
}
