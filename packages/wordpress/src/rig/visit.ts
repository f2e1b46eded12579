import type { Browser, Frame, Page } from 'playwright-core';
import { until } from './until.js';

/** What a visitor has of it: the form in the page, the form in a frame, a link to the campaign, or nothing. */
export type Seen = 'form' | 'frame' | 'link' | 'nothing';

export interface Visit {
  readonly page: Page;
  readonly seen: Seen;
  /** Where the form is. */
  readonly form: Page | Frame;
  close(): Promise<void>;
}

const button = 'solidarity-petition [part=card] button.main';

/** Opens a page as somebody who is not logged in, and looks once it has come to rest. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext();
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const frames = page.frames();
  const withForm = await firstWhere(frames, (frame) => frame.locator(button).first().isVisible());
  const link = page.locator('.entry-content, .wp-block-post-content').locator('a[href*="/c/"]').first();
  const seen = withForm ? (withForm === page.mainFrame() ? 'form' : 'frame') : (await link.isVisible()) ? 'link' : 'nothing';
  return { page, seen, form: withForm ?? page, close: () => context.close() };
}

/** Signs, by the button or by Enter, and waits until the element says that it was counted. */
export async function sign(form: Page | Frame, email: string, by: 'button' | 'Enter' = 'button'): Promise<void> {
  // A browser draws no frame that nobody can see, and Playwright waits for what is drawn.
  if ('frameElement' in form && form.parentFrame()) await (await form.frameElement()).scrollIntoViewIfNeeded();
  const card = form.locator('solidarity-petition [part=card]').first();
  await card.locator('#givenName').fill('Zoë');
  await card.locator('#familyName').fill("O'Néill");
  await card.locator('#consent-petition').check();
  await card.locator('#email').fill(email);
  if (by === 'button') await form.locator(button).first().click();
  else await card.locator('#email').press('Enter');
  await until(
    `the word that ${email} was counted`,
    () => card.locator('.after h2').allInnerTexts(),
    (words) => words.length > 0,
  );
}

async function firstWhere<Item>(items: readonly Item[], holds: (item: Item) => Promise<boolean>): Promise<Item | undefined> {
  for (const item of items) if (await holds(item)) return item;
  return undefined;
}
