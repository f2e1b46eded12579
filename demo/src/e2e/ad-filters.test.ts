import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { blockedIn } from '@solidarity/workshop/checks/filter-words';
import type { Page } from 'playwright-core';
import { hostPage, watch } from './host-page.js';
import { person, sign } from './petition-form.js';
import { openScene, type Scene } from './scene.js';

let scene: Scene;

before(async () => {
  scene = await openScene();
});
after(() => scene.close());

/** Of the kind that EasyList and Fanboy's lists of cookies, mailings and social buttons hold for every page. */
const hidden = [
  'consent',
  'cookie',
  'newsletter',
  'mailing',
  'subscri',
  'signup',
  'sign-up',
  'share',
  'social',
  'popup',
  'overlay',
  'banner',
];
const cosmetic = hidden.map((word) => `[class*="${word}" i], [id*="${word}" i], [aria-label*="${word}" i]`).join(', ');

const about = {
  petition: 'protect-asylum',
  counter: 'protect-asylum',
  letter: 'valentine',
  newsletter: 'updates',
  share: 'protect-asylum',
};
const boxes = Object.entries(about).map(
  ([name, id]) =>
    `<div data-solidarity="${name}" data-${name === 'newsletter' ? 'list' : 'campaign'}="${id}"><p class="fallback">Here is the ${name}.</p></div>`,
);

/** What a filter leaves of a page: requests stop, and what is left is hidden by its names. */
async function openFiltered(
  isScriptBlocked: boolean,
): Promise<{ readonly page: Page; readonly blocked: readonly string[]; readonly errors: string[] }> {
  const blocked: string[] = [];
  const page = await scene.page();
  const { errors } = await watch(page);
  const isBlocked = (url: string) => blockedIn(url).length > 0 || (isScriptBlocked && url.includes(`${scene.demo.backend}/solidarity`));
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (!isBlocked(url)) return route.fallback();
    blocked.push(new URL(url).pathname);
    return route.abort('blockedbyclient');
  });
  const head = `<style>${cosmetic} { display: none !important }</style>
    <script async src="/newsletter-signup.js"></script><script async src="${scene.demo.backend}/solidarity.js"></script>`;
  await page.goto(scene.host.put({ body: hostPage({ head, body: `${boxes.join('\n')}<p class="cookie-banner">We like cookies.</p>` }) }));
  return { page, blocked, errors };
}

describe('a page behind ad filters', () => {
  it('has every element, and each does its work', async () => {
    const { page, blocked, errors } = await openFiltered(false);
    await sign(page, person('filtered'));

    const newsletter = page.locator('solidarity-newsletter [part=card]');
    await newsletter.locator('#email').fill('filtered-reader@example.org');
    await newsletter.locator('#consent-updates').check();
    await newsletter.locator('button.main').click();
    await newsletter.locator('#after').filter({ hasText: 'Check your mail' }).waitFor();

    await page.locator('solidarity-letter').getByRole('button', { name: 'Find who to write to' }).click();
    await page.locator('solidarity-letter').getByRole('button', { name: 'Go on' }).waitFor();

    await page.locator('solidarity-share').getByRole('button', { name: 'Copy the link' }).click();
    await page.locator('solidarity-counter [part=number]').waitFor();

    assert.equal(await page.locator('.fallback:visible').count(), 0);
    assert.equal(await page.locator('.cookie-banner').isVisible(), false, 'the filter hides');
    assert.deepEqual([blocked, errors], [['/newsletter-signup.js'], []]);
    await page.context().close();
  });

  it('has every fallback where the tag itself is on the list', async () => {
    const { page, blocked } = await openFiltered(true);
    await page.waitForLoadState('networkidle');
    assert.equal(await page.locator('.fallback:visible').count(), boxes.length);
    assert.ok(blocked.includes('/solidarity.js'));
    await page.context().close();
  });
});
