import { listenTo } from '../server/listeners.js';
import type { Cast, Outcome } from './crowd.js';

export interface Gathering {
  /** Waits until every listener was told of so many people, so long, in ms, at most. Answers all that was told. */
  end(online: number, withinMs: number): Promise<Outcome>;
}

/** So many listeners to one stream of counts, and when each count was told. */
export async function gatherCasts(address: string, size: number): Promise<Gathering> {
  const casts = new Map<number, Cast>();
  let onCast: (cast: Cast) => void = () => undefined;
  const listeners = await listenTo(address, size, (text) => {
    const now = performance.timeOrigin + performance.now();
    for (const [, found] of text.matchAll(/"online":(\d+)/g)) {
      const online = Number(found);
      const { first, told } = casts.get(online) ?? { first: now, told: 0 };
      const cast = { online, first, last: now, told: told + 1 };
      casts.set(online, cast);
      onCast(cast);
    }
  });
  return {
    async end(online, withinMs) {
      const isLast = (cast: Cast): boolean => cast.online >= online && cast.told >= size;
      await new Promise<void>((resolve) => {
        const late = setTimeout(resolve, withinMs);
        onCast = (cast) => {
          if (!isLast(cast)) return;
          clearTimeout(late);
          resolve();
        };
        [...casts.values()].forEach(onCast);
      });
      const { gone } = listeners;
      listeners.leave();
      return { casts: [...casts.values()], gone };
    },
  };
}
