/** What a page noted about itself while it ran. Times in milliseconds since its navigation. */
export interface Watched {
  ready: number;
  /** Duration of each task above 50 ms. */
  longTasks: number[];
  shift: number;
  /** Longest time from a key or click to the next paint. */
  keys: number;
  clicks: number;
}

declare global {
  interface Window {
    watched: Watched;
  }
}

interface ShiftEntry extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}
interface InputEntry extends PerformanceEntry {
  readonly interactionId: number;
}

/** Runs in the page before anything else of it. `polls`: looks each frame for the first field that can be typed into. */
export function watchPage(polls: boolean): void {
  const watched: Watched = { ready: 0, longTasks: [], shift: 0, keys: 0, clicks: 0 };
  window.watched = watched;
  const observe = (type: string, note: (entry: PerformanceEntry) => void, more: Record<string, unknown> = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...more });
  observe('longtask', ({ duration }) => watched.longTasks.push(duration));
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as ShiftEntry;
    if (!hadRecentInput) watched.shift += value;
  });
  observe(
    'event',
    (entry) => {
      const { interactionId, name, duration } = entry as InputEntry;
      if (!interactionId) return;
      if (name.startsWith('key')) watched.keys = Math.max(watched.keys, duration);
      else watched.clicks = Math.max(watched.clicks, duration);
    },
    { durationThreshold: 16 },
  );
  if (polls) lookForField();

  function lookForField(): void {
    const field = fieldIn(document);
    if (field && field.getClientRects().length > 0) watched.ready = performance.now();
    else requestAnimationFrame(lookForField);
  }

  function fieldIn(root: ParentNode): Element | undefined {
    for (const element of root.querySelectorAll('#givenName, solidarity-petition')) {
      const found = element.shadowRoot ? fieldIn(element.shadowRoot) : element.matches('input') && element;
      if (found) return found;
    }
    return undefined;
  }
}
