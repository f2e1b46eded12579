/**
 * Lets the page's timers and its clock run `times` as fast, so that ten seconds without an answer, or half a minute before a
 * mail may be asked for again, pass in a blink and in the same order. Call what is returned to put time right.
 */
export function fasterTime(times: number): () => void {
  const { setTimeout: timeout, setInterval: interval, requestAnimationFrame: frame } = window;
  const now = performance.now;
  const began = now.call(performance);
  const quick = (ms: number | undefined) => (ms ?? 0) / times;
  window.setTimeout = ((work: TimerHandler, ms?: number, ...rest: unknown[]) => timeout(work, quick(ms), ...rest)) as typeof setTimeout;
  window.setInterval = ((work: TimerHandler, ms?: number, ...rest: unknown[]) => interval(work, quick(ms), ...rest)) as typeof setInterval;
  window.requestAnimationFrame = (work) => frame(() => work(performance.now()));
  performance.now = () => began + (now.call(performance) - began) * times;
  return () => {
    Object.assign(window, { setTimeout: timeout, setInterval: interval, requestAnimationFrame: frame });
    performance.now = now;
  };
}
