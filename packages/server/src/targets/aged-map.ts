/** Values that are believed for a while. Holds at most `most`; the oldest goes first. */
export interface AgedMap<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
}

export function agedMap<Value>({ ageMs, most, clock }: { ageMs: number; most: number; clock: () => number }): AgedMap<Value> {
  const kept = new Map<string, { readonly value: Value; readonly at: number }>();
  return {
    get(key) {
      const found = kept.get(key);
      return found && clock() - found.at < ageMs ? found.value : undefined;
    },
    set(key, value) {
      kept.delete(key);
      kept.set(key, { value, at: clock() });
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break;
        kept.delete(oldest);
      }
    },
  };
}
