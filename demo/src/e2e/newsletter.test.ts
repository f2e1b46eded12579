import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { hostPage, watch } from './host-page.js';
import { mailedLink, scan, subscriptionOf } from './list-steps.js';
import { openScene, type Scene } from './scene.js';

let scene: Scene;
let address: string;

/** As an editor writes it, with a plain form inside. */
const embedding = (backend: string) => `<solidarity-newsletter list="updates">
  <form method="post" action="${backend}/v1/lists/updates/subscriptions">
    <input type="hidden" name="language" value="en">
    <label>Your address <input type="email" name="email"></label>
    <label><input type="checkbox" name="consent-updates" value="updates-list@1"> You may write to me.</label>
    <button>Sign up here</button>
  </form>
</solidarity-newsletter>`;

before(async () => {
  scene = await openScene();
  const { backend } = scene.demo;
  const head = `<script async src="${backend}/solidarity.js"></script>`;
  address = scene.host.put({
    body: hostPage({ head, body: embedding(backend) }),
    headers: { 'content-security-policy': `default-src 'none'; script-src ${backend}; connect-src ${backend}; form-action ${backend}` },
  });
});
after(() => scene.close());

const card = (page: Page) => page.locator('solidarity-newsletter [part=card]');
const says = (page: Page, words: string) => card(page).locator('#after', { hasText: words }).waitFor();

async function subscribe(context: BrowserContext, email: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await card(page).locator('#email').fill(email);
  await card(page).locator('#x-topic-events').check();
  await card(page).locator('#consent-updates').check();
  await card(page).locator('button.main').click();
  await says(page, 'Check your mail');
  return page;
}

describe('subscribing by the element', () => {
  it('begins with a press on the mailed page, which no scanner makes, and ends with another', async () => {
    const email = 'reader@example.org';
    const context = await scene.visitor();
    const first = await subscribe(context, email);
    const told = await card(first).innerText();

    const confirm = await mailedLink(scene, email, 'confirm');
    await scan(scene, confirm);
    assert.deepEqual(await subscriptionOf(scene, email), { status: 'pending', language: 'en' });

    const mail = await context.newPage();
    await mail.goto(confirm);
    await mail.getByText('Events').waitFor();
    await mail.getByRole('button', { name: 'Confirm my subscription' }).click();
    await mail.getByRole('link', { name: 'Back to the page' }).click();
    await says(mail, 'Thank you');
    await mail.locator('solidarity-petition:state(ready)').waitFor(); // it is not thanked for what was not signed
    assert.equal((await subscriptionOf(scene, email))?.status, 'confirmed');

    const again = await subscribe(context, email);
    assert.equal((await card(again).innerText()).replace(/\d+/, ''), told.replace(/\d+/, ''), 'who is known is told the same');
    const leave = await mailedLink(scene, email, 'unsubscribe');
    await mail.goto(confirm);
    await scan(scene, leave);
    assert.equal((await subscriptionOf(scene, email))?.status, 'confirmed');
    await mail.goto(leave);
    await mail.getByRole('button', { name: 'Unsubscribe' }).click();
    await mail.getByRole('heading', { name: 'You have unsubscribed' }).waitFor();
    assert.equal((await subscriptionOf(scene, email))?.status, 'unsubscribed');
    await context.close();
  });

  it('says of a link that was used before that it is done', async () => {
    const email = 'twice-pressed@example.org';
    const context = await scene.visitor();
    await subscribe(context, email);
    const link = await mailedLink(scene, email, 'confirm');
    const mail = await context.newPage();
    await mail.goto(link);
    await mail.getByRole('button').click();
    await mail.getByRole('heading', { name: 'Thank you, you are on the list' }).waitFor();
    await mail.goto(link);
    await mail.getByRole('heading', { name: 'Thank you, you are on the list' }).waitFor();
    assert.equal(await mail.getByRole('button').count(), 0);
    await context.close();
  });

  it('is in the language that the visitor chose, to the mail and its page', async () => {
    const email = 'arabic-reader@example.org';
    const page = await scene.page();
    const watched = await watch(page);
    await page.goto(address);
    await card(page).locator('#email').fill(email);
    await card(page).locator('#language').selectOption('ar');
    await card(page).getByText('أوافق').waitFor(); // the list's words
    await page.locator('solidarity-newsletter [part=root][dir=rtl]').waitFor(); // the element's own, which turn the form round
    await card(page).locator('#consent-updates').check();
    await card(page).locator('button.main').click();
    await says(page, 'بريدك');
    assert.deepEqual(await subscriptionOf(scene, email), { status: 'pending', language: 'ar' });
    assert.deepEqual([await watched.violations(), watched.errors, watched.said], [[], [], []]);
    await page.goto(await mailedLink(scene, email, 'confirm'));
    assert.equal(await page.locator('html').getAttribute('dir'), 'rtl');
    await page.context().close();
  });

  it('works by the plain form inside the tag where scripts do not run', async () => {
    const email = 'without-scripts@example.org';
    const page = await scene.page({ javaScriptEnabled: false });
    await page.goto(address);
    await page.getByLabel('Your address').fill(email);
    await page.getByLabel('You may write to me').check();
    await page.getByRole('button', { name: 'Sign up here' }).click();
    await page.getByRole('heading', { name: 'Now look at your mail' }).waitFor();
    assert.equal((await subscriptionOf(scene, email))?.status, 'pending');
    await page.context().close();
  });
});
