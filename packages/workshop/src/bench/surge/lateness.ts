import type { Cast } from './crowd.js';

/**
 * How long the last listener had to wait to be told of a signature, in ms, at worst: from the oldest acknowledgement that a cast was the
 * first to tell of. `acknowledged` holds a time for each person counted, oldest first. NaN where somebody was never told.
 */
export function worstLateness(acknowledged: readonly number[], casts: readonly Cast[], listeners: number): number {
  let [worst, told] = [0, 0];
  for (const { online, last, told: heard } of [...casts].sort((one, other) => one.online - other.online)) {
    if (online <= told) continue;
    if (heard < listeners) return NaN;
    worst = Math.max(worst, last - (acknowledged[told] ?? last));
    told = online;
  }
  return told < acknowledged.length ? NaN : worst;
}
