import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { frameworks } from '../frameworks.js';
import { watch } from './host-page.js';
import { person, sign, total, totalBecomes } from './petition-form.js';
import { openScene, type Scene } from './scene.js';
import { until } from './until.js';

let scene: Scene;

before(async () => {
  scene = await openScene();
});
after(() => scene.close());

/** Lets a script wait for something in the page, so that what comes first is known. */
const hold = (page: Page, script: string, until: () => Promise<unknown>) =>
  page.route(script, async (route) => {
    await until();
    await route.continue();
  });

/** The page's own tick, which the framework binds to an attribute. */
async function barComesAndGoes(page: Page): Promise<void> {
  const bar = page.locator('solidarity-counter [part=bar]');
  await bar.waitFor();
  await page.getByLabel('Show the next goal').uncheck();
  await bar.waitFor({ state: 'detached' });
  await page.getByLabel('Show the next goal').check();
  await bar.waitFor();
}

describe('the page of a partner in', () => {
  for (const framework of frameworks) {
    it(`${framework} hears the signature and the count, and binds an attribute`, async () => {
      const signer = person(framework);
      const context = await scene.visitor();
      const page = await context.newPage();
      const { errors, said } = await watch(page);
      await hold(page, '**/solidarity.js', () => page.locator('solidarity-petition').waitFor({ state: 'attached' }));
      await page.goto(`${scene.demo.site}/frameworks/${framework}`);
      await barComesAndGoes(page);
      const thanks = page.getByText('Mill Lane thanks you.');
      assert.equal(await thanks.isVisible(), false);
      const before = await total(page);
      await sign(page, signer);
      await thanks.waitFor();

      const mail = await context.newPage();
      await mail.goto(await scene.confirmLink(signer.email));
      await page.bringToFront();
      await mail.getByRole('button', { name: 'Confirm my signature' }).click();
      await totalBecomes(page, before + 1);
      await until(
        'the number in the thanks to move as well',
        () => thanks.innerText(),
        (text) => text.includes((before + 1).toLocaleString('en-GB')),
      );
      assert.match((await scene.rowsOf(signer.email)).join(), /mill-lane/, 'the partner is told');
      assert.deepEqual([...errors, ...said.filter((line) => /^(?:error|warning)/.test(line))], []);
      await context.close();
    });
  }

  for (const framework of frameworks.filter((name) => name !== 'plain')) {
    it(`${framework} is the same where the tag was there first`, async () => {
      const page = await scene.page();
      await hold(page, '**/frameworks/assets/*.js', () =>
        page.waitForFunction(() => customElements.get('solidarity-counter') !== undefined),
      );
      await page.goto(`${scene.demo.site}/frameworks/${framework}`);
      await barComesAndGoes(page);
      await page.context().close();
    });
  }
});
