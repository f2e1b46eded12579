import type { Page } from 'playwright-core';

/** Collects every shift from the first frame on, with what moved. */
export function recordShifts(): void {
  const shifts: string[] = [];
  (window as unknown as { shifts: string[] }).shifts = shifts;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Element }[] })[]) {
      shifts.push(`${entry.value.toFixed(4)}: ${entry.sources.map(({ node }) => node?.localName).join(', ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What has shifted so far, a line each. */
export const shiftsOf = (page: Page) => page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);

/** A frame painted, so that its shift is told. */
export const painted = (page: Page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
