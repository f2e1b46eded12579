import assert from 'node:assert/strict';
import { elementNames, subjectOf, type ElementName } from '@solidarity/contract/options';
import type { Browser } from 'playwright-core';
import { until } from './until.js';
import { visit } from './visit.js';
import type { WordPress } from './wordpress.js';

/** Publishes all elements in one post, by each of the two ways, and looks whether each is drawn, and where its fallback leads. */
export async function everyElement(wordpress: WordPress, browser: Browser, campaign: string): Promise<void> {
  const of: Readonly<Partial<Record<ElementName, string>>> = { letter: 'valentine', newsletter: 'updates' };
  const idOf = (element: ElementName): string => of[element] ?? campaign;
  const shortcodes = elementNames.map((element) => `[solidarity-${element} ${subjectOf[element]}="${idOf(element)}"]`);
  const blocks = elementNames.map((element) => `<!-- wp:solidarity/${element} {"${subjectOf[element]}":"${idOf(element)}"} /-->`);
  for (const content of [shortcodes, blocks]) {
    const { link } = await wordpress.publish('author', content.join('\n\n'));
    const html = await (await fetch(link)).text();
    const { page, close } = await visit(browser, link);
    for (const element of elementNames) {
      const [, fallback = ''] = new RegExp(`<solidarity-${element} [^>]*><a href="([^"]+)"`).exec(html) ?? [];
      assert.equal((await fetch(fallback)).status, 200, `the fallback of ${element}: ${fallback}`);
      const shown = page.locator(`solidarity-${element}`);
      await shown.scrollIntoViewIfNeeded(); // a counter that nobody sees asks for nothing
      const drawn = () => shown.evaluate((found) => found.shadowRoot?.textContent?.trim() ?? '');
      await until(`the words of ${element}`, drawn, (words) => words !== '');
    }
    await close();
  }
}
