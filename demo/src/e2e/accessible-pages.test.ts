import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContext } from 'playwright-core';
import { partnerPages } from '../pages.js';
import { sideways, violations } from './axe.js';
import { button, person, sign } from './petition-form.js';
import { isReadUnderPointer } from './pictures/under-pointer.js';
import { openScene, type Scene } from './scene.js';

let scene: Scene;
let visitor: BrowserContext;

before(async () => {
  scene = await openScene();
  visitor = await scene.visitor();
});
after(() => scene.close());

describe('every page of the demo', { concurrency: 2 }, () => {
  for (const path of [...Object.keys(partnerPages), '/frameworks/plain', '/mail', '/gallery', '/gallery/petition/ready']) {
    it(`${path}: no fault and no scrolling sideways, neither with the elements nor with the plain form`, async () => {
      const page = await visitor.newPage();
      await page.goto(`${scene.demo.site}${path}`);
      const hasPetition = (await page.locator('solidarity-petition').count()) > 0;
      if (hasPetition) await button(page).waitFor();
      assert.deepEqual(await violations(page), []);
      assert.equal(await sideways(page), 0);
      if (hasPetition || path === '/letter') {
        await page.route('**/solidarity.js', (route) => route.abort());
        await page.reload();
        await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => all.forEach((one) => (one.open = true)));
        assert.deepEqual(await violations(page), [], 'with the plain form');
        assert.equal(await sideways(page), 0, 'with the plain form');
      }
      await page.close();
    });
  }
});

describe('the pages after signing', () => {
  it('have no fault in light or dark, from the mail to the thanks', async () => {
    const page = await visitor.newPage();
    const inBoth = async (what: string) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await violations(page), [], `${what} in ${colorScheme}`);
      }
    };
    const signer = person('accessible');
    await page.goto(scene.demo.site);
    await sign(page, signer);
    const link = await scene.confirmLink(signer.email);
    await page.goto(`${scene.demo.site}/mail/1`);
    await inBoth('the caught mail');
    await page.goto(link);
    await inBoth('the page with one button');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await isReadUnderPointer(page, page.getByRole('button'), colorScheme);
    }
    await page.getByRole('button').click();
    await page.getByRole('heading', { name: 'Thank you' }).waitFor();
    await inBoth('the thanks');
    await page.goto(link.replace(/.{8}$/, 'nosuchtk'));
    await inBoth('a link that no longer works');
    await page.close();
  });

  it('have no fault where the plain form was sent, well or with a slip', async () => {
    const page = await visitor.newPage();
    await page.route('**/solidarity.js', (route) => route.abort());
    for (const email of ['plain-form@example.org', '']) {
      await page.goto(scene.demo.site);
      await page.locator('#sign form.plain').evaluate((form: HTMLFormElement) => (form.noValidate = true));
      await page.locator('#sign form.plain [name=givenName]').fill('Amina');
      await page.locator('#sign form.plain [name=familyName]').fill('Haddad');
      await page.locator('#sign form.plain [name=email]').fill(email);
      await page.locator('#sign form.plain [name=consent-petition]').check();
      await page.locator('#sign form.plain button').click();
      await page.getByRole('heading', { name: email ? 'Now look at your mail' : 'Something is missing' }).waitFor();
      assert.deepEqual(await violations(page), []);
    }
    await page.close();
  });
});
