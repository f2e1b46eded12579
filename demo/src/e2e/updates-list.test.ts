import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { sqliteStore } from '@solidarity/server/node';
import { openScene, type Scene } from './scene.js';

let scene: Scene;

before(async () => {
  scene = await openScene();
});
after(() => scene.close());

const email = 'scanned@example.org';

/** Subscribes by a plain form, as a page without the tag would. */
async function subscribe(): Promise<void> {
  const fields = { email, language: 'en', 'x-topic-events': 'on', 'consent-updates': 'updates-list@1' };
  const answer = await fetch(`${scene.demo.backend}/v1/lists/updates/subscriptions`, { method: 'POST', body: new URLSearchParams(fields) });
  assert.equal(answer.status, 202);
}

async function status(): Promise<string | undefined> {
  const store = await sqliteStore(join(scene.demo.data, 'solidarity.db'));
  try {
    for await (const subscription of store.signatures('list:updates')) if (subscription.email === email) return subscription.status;
    return undefined;
  } finally {
    await store.close();
  }
}

/** The first link to such a page in the next mail. */
async function mailedLink(to: 'confirm' | 'unsubscribe'): Promise<string> {
  const { links } = await scene.demo.mails.next((mail) => mail.to.includes(email), 15_000);
  return links.find((link) => link.startsWith(`${scene.demo.backend}/v1/${to}/`)) ?? assert.fail(`no such link among ${links.join(', ')}`);
}

/** A mail scanner that runs scripts: it loads the page, looks at all of it, comes back, and follows every link and form by GET. */
async function scan(link: string): Promise<void> {
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

describe('the list of the demo', () => {
  it('is joined and left by a person’s press alone, never by a scanner that runs scripts', async () => {
    await subscribe();
    const confirm = await mailedLink('confirm');
    await scan(confirm);
    assert.equal(await status(), 'pending');

    const page = await scene.page();
    await page.goto(confirm);
    await page.getByRole('button', { name: 'Confirm my subscription' }).click();
    await page.getByRole('heading', { name: 'you are on the list' }).waitFor();
    assert.equal(await status(), 'confirmed');
    const back = await page.getByRole('link', { name: 'Back to the page' }).getAttribute('href');
    assert.equal(back, `${scene.demo.site}/#solidarity-subscribed=updates`);

    await subscribe();
    const leave = await mailedLink('unsubscribe');
    await scan(leave);
    assert.equal(await status(), 'confirmed');
    await page.goto(leave);
    await page.getByRole('button', { name: 'Unsubscribe' }).click();
    await page.getByRole('heading', { name: 'You have unsubscribed' }).waitFor();
    assert.equal(await status(), 'unsubscribed');
  });
});
