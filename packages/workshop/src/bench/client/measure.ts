import type { Browser, Page } from 'playwright-core';
import { cpuOf, openPage, type OpenPage } from './open-page.js';
import type { Variant } from './variants.js';

/** One visit at a quarter of this machine's speed. Times in milliseconds. */
export interface Visit {
  /** The part of each task above 50 ms, added up. */
  readonly blocking: number;
  readonly longestTask: number;
  readonly shift: number;
  readonly heapKiB: number;
  readonly nodes: number;
  readonly bytes: number;
  readonly typing: number;
  readonly submitting: number;
}

const slowdown = 4;
/** Milliseconds for what a page does by itself: fetching at idle comes at most three seconds after the load. */
const settling = 3_500;

/** Milliseconds that are enough at full speed. */
const settlingFast = 1_500;

let signers = 0;

/** Loads, lets it settle, weighs it, then fills in and sends. */
export async function visit(browser: Browser, variant: Variant, address: string): Promise<Visit> {
  const open = await openPage(browser, { cpu: slowdown, slow4G: false });
  const { page } = open;
  try {
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForTimeout(settling);
    const { longTasks, shift } = await page.evaluate(() => window.watched);
    const weight = await weigh(open);
    const inputs = variant.hasForm ? await sign(page) : { typing: 0, submitting: 0 };
    return {
      blocking: longTasks.reduce((sum, task) => sum + task - 50, 0),
      longestTask: Math.max(0, ...longTasks),
      shift,
      ...weight,
      ...inputs,
    };
  } finally {
    await open.close();
  }
}

async function weigh({ wire, bytes }: OpenPage) {
  await wire.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await wire.send('HeapProfiler.collectGarbage');
  const { usedSize } = await wire.send('Runtime.getHeapUsage');
  const { nodes } = await wire.send('Memory.getDOMCounters');
  await wire.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { heapKiB: usedSize / 1024, nodes, bytes: bytes() };
}

async function sign(page: Page): Promise<Pick<Visit, 'typing' | 'submitting'>> {
  await page.locator('#givenName').click();
  await page.keyboard.type('Ada');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Byron');
  await page.keyboard.press('Tab');
  await page.keyboard.type(`ada${++signers}@example.org`);
  await page.locator('#consent-petition').click();
  await painted(page);
  const typing = await page.evaluate(() => window.watched.keys);
  await page.evaluate(() => {
    window.watched.clicks = 0;
  });
  await page.getByRole('button', { name: 'Sign the petition' }).click();
  await page.getByText('Thank you', { exact: true }).waitFor();
  await painted(page);
  return { typing, submitting: await page.evaluate(() => window.watched.clicks) };
}

/** Event timings are handed out after the frame that shows what they did. */
const painted = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100)))));

/**
 * Main-thread time of one visit, times four. Taken at full speed, because a slowed page idles by the wall clock: beside busy
 * neighbours it would count their time too.
 */
export async function spend(browser: Browser, address: string): Promise<{ cpu: number }> {
  const { page, wire, close } = await openPage(browser, { cpu: 1, slow4G: false });
  try {
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForTimeout(settlingFast);
    return { cpu: slowdown * (await cpuOf(wire)) };
  } finally {
    await close();
  }
}

/** One visit on slow 4G: when the first field can be typed into, and what moved until all had come. */
export async function visitFromAfar(browser: Browser, address: string): Promise<{ ready: number; shift: number }> {
  const open = await openPage(browser, { cpu: slowdown, slow4G: true });
  try {
    await open.page.goto(address, { waitUntil: 'load' });
    await open.page.waitForFunction(() => window.watched.ready > 0, undefined, { timeout: 30_000 });
    await open.page.waitForTimeout(settling);
    return await open.page.evaluate(() => window.watched);
  } finally {
    await open.close();
  }
}
