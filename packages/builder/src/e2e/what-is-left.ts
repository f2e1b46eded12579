import type { Page } from 'playwright-core';
import type { Left } from '../snippet/left.js';

/** What of a snippet is in some HTML, judged by a browser's own parser. `address`: where its link leads. */
export function whatIsLeft(page: Page, html: string, address: string): Promise<Left> {
  return page.evaluate(
    ([written, link]) => {
      const read = new DOMParser().parseFromString(written, 'text/html');
      const box = [...read.querySelectorAll('[data-solidarity], [campaign], [list]')].find((element) =>
        ['data-campaign', 'data-list', 'campaign', 'list'].some((name) => element.getAttribute(name) === 'fair-plan'),
      );
      const script = read.querySelector('script[async][src$="/solidarity.js"]:not([type])');
      const leads = [...read.querySelectorAll('a')].filter(({ href }) => href === link);
      const text = read.body.textContent.trim();
      if (box && leads.length > 0) return script ? 'works' : 'box';
      if (/^\[solidarity-[a-z]+\s(?:campaign|list)="fair-plan"(?:\s[a-z]+="[^"[\]<>]*")*\]$/.test(text)) return 'shortcode';
      if (leads.some((one) => one.querySelector('img[src*="/badge.png"]'))) return 'picture';
      if (text === link) return 'address';
      return leads.some((one) => one.textContent.trim() !== '') ? 'link' : 'nothing';
    },
    [html, address] as const,
  );
}
