import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** Letters in one colour, for the browser, … */
export const evenLetters = ['--disable-lcd-text'];
/** … and at the same place whatever the machine does to them, for its environment. */
export const evenFonts = { FONTCONFIG_FILE: fileURLToPath(new URL('../../../references/fonts.conf', import.meta.url)) };

const asking = ':is(solidarity-petition, solidarity-newsletter, solidarity-letter, solidarity-share)';

/** Opens a page of a host as its visitors do, and waits until every element on it is drawn in the page's own letters. */
export async function openHost(page: Page, address: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(address);
  for (const element of await page.locator(asking).all()) await element.getByRole('button').last().waitFor();
  // These end below the window, and give back the room that their snippets reserved.
  await page.locator(':is(solidarity-petition, solidarity-share):not(:state(fitted))').first().waitFor({ state: 'detached' });
  await page.setViewportSize({ width: 1280, height: 3000 }); // what is off screen waits
  await page.locator('solidarity-counter [part~=bar]').waitFor();
  const share = page.locator('solidarity-share');
  // The address of the demo has a port that differs each time.
  if (await share.count()) await share.getByRole('textbox').evaluate((field: HTMLInputElement) => (field.value = 'https://example.org/'));
  await page.evaluate(() => document.fonts.ready);
}

/** The whole page at a width, in pixels. */
export async function pictureAt(page: Page, width: number): Promise<Buffer> {
  await page.setViewportSize({ width, height: 800 });
  return page.screenshot({ fullPage: true, animations: 'disabled' });
}
