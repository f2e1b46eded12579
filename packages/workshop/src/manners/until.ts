/** Kept from before a test changes the pace of time. */
const later = setTimeout.bind(globalThis);
const now = performance.now.bind(performance);

/** Milliseconds; far above what anything here takes, below what a test may. */
const patience = 5000;

/**
 * Waits for a condition and gives back what made it true. Rejects after five seconds of real time with what was expected,
 * what came instead, and what the condition threw last.
 */
export async function until<Found>(
  expected: string,
  condition: () => Found | Promise<Found>,
  got: () => string = () => 'none of it',
): Promise<NonNullable<Found>> {
  const end = now() + patience;
  let thrown: unknown;
  for (;;) {
    try {
      const found = await condition();
      if (found) return found;
    } catch (error) {
      thrown = error;
    }
    if (now() > end) throw new Error(`expected ${expected} within ${patience} ms, got ${got()}`, { cause: thrown });
    await turn(5);
  }
}

/** Lets tasks and drawing go on for a moment. */
export function turn(ms = 0): Promise<void> {
  return new Promise((go) => {
    later(go, ms);
  });
}
