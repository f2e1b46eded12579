import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { embedding, hostPage, watch, type HostParts } from './host-page.js';
import { button, card, checkYourMail, fillIn, person, sign } from './petition-form.js';
import { hostileStyles } from './odd-pages/hostile-styles.js';
import { openScene, type Scene } from './scene.js';

let scene: Scene;

before(async () => {
  scene = await openScene();
});
after(() => scene.close());

const tag = () => `<script async src="${scene.demo.backend}/solidarity.js"></script>`;

async function open({ head = '', body = embedding }: HostParts) {
  const page = await scene.page({ viewport: { width: 480, height: 900 } });
  const watched = await watch(page);
  await page.goto(scene.host.put({ body: hostPage({ head: head + tag(), body }) }));
  return { page, watched };
}

/** Size of everything a visitor meets in the form, to the tenth of a pixel. */
async function sizes(page: Page): Promise<unknown> {
  await button(page).waitFor();
  return card(page).evaluate((drawn) =>
    [drawn, ...drawn.querySelectorAll('h2, label, input, select, button')].map((part) => {
      const { width, height } = part.getBoundingClientRect();
      const { visibility, textTransform, display, fontSize, letterSpacing, textAlign } = getComputedStyle(part);
      const looks = [part.localName, width.toFixed(1), height.toFixed(1), visibility, textTransform, display];
      return [...looks, fontSize, letterSpacing, textAlign].join(' ');
    }),
  );
}

describe('a page whose styles reach for everything', () => {
  const rules = (css: string) => `body { margin: 0 !important } ${css}`;
  const styled = (css: string) => `<style>${rules(css)}</style>`;

  it('changes neither a size nor a look of the form', async () => {
    const { page } = await open({ head: styled('') });
    const expected = await sizes(page);
    for (const [what, css] of hostileStyles) {
      await page.locator('style').evaluate((style, text) => (style.textContent = text), rules(css));
      assert.deepEqual(await sizes(page), expected, `a page that ${what}`);
    }
    await page.context().close();
  });

  it('lets a visitor sign under all of them at once', async () => {
    const signer = person('all-resets');
    const { page } = await open({ head: styled(hostileStyles.map(([, css]) => css).join('\n')) });
    await sign(page, signer);
    await scene.oneRowOf(signer.email);
    await page.context().close();
  });
});

describe('an element in an unusual place', () => {
  it('stands in a form of the page and does not send it', async () => {
    const signer = person('outer-form');
    const { page, watched } = await open({ body: `<form action="/outer"><input name="outer">${embedding}<button>Outer</button></form>` });
    await fillIn(page, signer);
    await card(page).locator('#email').press('Enter');
    await checkYourMail(page).waitFor();
    assert.doesNotMatch(page.url(), /outer/);
    await scene.oneRowOf(signer.email);
    assert.deepEqual(watched.errors, []);
    await page.context().close();
  });

  it('stands in a tab that is hidden at first', async () => {
    const { page, watched } = await open({ body: `<div id="tab" style="display: none">${embedding}</div>` });
    await page.waitForFunction(() => document.querySelector('solidarity-petition')?.shadowRoot?.querySelector('button'));
    await page.locator('#tab').evaluate((tab) => (tab.style.display = 'block'));
    await page.locator('solidarity-counter [part=number]').waitFor();
    await sign(page, person('hidden-tab'));
    assert.deepEqual(watched.errors, []);
    await page.context().close();
  });

  it('is added later, as markup and out of a template', async () => {
    const { page, watched } = await open({ body: `<div id="later"></div><template>${embedding}</template>` });
    await page.waitForFunction(() => customElements.get('solidarity-petition') !== undefined);
    await page.locator('#later').evaluate((place, markup) => {
      place.innerHTML = markup;
      place.append(document.querySelector('template')?.content.cloneNode(true) ?? '');
    }, embedding);
    await page.waitForFunction(() => document.querySelectorAll('solidarity-petition').length === 2);
    await sign(page, person('added-later'));
    assert.equal(await page.locator('solidarity-petition [part=card]').count(), 2);
    assert.deepEqual(watched.errors, []);
    await page.context().close();
  });

  it('is a plain box with data attributes, there from the start or added later', async () => {
    const box = (name: string) =>
      `<div data-solidarity="${name}" data-campaign="protect-asylum"><a class="fallback" href="https://common-shelter.example/">Sign</a></div>`;
    const { page, watched } = await open({ body: box('petition') });
    await button(page).waitFor();
    await page.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), `<section>${box('counter')}</section>`);
    await page.locator('[data-solidarity=counter] [part=number]').waitFor();
    await sign(page, person('box'));
    assert.ok(!(await page.locator('[data-solidarity=petition] .fallback').isVisible()));
    assert.deepEqual(watched.errors, []);
    await page.context().close();
  });

  it('is moved while a visitor fills it in, and keeps what was typed', async () => {
    const signer = person('moved');
    const { page, watched } = await open({ body: `${embedding}<div id="elsewhere"></div>` });
    await fillIn(page, signer);
    await page.evaluate(() => document.querySelector('#elsewhere')?.append(document.querySelector('solidarity-petition') ?? ''));
    await button(page).click();
    await checkYourMail(page).waitFor();
    await scene.oneRowOf(signer.email);
    assert.deepEqual(watched.errors, []);
    await page.context().close();
  });

  it('names a campaign that nobody knows: the fallback stays, and the builder is told once', async () => {
    const { page, watched } = await open({ body: embedding.replaceAll('protect-asylum', 'no-such-campaign') });
    await page.waitForFunction(() => document.querySelector('solidarity-petition:state(unknown)'));
    assert.ok(await page.locator('.fallback').isVisible());
    assert.ok(await page.getByText('Over 1.1 million').isVisible());
    const warnings = watched.said.filter((line) => line.startsWith('warning:') && line.includes('<solidarity-petition>'));
    assert.equal(warnings.length, 1, watched.said.join('\n'));
    assert.match(warnings.join(), /campaign: expected the id of a campaign that .* has, got "no-such-campaign"/);
    assert.deepEqual(watched.errors, []);
    await page.context().close();
  });
});
