import { byPuppeteer } from './by-puppeteer.js';
import { byWebDriver, type Driver } from './by-web-driver.js';
import { quietChromium } from './quiet-chromium.js';
import type { Window } from './window.js';

export type { Window } from './window.js';

/** Where each engine lies; undefined where it is not there. */
interface Found {
  readonly chromium: string | undefined;
  readonly firefox: string | undefined;
  readonly webkit: object | undefined;
}

const step = (file: string): string => new URL(`../../bin/steps/${file}`, import.meta.url).href;
const { findBrowsers } = (await import(step('find-browsers.mjs'))) as { findBrowsers: () => Found };
const { startWebKit } = (await import(step('webkit.mjs'))) as { startWebKit: (webkit: object) => Promise<Driver> };

/** The engines of this machine by their names, or those of them that `ENGINES` names, each with what opens a window of it. */
export function windows(): readonly (readonly [name: string, open: () => Promise<Window>])[] {
  const { chromium, firefox, webkit } = findBrowsers();
  const wanted = process.env['ENGINES']?.split(',');
  const all = [
    ['chromium', chromium && (() => byPuppeteer({ browser: 'chrome', executablePath: chromium, args: [...quietChromium] }))],
    ['firefox', firefox && (() => byPuppeteer({ browser: 'firefox', executablePath: firefox }))],
    ['webkit', webkit && (async () => byWebDriver(await startWebKit(webkit)))],
  ] as const;
  return all.flatMap(([name, open]) => (open && (wanted?.includes(name) ?? true) ? [[name, open] as const] : []));
}
