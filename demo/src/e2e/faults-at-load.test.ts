import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { trickle } from '@solidarity/workshop/fault-proxy/fault';
import type { Page } from 'playwright-core';
import { button, card, checkYourMail, fillIn, person, sign, type Person } from './petition-form.js';
import { openScene, type Scene } from './scene.js';

let scene: Scene;

before(async () => {
  scene = await openScene();
});
after(() => scene.close());

const fallback = (page: Page) => page.locator('solidarity-petition > form.plain');

/** Signs by the form that stands inside the tag, as a page without our script has it. */
async function signByFallback(page: Page, { givenName, familyName, email }: Person): Promise<void> {
  const form = fallback(page);
  await form.locator('[name=givenName]').fill(givenName);
  await form.locator('[name=familyName]').fill(familyName);
  await form.locator('[name=email]').fill(email);
  await form.locator('[name=consent-petition]').check();
  await form.locator('button').click();
  await page.getByRole('heading', { name: 'Now look at your mail' }).waitFor();
}

describe('the petition that cannot load', () => {
  it('is signed by the plain form where scripts are off, up to the last page', async () => {
    const signer = person('no-script');
    const page = await scene.page({ javaScriptEnabled: false });
    for (const path of ['/ar', '/dark', '/strict', '/plain', '/']) {
      await page.goto(`${scene.demo.site}${path}`);
      assert.ok(await fallback(page).isVisible(), `a plain form on ${path}`);
    }
    await signByFallback(page, signer);
    await scene.oneRowOf(signer.email);
    await page.goto(await scene.confirmLink(signer.email));
    await page.getByRole('button').click();
    await page.getByRole('heading', { name: 'Thank you' }).waitFor();
    assert.match((await scene.rowsOf(signer.email)).join(), /,confirmed,/);
    await page.context().close();
  });

  it('is signed by the plain form where the script is blocked or gone', async () => {
    for (const status of [0, 404]) {
      const signer = person(`script-${status}`);
      const page = await scene.page();
      await page.route('**/solidarity.js', (route) => (status ? route.fulfill({ status, body: '' }) : route.abort('blockedbyclient')));
      await page.goto(scene.demo.site);
      await signByFallback(page, signer);
      await scene.oneRowOf(signer.email);
      await page.context().close();
    }
  });

  it('is signed by the plain form under the strict policy without the script', async () => {
    const signer = person('strict-no-script');
    const page = await scene.page();
    await page.route('**/solidarity.js', (route) => route.abort());
    await page.goto(`${scene.demo.site}/strict`);
    await signByFallback(page, signer);
    await scene.oneRowOf(signer.email);
    await page.context().close();
  });

  it('says so where only the script comes, keeps the plain form, and works once the backend is back', async () => {
    const signer = person('down-at-load');
    const context = await scene.visitor();
    const page = await context.newPage();
    await page.goto(`${scene.demo.site}/ar`); // leaves the script in the browser's cache
    await button(page).waitFor();
    await scene.demo.stopBackend('SIGKILL');
    try {
      const later = await context.newPage();
      await later.clock.install();
      await later.goto(scene.demo.site);
      await card(later).getByText('This form could not be loaded.').waitFor();
      await later.clock.pauseAt(Date.now() + 1_000); // else the element may try again by itself before the visitor does
      assert.ok(await fallback(later).isVisible());
      await scene.demo.startBackend();
      await card(later).getByRole('button', { name: 'Try again' }).click();
      await button(later).waitFor();
      await later.clock.resume();
      await sign(later, signer);
      await scene.oneRowOf(signer.email);
    } finally {
      await scene.demo.startBackend();
    }
    await context.close();
  });

  it('keeps the plain form while the script comes at 1 byte/s', async () => {
    const { site, line } = await scene.faultySite();
    line.always('/', trickle);
    const page = await scene.page();
    await page.goto(site, { waitUntil: 'domcontentloaded' });
    assert.ok(await fallback(page).isVisible());
    line.mend();
    await button(page).waitFor();
    assert.ok(!(await fallback(page).isVisible()));
    await page.context().close();
  });

  it('offers fields and then the plain form while the campaign comes at 1 byte/s', async () => {
    const signer = person('slow-at-load');
    const { site, line } = await scene.faultySite();
    const page = await scene.page();
    await page.clock.install();
    line.always('/v1/', trickle);
    await page.goto(site, { waitUntil: 'domcontentloaded' });
    await card(page).locator('#email').fill(signer.email);
    await page.clock.fastForward(10_000);
    await card(page).getByText('This form could not be loaded.').waitFor();
    assert.ok(await fallback(page).isVisible());
    line.mend();
    await page.clock.fastForward(3_000);
    await button(page).waitFor();
    assert.equal(await card(page).locator('#email').inputValue(), signer.email, 'what was typed stays');
    await fillIn(page, signer);
    await button(page).click();
    await checkYourMail(page).waitFor();
    await scene.oneRowOf(signer.email);
    await page.context().close();
  });
});
