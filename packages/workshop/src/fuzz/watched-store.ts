import type { Store } from '@solidarity/server';

/** What of the shelf keeps something, and whether an outcome says that it did. */
const hasOutcome = (outcome: unknown): boolean => outcome !== undefined;
const isTaken = (outcome: unknown): boolean => (outcome as { kind?: unknown }).kind === 'taken';
const keeping: Readonly<Record<string, (outcome: unknown) => boolean>> = {
  sign: isTaken,
  writeLetter: isTaken,
  startLetter: isTaken,
  writeTestLetter: () => true,
  addShare: () => true,
  countStartedLetter: (outcome) => outcome === true,
  confirm: hasOutcome,
  confirmLetter: hasOutcome,
  unsubscribe: hasOutcome,
};

/** The shelf itself, and how often it has kept something. */
export function watchedStore(shelf: Store): { store: Store; kept: () => number } {
  let calls = 0;
  const store = new Proxy(shelf, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      const hasKept = keeping[String(name)];
      if (!hasKept) return value.bind(target) as unknown;
      return async (...given: readonly unknown[]): Promise<unknown> => {
        const outcome: unknown = await Reflect.apply(value, target, given);
        if (hasKept(outcome)) calls++;
        return outcome;
      };
    },
  });
  return { store, kept: () => calls };
}
