/** These states come after waits that nobody wants to sit through: time runs faster there. */
export const hurried: readonly string[] = ['petition/slow', 'petition/broken', 'newsletter/broken', 'counter/stale'];
