import { launch, type LaunchOptions } from 'puppeteer-core';
import type { Window } from './window.js';

/** Chromium over its own protocol, Firefox over WebDriver BiDi. */
export async function byPuppeteer(options: LaunchOptions): Promise<Window> {
  const browser = await launch({ ...options, headless: true });
  const [page = await browser.newPage()] = await browser.pages();
  return {
    open: async (address) => {
      await page.goto(address);
    },
    run: <Given, Found>(look: (given: Given) => Found, given: Given) =>
      page.evaluate(look as (given: unknown) => Found, given) as Promise<Found>,
    press: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    close: () => browser.close(),
  };
}
