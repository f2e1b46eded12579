import { join } from 'node:path';
import assert from 'node:assert/strict';
import { sqliteStore } from '@solidarity/server/node';
import type { Scene } from './scene.js';

/** What the backend keeps of an address on the demo's list: where it stands, and in which language it subscribed. */
export async function subscriptionOf({ demo }: Scene, email: string): Promise<{ status: string; language: string } | undefined> {
  const store = await sqliteStore(join(demo.data, 'solidarity.db'));
  try {
    for await (const { email: kept, status, language } of store.signatures('list:updates')) if (kept === email) return { status, language };
    return undefined;
  } finally {
    await store.close();
  }
}

/** The first link to such a page in the next mail. */
export async function mailedLink({ demo }: Scene, email: string, to: 'confirm' | 'unsubscribe'): Promise<string> {
  const { links } = await demo.mails.next((mail) => mail.to.includes(email), 15_000);
  return links.find((link) => link.startsWith(`${demo.backend}/v1/${to}/`)) ?? assert.fail(`no such link among ${links.join(', ')}`);
}

/** A mail scanner that runs scripts: it loads the page, looks at all of it, comes back, and follows every link and form by GET. */
export async function scan(scene: Scene, link: string): Promise<void> {
  const page = await scene.page();
  await page.goto(link, { waitUntil: 'networkidle' });
  await page.mouse.wheel(0, 2000);
  await page.getByRole('button').first().hover();
  await page.reload({ waitUntil: 'networkidle' });
  const addresses = await page.evaluate(() =>
    [...document.forms].map((form) => form.action).concat([...document.links].map(({ href }) => href)),
  );
  for (const address of addresses) await page.goto(address, { waitUntil: 'networkidle' });
  await page.context().close();
}
