/** Milliseconds; longer than this a number that runs is a distraction. */
const lasts = 900;

/**
 * Runs a number up to `to` by calling `show` once a frame, and ends with exactly `to`. Still for readers who asked for
 * less motion. Call what is returned to stop.
 */
export function tween(from: number, to: number, show: (n: number) => void): () => void {
  const isStill = document.hidden || from === to || matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (isStill) {
    show(to);
    return () => undefined;
  }
  let frame = 0;
  const began = performance.now();
  const step = (now: number) => {
    const done = Math.min(1, Math.max(0, (now - began) / lasts));
    show(done === 1 ? to : Math.round(from + (to - from) * (1 - (1 - done) ** 3)));
    if (done < 1) frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
