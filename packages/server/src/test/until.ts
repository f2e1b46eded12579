import assert from 'node:assert/strict';

/** Waits until `read` finds something, at most ten seconds. */
export async function until<Found>(
  what: string,
  read: () => Found | undefined | false | Promise<Found | undefined | false>,
): Promise<Found> {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline;) {
    const found = await read();
    if (found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return assert.fail(`expected ${what} within 10 seconds`);
}
