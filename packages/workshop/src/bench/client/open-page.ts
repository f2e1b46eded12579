import type { Browser, CDPSession, Page } from 'playwright-core';
import { watchPage } from './watch-page.js';

export interface Conditions {
  /** How many times slower than this machine. */
  readonly cpu: number;
  readonly slow4G: boolean;
}

/** A phone's page with an empty cache, and the wire to its browser. */
export interface OpenPage {
  readonly page: Page;
  readonly wire: CDPSession;
  /** Bytes that came so far, as they came over the line. */
  bytes(): number;
  /** Addresses asked for so far. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Opens nothing yet: the caller goes to its address. */
export async function openPage(browser: Browser, { cpu, slow4G }: Conditions): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  let bytes = 0;
  const requests: string[] = [];
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  wire.on('Network.requestWillBeSent', ({ request }) => requests.push(request.url));
  await wire.send('Network.enable');
  await wire.send('Performance.enable', { timeDomain: 'threadTicks' });
  await wire.send('HeapProfiler.enable');
  await wire.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (slow4G) {
    // As the developer tools emulate it: 1.6 Mbit/s down and 750 kbit/s up less a tenth, 150 ms times 3.75.
    await wire.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 562.5,
      downloadThroughput: ((1.6 * 1024 * 1024) / 8) * 0.9,
      uploadThroughput: ((750 * 1024) / 8) * 0.9,
    });
  }
  await page.addInitScript(watchPage, slow4G);
  return { page, wire, bytes: () => bytes, requests, close: () => context.close() };
}

/** A figure of the browser's own: seconds of thread time are answered in milliseconds. */
export async function cpuOf(wire: CDPSession): Promise<number> {
  const { metrics } = await wire.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}
