import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** axe asks which colour fills a text, and Chromium answers as though none were forced; what it paints then is the text's own colour. */
const forcedText = `{
  const { getPropertyValue } = CSSStyleDeclaration.prototype;
  const isForced = matchMedia('(forced-colors: active)');
  CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
    return getPropertyValue.call(this, isForced.matches && name === '-webkit-text-fill-color' ? 'color' : name);
  };
}`;

/** Colours are all that can be wrong where only colours change. */
export const ofColours = ['color-contrast', 'link-in-text-block'];
/** What can be wrong where only sizes change. */
export const ofSizes = ['target-size', 'scrollable-region-focusable', 'color-contrast'];

/** What axe finds wrong within `place`, a line each; with `only` by those rules alone. */
export async function violations(page: Page, place = 'html', only?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(`${source};${forcedText}`);
  const how = only ? { runOnly: [...only] } : { rules: { 'target-size': { enabled: true } } };
  const options: RunOptions = { resultTypes: ['violations'], ...how };
  return page.evaluate(
    async ([within, how]) => {
      const { axe } = window as unknown as { axe: { run(place: string, options: RunOptions): Promise<AxeResults> } };
      const found = await axe.run(within, how);
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
      );
    },
    [place, options] as const,
  );
}

/** Pixels that one has to scroll sideways on the narrowest screen, which is also what 400 % of enlargement leaves of 1280. */
export async function sideways(page: Page): Promise<number> {
  const wide = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const pixels = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide) await page.setViewportSize(wide);
  return pixels;
}
