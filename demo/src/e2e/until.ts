import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds; far longer than anything takes on a machine that much else keeps busy. */
export const patience = 30_000;

/** Waits until `holds`, and fails with what was waited for and what came last. */
export async function until<Found>(
  what: string,
  look: () => Promise<Found>,
  holds: (found: Found) => boolean,
  ms = 10_000,
): Promise<Found> {
  let last: unknown = 'nothing';
  for (const deadline = Date.now() + ms; Date.now() < deadline; await pause(40)) {
    try {
      const found = await look();
      if (holds(found)) return found;
      last = JSON.stringify(found);
    } catch (error) {
      last = error;
    }
  }
  throw new Error(`Expected ${what} within ${ms / 1000} s; last came ${String(last)}`);
}
