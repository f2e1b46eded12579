import { setTimeout as pause } from 'node:timers/promises';

/** Waits until `holds`, and fails with what was waited for and what came last. */
export async function until<Found>(
  what: string,
  look: () => Promise<Found>,
  holds: (found: Found) => boolean,
  ms = 15_000,
): Promise<Found> {
  let last: unknown = 'nothing';
  for (const deadline = Date.now() + ms; Date.now() < deadline; await pause(50)) {
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
