import { searcher, type Solution, type Sought } from './searcher.js';

/** Milliseconds of work at one go, and counters between two looks at the clock; on a slow phone these take two of them. */
const [sliceMs, atOnce] = [6, 32];
/** Where a browser's clock is made coarse, a slice ends all the same. */
const mostOfSlice = 4096;

/** Works on the page's own thread, between all that it has to do. `undefined` once `isOver`. */
export async function inSlices(sought: Sought, isOver: () => boolean): Promise<Solution | undefined> {
  const search = searcher(sought);
  let next = 0;
  while (!isOver()) {
    const [last, end] = [next + mostOfSlice, performance.now() + sliceMs];
    while (next < last && performance.now() < end) {
      const found = search(next, (next += atOnce));
      if (found) return found;
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
  return undefined;
}
