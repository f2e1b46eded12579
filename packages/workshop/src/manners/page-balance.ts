interface Balance {
  /** What is open now: listeners on window and document, timers and observers. */
  open(): Readonly<Record<string, number>>;
  /** Where each timer that still runs was begun. */
  timersBegunAt(): readonly string[];
  restore(): void;
}

type Listening = Window | Document;

/** Counts what a page is left with: every listener, timer and observer that was begun and not ended. */
export function pageBalance(): Balance {
  const listeners = new Map<string, number>();
  const timers = new Map<unknown, string>();
  const observers = new Set<object>();
  const undo = [...[window, document].map((target) => countListeners(target, listeners)), countTimers(timers), countObservers(observers)];
  return {
    open: () => ({
      listeners: [...listeners.values()].reduce((sum, n) => sum + n, 0),
      timers: timers.size,
      observers: observers.size,
    }),
    timersBegunAt: () => [...timers.values()],
    restore: () => {
      for (const step of undo) step();
    },
  };
}

function countListeners(target: Listening, counts: Map<string, number>): () => void {
  const { addEventListener: add, removeEventListener: remove } = target;
  const known = new Map<string, Map<unknown, () => void>>();
  const change = (type: string, by: number) => counts.set(type, (counts.get(type) ?? 0) + by);
  target.addEventListener = (type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions) => {
    add.call(target, type, listener, options);
    const ofType = known.get(type) ?? new Map<unknown, () => void>();
    known.set(type, ofType);
    const signal = typeof options === 'object' ? options.signal : undefined;
    if (ofType.has(listener) || signal?.aborted) return;
    change(type, 1);
    const ended = () => {
      if (ofType.delete(listener)) change(type, -1);
    };
    ofType.set(listener, ended);
    signal?.addEventListener('abort', ended);
  };
  target.removeEventListener = (type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions) => {
    remove.call(target, type, listener, options);
    known.get(type)?.get(listener)?.();
  };
  return () => Object.assign(target, { addEventListener: add, removeEventListener: remove });
}

function countTimers(timers: Map<unknown, string>): () => void {
  const { setTimeout: timeout, clearTimeout: clear, setInterval: interval, clearInterval: clearInt } = window;
  window.setTimeout = ((work: () => void, ms?: number) => {
    const id: unknown = timeout(() => {
      timers.delete(id);
      work();
    }, ms);
    timers.set(id, begunAt(ms));
    return id;
  }) as typeof setTimeout;
  window.setInterval = ((work: () => void, ms?: number) => {
    const id = interval(work, ms);
    timers.set(id, begunAt(ms));
    return id;
  }) as typeof setInterval;
  const forget = (end: (id: number | undefined) => void) => (id: number | undefined) => {
    timers.delete(id);
    end(id);
  };
  window.clearTimeout = forget(clear) as typeof clearTimeout;
  window.clearInterval = forget(clearInt) as typeof clearInterval;
  return () => Object.assign(window, { setTimeout: timeout, clearTimeout: clear, setInterval: interval, clearInterval: clearInt });
}

const begunAt = (ms = 0) => `${ms} ms, begun${new Error().stack?.replace(/^Error/, '') ?? ''}`;

function countObservers(observers: Set<object>): () => void {
  const { observe, disconnect } = IntersectionObserver.prototype;
  IntersectionObserver.prototype.observe = function (target) {
    observers.add(this);
    observe.call(this, target);
  };
  IntersectionObserver.prototype.disconnect = function () {
    observers.delete(this);
    disconnect.call(this);
  };
  return () => Object.assign(IntersectionObserver.prototype, { observe, disconnect });
}
