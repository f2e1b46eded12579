import type { CountsSnapshot } from './counts-board.js';

export type CountsListener = (snapshot: CountsSnapshot) => void;

/** Tells listeners of changes, not more often than they should hear of them. */
export interface CountsTeller {
  readonly listeners: Set<CountsListener>;
  /** `numbers` is what has to differ, for a snapshot to be told. One that comes too soon is told in time, with what came in between. */
  tell(snapshot: CountsSnapshot, numbers: string): void;
  stop(): void;
}

/**
 * A change waits for a timer of its own, not for the next reading: readings take now less, now more than a second from one to the next,
 * and whoever came a moment too soon would wait for two.
 */
export function countsTeller(everyMs: number, clock: () => number): CountsTeller {
  const listeners = new Set<CountsListener>();
  let latest: { readonly snapshot: CountsSnapshot; readonly numbers: string } | undefined;
  let toldOf = '';
  let toldAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tellLatest = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (!latest || latest.numbers === toldOf) return;
    toldAt = clock();
    toldOf = latest.numbers;
    for (const listener of listeners) listener(latest.snapshot);
  };

  return {
    listeners,
    tell(snapshot, numbers) {
      latest = { snapshot, numbers };
      const waitMs = Math.min(toldAt + everyMs - clock(), everyMs);
      if (waitMs <= 0) tellLatest();
      else if (listeners.size > 0 && numbers !== toldOf) timer ??= setTimeout(tellLatest, waitMs);
    },
    stop() {
      listeners.clear();
      clearTimeout(timer);
    },
  };
}
