import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { button, card, person, sign, total, totalBecomes } from './petition-form.js';
import { openScene, type Scene } from './scene.js';
import { until } from './until.js';

let scene: Scene;

before(async () => {
  scene = await openScene();
});
after(() => scene.close());

const thanks = (page: Page) => card(page).locator('.after h2', { hasText: /Thank you|شكر/ });

/** The number once it has come from the backend, which has more than the page's own fallback says. */
async function firstTotal(page: Page): Promise<number> {
  await page.locator('solidarity-counter [part=number]').first().waitFor();
  return until(
    'a number of the backend',
    () => total(page),
    (shown) => shown >= 1_100_000,
  );
}

describe('signing the demo petition', () => {
  it('counts once the mailed button is pressed, on the page that is still open, and survives kill -9', async () => {
    const signer = person('journey');
    const context = await scene.visitor();
    const page = await context.newPage();
    await page.goto(scene.demo.site);
    const before = await firstTotal(page);
    await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
    await sign(page, signer);
    await scene.oneRowOf(signer.email);

    const mail = await context.newPage();
    await mail.goto(await scene.confirmLink(signer.email));
    await mail.reload();
    assert.match((await scene.rowsOf(signer.email)).join(), /,pending,/, 'looking at the page changes nothing');
    await page.bringToFront();
    assert.equal(await total(page), before);

    await mail.getByRole('button', { name: 'Confirm my signature' }).click();
    await mail.getByRole('heading', { name: 'Thank you' }).waitFor();
    await totalBecomes(page, before + 1);
    assert.equal(await page.locator('body[data-same-page]').count(), 1, 'the first page was not loaded anew');

    await mail.getByRole('link', { name: 'Back to the campaign' }).click();
    await thanks(mail).waitFor();
    assert.equal(await button(mail).innerText(), 'Ask others to join');

    await scene.demo.stopBackend('SIGKILL');
    await scene.demo.startBackend();
    const rows = await exported(signer.email);
    assert.equal(rows.length, 1);
    assert.match(rows.join(), /,confirmed,.*,Zoë-Anaïs,O'Néill Nguyễn,/);
    await page.reload();
    await totalBecomes(page, before + 1);
    await context.close();
  });

  it('is the same on the Arabic page, which is where it leads back to', async () => {
    const signer = person('arabic');
    const context = await scene.visitor();
    const page = await context.newPage();
    await page.goto(`${scene.demo.site}/ar`);
    const before = await firstTotal(page);
    await sign(page, signer);
    assert.equal(await card(page).evaluate((drawn) => getComputedStyle(drawn).direction), 'rtl');
    const mail = await context.newPage();
    await mail.goto(await scene.confirmLink(signer.email));
    assert.equal(await mail.locator('html').getAttribute('dir'), 'rtl');
    await page.bringToFront();
    await mail.getByRole('button').click();
    await totalBecomes(page, before + 1);
    await mail.locator('a[href$="#solidarity-confirmed=protect-asylum"]').click();
    await thanks(mail).waitFor();
    assert.equal(new URL(mail.url()).pathname, '/ar');
    await scene.oneRowOf(signer.email);
    await context.close();
  });

  it('sends the mail again when asked to, for the same one signature', async () => {
    const signer = person('resend');
    const page = await scene.page();
    await page.clock.install();
    await page.goto(scene.demo.site);
    await sign(page, signer);
    const first = await scene.confirmLink(signer.email);
    const again = card(page).getByRole('button', { name: 'Send it again' });
    assert.equal(await again.count(), 0, 'not at once');
    await page.clock.fastForward(31_000);
    await again.click();
    await card(page).getByText('It is on its way again.').waitFor();
    assert.equal(await scene.confirmLink(signer.email), first);
    await scene.oneRowOf(signer.email);
    await page.context().close();
  });

  it('takes a second try of the same person as the same signature', async () => {
    const signer = person('twice');
    for (const path of ['/', '/dark', '/strict', '/plain']) {
      const page = await scene.page();
      await page.goto(`${scene.demo.site}${path}`);
      await sign(page, signer);
      await page.context().close();
    }
    await scene.oneRowOf(signer.email);
  });
});

/** The rows of an address, out of the command that a backend's keeper uses. */
async function exported(email: string): Promise<string[]> {
  const cli = fileURLToPath(new URL('../../../packages/server/dist/main/cli.js', import.meta.url));
  const { data } = scene.demo;
  const env = { ...process.env, SOLIDARITY_DATA: data, SOLIDARITY_CAMPAIGNS: join(data, 'campaigns') };
  const { stdout } = await promisify(execFile)(process.execPath, [cli, 'export', '--csv', 'protect-asylum'], { env });
  return stdout.split('\r\n').filter((row) => row.includes(`,${email},`));
}
