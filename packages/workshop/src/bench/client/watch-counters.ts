import type { Browser } from 'playwright-core';
import { cpuOf, openPage } from './open-page.js';

const settling = 3_500;
const slowdown = 4;
/** Milliseconds that are watched: one poll comes in them, sometimes two. */
const watching = 20_000;

/** A page that is only looked at: thread time in those 20 s (at full speed, times four), and how often the counts were asked for while it loaded. */
export async function watchCounters(browser: Browser, address: string): Promise<{ cpu: number; requests: number }> {
  const { page, wire, requests, close } = await openPage(browser, { cpu: 1, slow4G: false });
  try {
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForTimeout(settling);
    const before = await cpuOf(wire);
    const asked = requests.filter((request) => request.endsWith('/counts')).length;
    await page.waitForTimeout(watching);
    return { cpu: slowdown * ((await cpuOf(wire)) - before), requests: asked };
  } finally {
    await close();
  }
}
