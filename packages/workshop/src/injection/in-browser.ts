import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../browser/open-browser.js';
import type { Choose } from './hostile-files.js';
import { openHostileSite } from './hostile-site.js';
import { canaryHost } from './payloads.js';

/** What came of hostile texts in a browser that no policy held back; nothing is wanted but what was shown. */
export interface Outcome {
  /** Numbers of the payloads that ran. */
  readonly ran: readonly number[];
  readonly dialogs: readonly string[];
  /** Requests to hosts that are neither the site nor its backend. */
  readonly asked: readonly string[];
  /** Pages that another address stood in at the end. */
  readonly left: readonly string[];
  /** Elements that drew something, and forms that were sent. */
  readonly drawn: number;
  readonly thanked: number;
}

export interface Batches {
  /** Texts of each file. */
  readonly choose: readonly Choose[];
  /** Files on one page of a partner. */
  readonly perPage: number;
  /** Of so many files one is also visited on the backend's own pages. */
  readonly ownPageOfEach: number;
  /** Markup that stands on each partner's page as it is. */
  readonly beside?: string;
}

/** Shows every element with hostile texts in it, sends its forms wrong and right, and visits the backend's pages. */
export async function showInBrowser({ choose, perPage, ownPageOfEach, beside = '' }: Batches): Promise<Outcome> {
  const site = await openHostileSite(choose, beside);
  const browser = await openBrowser();
  try {
    const watched = await watch(browser);
    const numbers = choose.map((_, n) => n);
    let [drawn, thanked] = [0, 0];
    for (let at = 0; at < numbers.length; at += perPage) {
      const page = await watched.visit(site.page(numbers.slice(at, at + perPage)));
      drawn += await drawnIn(page);
      thanked += await thankedIn(page);
      await watched.leave(page);
    }
    for (const n of numbers.filter((number) => number % ownPageOfEach === 0)) {
      for (const path of [`/c/petition-${n}`, `/c/letter-${n}`, `/embed/list-${n}?element=newsletter`]) {
        const page = await watched.visit(site.backend + path);
        drawn += await drawnIn(page);
        await watched.leave(page);
      }
    }
    return { ...watched.outcome, drawn, thanked };
  } finally {
    await browser.close();
    await site.close();
  }
}

async function watch(browser: Browser) {
  const context: BrowserContext = await browser.newContext({ bypassCSP: true, viewport: { width: 1200, height: 16_000 } });
  context.setDefaultTimeout(30_000);
  const outcome = { ran: [] as number[], dialogs: [] as string[], asked: [] as string[], left: [] as string[] };
  await context.exposeFunction('trap', (n: number) => void outcome.ran.push(n));
  context.on('dialog', (dialog) => {
    outcome.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (hostname.includes(canaryHost) || (protocol.startsWith('http') && hostname !== '127.0.0.1')) outcome.asked.push(request.url());
  });
  const addresses = new Map<Page, string>();
  return {
    outcome,
    async visit(address: string): Promise<Page> {
      const page = await context.newPage();
      addresses.set(page, address);
      await page.goto(address);
      return page;
    },
    async leave(page: Page): Promise<void> {
      if (page.url() !== addresses.get(page)) outcome.left.push(page.url());
      await page.close();
    },
  };
}

/** How many elements there are, once each has drawn what it is for. */
async function drawnIn(page: Page): Promise<number> {
  const drawn = await page.waitForFunction(() => {
    const elements = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('solidarity-'));
    const isDrawn = ({ localName, shadowRoot }: Element): boolean =>
      shadowRoot?.querySelector(localName === 'solidarity-counter' ? '[part=number]' : 'h2, form, a[href], button') != null;
    return elements.length > 0 && elements.every(isDrawn) && elements.length;
  });
  return Number(await drawn.jsonValue());
}

/** Sends each petition empty, so that it tells its slips, then as it should be; how many said thank you. */
async function thankedIn(page: Page): Promise<number> {
  await page.evaluate(() => {
    for (const { shadowRoot } of document.querySelectorAll('solidarity-petition, solidarity-newsletter')) {
      shadowRoot?.querySelector<HTMLButtonElement>('form button.main')?.click();
    }
  });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('solidarity-petition')].every(({ shadowRoot }) => shadowRoot?.querySelector('[aria-invalid=true]')),
  );
  await page.evaluate(() => {
    for (const [index, { shadowRoot }] of [...document.querySelectorAll('solidarity-petition')].entries()) {
      for (const input of shadowRoot?.querySelectorAll('input') ?? []) {
        if (input.type === 'checkbox') input.checked = true;
        else if (input.type !== 'radio') input.value = input.type === 'email' ? `p${index}@example.org` : 'Ada';
        input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        input.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
      }
      shadowRoot?.querySelector<HTMLButtonElement>('form button.main')?.click();
    }
  });
  const thanked = await page.waitForFunction(() => {
    const petitions = [...document.querySelectorAll('solidarity-petition')];
    return petitions.every(({ shadowRoot }) => shadowRoot?.querySelector('.after h2')) && petitions.length;
  });
  return Number(await thanked.jsonValue());
}
