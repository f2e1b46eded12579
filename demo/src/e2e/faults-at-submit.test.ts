import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { hangAfter, late } from '@solidarity/workshop/fault-proxy/fault';
import type { Page } from 'playwright-core';
import { hostPage } from './host-page.js';
import { button, card, checkYourMail, fillIn, person, typed, type Person } from './petition-form.js';
import { openScene, type Scene } from './scene.js';
import { until } from './until.js';

let scene: Scene;

before(async () => {
  scene = await openScene();
});
after(() => scene.close());

/** A page with the form filled in, over a line that can fail. */
async function filled(signer: Person) {
  const { site, line } = await scene.faultySite();
  const page = await scene.page();
  const posts: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(request.headers()['idempotency-key'] ?? '');
  });
  await page.clock.install();
  await page.goto(site);
  await fillIn(page, signer);
  return { page, line, posts };
}

/** Waits for words of the element while its own pauses pass quickly. */
const saysSoon = (page: Page, words: string | RegExp) =>
  until(
    `the words ${words}`,
    async () => {
      await page.clock.fastForward(2_000);
      return card(page).getByText(words).isVisible();
    },
    Boolean,
    20_000,
  );

const valuesOf = ({ givenName, familyName, email }: Person) => [givenName, familyName, email];

describe('a signature that something befalls on the way', () => {
  it('waits in the form while the backend is down, and is one row once it is back', async () => {
    const signer = person('down-at-submit');
    const { page } = await filled(signer);
    await scene.demo.stopBackend('SIGKILL');
    try {
      await button(page).click();
      await saysSoon(page, 'The service cannot be reached.');
    } finally {
      await scene.demo.startBackend();
    }
    assert.deepEqual(await typed(page), valuesOf(signer));
    assert.ok(await card(page).locator('#consent-petition').isChecked());
    await button(page).click();
    await checkYourMail(page).waitFor();
    await scene.oneRowOf(signer.email);
    await page.context().close();
  });

  it('is one row after a double click, and one request', async () => {
    const signer = person('double-click');
    const { page, posts } = await filled(signer);
    await button(page).dblclick();
    await checkYourMail(page).waitFor();
    await scene.oneRowOf(signer.email);
    assert.equal(posts.length, 1);
    await page.context().close();
  });

  it('is one row after Enter and a click before the answer', async () => {
    const signer = person('enter-and-click');
    const { page, line, posts } = await filled(signer);
    line.always(/^(?:OPTIONS|POST)/, late(300));
    await button(page).scrollIntoViewIfNeeded();
    const box = await button(page).boundingBox();
    assert.ok(box);
    await card(page).locator('#email').focus();
    await page.keyboard.press('Enter');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await checkYourMail(page).waitFor();
    await scene.oneRowOf(signer.email);
    assert.equal(posts.length, 1);
    await page.context().close();
  });

  it('is one row from two elements on one page, pressed at once', async () => {
    const signer = person('two-elements');
    const page = await scene.page();
    const one = '<solidarity-petition campaign="protect-asylum"></solidarity-petition>';
    const head = `<script async src="${scene.demo.backend}/solidarity.js"></script>`;
    await page.goto(scene.host.put({ body: hostPage({ head, body: `<main>${one}</main><aside>${one}</aside>` }) }));
    const both = [page.locator('main'), page.locator('aside')];
    for (const half of both) await fillIn(half, signer);
    await page.evaluate(() => {
      for (const { shadowRoot } of document.querySelectorAll('solidarity-petition')) {
        shadowRoot?.querySelector<HTMLElement>('button.main')?.click();
      }
    });
    for (const half of both) await half.getByRole('heading', { name: 'Check your mail' }).waitFor();
    await scene.oneRowOf(signer.email);
    await page.context().close();
  });

  it('is one row where the page is loaded anew in mid-request, and signed once more', async () => {
    const signer = person('reloaded');
    const { page, line } = await filled(signer);
    line.always('POST', hangAfter);
    await button(page).click({ noWaitAfter: true });
    await scene.oneRowOf(signer.email);
    line.mend();
    await page.reload();
    await fillIn(page, signer);
    await button(page).click();
    await checkYourMail(page).waitFor();
    await scene.oneRowOf(signer.email);
    await page.context().close();
  });

  it('is one row from two tabs at once', async () => {
    const signer = person('two-tabs');
    const context = await scene.visitor();
    const tabs = [await context.newPage(), await context.newPage()];
    for (const tab of tabs) {
      await tab.goto(scene.demo.site);
      await fillIn(tab, signer);
    }
    await Promise.all(tabs.map((tab) => button(tab).click()));
    for (const tab of tabs) {
      await tab.bringToFront();
      await checkYourMail(tab).waitFor();
    }
    await scene.oneRowOf(signer.email);
    await context.close();
  });

  it('arrives when the page is closed right after the click, behind a slow preflight', async () => {
    const signer = person('closed');
    const { page, line } = await filled(signer);
    line.always(/^(?:OPTIONS|POST)/, late(300));
    await button(page).click({ noWaitAfter: true });
    await page.close();
    await scene.oneRowOf(signer.email);
    await page.context().close();
  });

  it('arrives when the visitor goes elsewhere right after the click', async () => {
    const signer = person('gone');
    const { page, line } = await filled(signer);
    line.always(/^(?:OPTIONS|POST)/, late(300));
    await button(page).click({ noWaitAfter: true });
    await page.goto('about:blank');
    await scene.oneRowOf(signer.email);
    await page.context().close();
  });

  it('waits while the visitor is offline, and is sent by itself once back', async () => {
    const signer = person('offline');
    const { page } = await filled(signer);
    await page.context().setOffline(true);
    await button(page).click();
    await card(page).getByText('You are offline.').waitFor();
    assert.deepEqual(await typed(page), valuesOf(signer));
    await page.context().setOffline(false);
    await checkYourMail(page).waitFor();
    await scene.oneRowOf(signer.email);
    await page.context().close();
  });

  it('is sent by a second press where the second module did not come at first', async () => {
    const signer = person('second-module');
    const page = await scene.page();
    const secondModule = /solidarity\.(?:done|petition)\.js/;
    await page.route(secondModule, (route) => route.abort());
    await page.goto(scene.demo.site);
    await fillIn(page, signer);
    await button(page).click();
    await card(page).getByText('The service cannot be reached.').waitFor();
    assert.deepEqual(await typed(page), valuesOf(signer));
    await page.unroute(secondModule);
    await button(page).click();
    await checkYourMail(page).waitFor();
    await scene.oneRowOf(signer.email);
    await page.context().close();
  });

  it('is sent once both parts of the second module have come, where only one was late', async () => {
    const signer = person('half-module');
    const page = await scene.page();
    await page.route(/solidarity\.petition\.js$/, (route) => route.abort());
    await page.goto(scene.demo.site);
    await fillIn(page, signer);
    await button(page).click();
    await checkYourMail(page).waitFor();
    await scene.oneRowOf(signer.email);
    await page.context().close();
  });
});
