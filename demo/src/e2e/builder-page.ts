import type { Locator, Page } from 'playwright-core';
import type { Scene } from './scene.js';
import { until } from './until.js';

/** Opens the builder at a choice, in a browser that lets pages copy. */
export async function openBuilder(scene: Scene, fragment = '', width = 1280): Promise<Page> {
  const visitor = await scene.visitor({ viewport: { width, height: 900 } });
  await visitor.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: scene.demo.backend });
  const page = await visitor.newPage();
  await page.goto(`${scene.demo.backend}/builder${fragment && `#${fragment}`}`);
  await page.getByRole('heading', { name: 'Put it on your page' }).waitFor();
  return page;
}

/** Presses Tab until something has the focus. Answers how often. */
export async function tabTo(page: Page, target: Locator): Promise<number> {
  for (let presses = 1; presses <= 30; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return presses;
  }
  throw new Error(`Expected Tab to lead to ${String(target)} within 30 presses; it did not.`);
}

export const snippetOf = (page: Page): Promise<string> => page.getByLabel('Your snippet').inputValue();

/** The element in the frame that is looked at. What stands there is inert, so it is found by its parts. */
export const previewed = (page: Page, part: string): Locator => page.frameLocator('.seen iframe').locator(part);

/** The snippet, once the element in the preview has loaded and the snippet reserves what it takes on a phone and on a computer. */
export async function measured(page: Page): Promise<string> {
  const heightOf = async (width: string) =>
    page
      .frameLocator(`.${width} iframe`)
      .locator('#place > *')
      .evaluate((element) => (element.matches(':state(loading)') ? undefined : element.clientHeight));
  const [text] = await until(
    'a snippet with the measured height',
    async () => [await snippetOf(page), await heightOf('phone'), await heightOf('computer')] as const,
    ([written, phone, computer]) => {
      if (phone === undefined || computer === undefined) return false;
      return Number(/min-height:(\d+)rem/.exec(written)?.[1]) >= Math.ceil((Math.max(phone, computer) * 1.02) / 16);
    },
  );
  return text;
}
