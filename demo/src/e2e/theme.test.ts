import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { ofColours, sideways, violations } from './axe.js';
import { body, recipes, systems, tryOut } from './cookbook.js';
import { embedding, hostPage, watch } from './host-page.js';
import { openOn } from './page-under-work.js';
import { openScene, type Scene } from './scene.js';
import { until } from './until.js';

let scene: Scene;
before(async () => {
  scene = await openScene();
});
after(() => scene.close());

const family = 'campaign=protect-asylum&list=updates';

/** Opens the page for designers, in a browser that lets pages copy. */
async function openTheme(fragment = ''): Promise<Page> {
  const visitor = await scene.visitor({ viewport: { width: 1280, height: 900 } });
  await visitor.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: scene.demo.backend });
  const page = await visitor.newPage();
  await page.goto(`${scene.demo.backend}/theme${fragment && `#${fragment}`}`);
  await page.getByRole('heading', { name: 'Make it look like your site' }).waitFor();
  return page;
}

const verdict = (page: Page, said: RegExp): Promise<void> => page.locator('#verdict').getByText(said).waitFor();
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const previewed = (page: Page, scheme: string, part: string): Locator =>
  page.frameLocator(`iframe[data-scheme=${scheme}]`).locator(`solidarity-petition ${part}`);

/** What of an element is seen of its look. */
const look = (element: Locator): Promise<readonly string[]> =>
  element.evaluate((one) => {
    const { backgroundColor, borderTopColor, borderTopLeftRadius, color, fontFamily } = getComputedStyle(one);
    return [backgroundColor, borderTopColor, borderTopLeftRadius, color, fontFamily];
  });

describe('the page for designers', () => {
  it('warns of a colour that fails, offers the nearest that passes, and copies a style sheet that looks the same on a site', async () => {
    const page = await openTheme();
    await page.getByLabel('Id or address of the campaign').fill('protect-asylum');
    await page.getByLabel('A list, to see its newsletter').fill('updates');
    await verdict(page, /^Yes: all 9 pairs/);
    for (const element of ['petition', 'counter', 'newsletter', 'share'])
      for (const scheme of ['light', 'dark'])
        await page
          .frameLocator(`iframe[data-scheme=${scheme}]`)
          .locator(`solidarity-${element} [part=root]`)
          .waitFor({ state: 'attached' });

    await page.getByLabel('Campaign colour', { exact: true }).fill('#ffd400');
    await verdict(page, /^Not yet: 2 of 9 pairs/);
    const row = page.getByRole('row', { name: /^Button/ });
    assert.equal(await row.innerText(), 'Button\t1.4 to 1, too low: 3 needed\t11.5 to 1, good');
    const offer = page.getByRole('button', { name: /^Take #/ });
    const colour = (await offer.innerText()).replace('Take ', '');
    await offer.focus();
    await page.keyboard.press('Enter');
    await verdict(page, /^Yes/);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'verdict');
    await page.getByLabel('Round corners').fill('0');
    await page.getByLabel('Typeface').fill('Georgia, serif');
    await page.getByRole('button', { name: 'Copy the style sheet' }).click();
    await page.getByText('Copied. Now paste it.').waitFor();
    const sheet = await copied(page);
    const lines = [`accent: ${colour}`, 'radius: 0px', 'font: Georgia, serif'].map((line) => `  --solidarity-${line};\n`);
    assert.equal(sheet, `:root {\n${lines.join('')}}\n`);

    for (const scheme of ['light', 'dark'] as const) {
      const partner = await scene.page({ viewport: { width: 1280, height: 900 } });
      const css = new URL(scene.host.put({ body: `html { color-scheme: ${scheme} } ${sheet}`, headers: { 'content-type': 'text/css' } }));
      const head = `<link rel="stylesheet" href="${css.pathname}"><script async src="${scene.demo.backend}/solidarity.js"></script>`;
      const policy = `default-src 'none'; style-src 'self'; script-src ${scene.demo.backend}; connect-src ${scene.demo.backend}; img-src 'self'`;
      const watched = await watch(partner);
      await partner.goto(scene.host.put({ body: hostPage({ head }), headers: { 'content-security-policy': policy } }));
      for (const part of ['button.main', '[part~=card]', '[part~=input] >> nth=0', '[part~=label] >> nth=0']) {
        const there = partner.locator(`solidarity-petition ${part}`);
        await there.waitFor();
        assert.deepEqual(await look(there), await look(previewed(page, scheme, part)), `${part}, ${scheme}`);
      }
      assert.deepEqual(await violations(partner, 'solidarity-petition', ofColours), []);
      assert.deepEqual([await watched.violations(), watched.errors], [[], []]);
      await partner.context().close();
    }
    await page.context().close();
  });

  it('begins with a look that comes ready, and is passed on by a link that holds all that was set', async () => {
    const page = await openTheme(family);
    await page.getByRole('radio', { name: /^Bold/ }).check();
    await verdict(page, /^Yes/);
    assert.match((await look(previewed(page, 'light', 'button.main'))).join(), /rgb\(255, 213, 0\)/);
    await page.getByLabel('Campaign colour', { exact: true }).fill('rgb(18 52 86 / .5)');
    await page.getByText('it is taken as #123456').waitFor();
    await page.getByLabel('Campaign colour', { exact: true }).fill('crimson');
    await page.getByLabel('Campaign colour, on dark pages', { exact: true }).fill('#fa8');
    await verdict(page, /^Not yet: 1 of/);
    assert.equal(
      await page.getByLabel('The look, for the head of your page').inputValue(),
      `<link rel="stylesheet" href="${scene.demo.backend}/solidarity.theme-bold.css" />`,
    );
    const sheet = page.getByLabel('What differs from it, below that link');
    assert.equal(await sheet.inputValue(), ':root {\n  --solidarity-accent: light-dark(#dc143c, #ffaa88);\n}\n');
    await page.getByLabel('Distances').fill('wide');
    await page.locator('#space-note').getByText('Write a length like').waitFor();
    await page.getByRole('button', { name: 'Copy a link to this page' }).click();
    await page.getByText('Whoever opens the link').waitFor();
    const other = await openTheme(new URL(await copied(page)).hash.slice(1));
    await verdict(other, /^Not yet: 1 of/);
    assert.equal(await other.getByLabel('What differs from it, below that link').inputValue(), await sheet.inputValue());
    assert.equal(await other.getByLabel('Distances').inputValue(), 'wide');
    await page.context().close();
    await other.context().close();
  });

  for (const [name, fragment, said] of [
    ['empty', '', /once a campaign was found/],
    ['with much to say', `${family}&preset=warm&accent=%23ffd400&text=%23aaa&muted=greenish`, /^Not yet/],
  ] as const) {
    it(`has no fault ${name}, in light and dark, from the right too, and nothing to scroll sideways`, async () => {
      const page = await openTheme(fragment);
      await verdict(page, said);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await violations(page, 'html', colorScheme === 'dark' ? ofColours : undefined), [], colorScheme);
      }
      assert.equal(await sideways(page), 0);
      await page.evaluate(() => (document.documentElement.dir = 'rtl'));
      assert.equal(await sideways(page), 0);
      await page.context().close();
    });
  }

  it('breaks no rule of its strict policy, and asks nobody but its backend', async () => {
    const context = await scene.visitor();
    const page = await context.newPage();
    const watched = await watch(page);
    await page.goto(`${scene.demo.backend}/theme#${family}&preset=plain&accent=crimson`);
    await verdict(page, /^Yes/);
    assert.deepEqual([await watched.violations(), watched.errors, watched.said, [...watched.origins]], [[], [], [], [scene.demo.backend]]);
    await context.close();
  });
});

describe('a page that somebody writes', () => {
  it('says in the console, once, which colours are too much alike, also when its scheme changes', async () => {
    const { page, said, close } = await openOn(scene, 'localhost');
    const about = (what: string) => said.filter((sentence) => sentence.includes(what));
    const heard = (what: string) =>
      until(
        what,
        async () => about(what).length,
        (count) => count === 1,
      );
    await heard('<solidarity-petition> The button: expected a contrast of 3 to 1, got 1.4 (#ffd400 on #ffffff)');
    await heard('The quiet text: expected a contrast of 4.5 to 1, got 4.4 (#777777 on #ffffff)');
    await page.evaluate(() => (document.documentElement.style.colorScheme = 'light dark'));
    await page.emulateMedia({ colorScheme: 'dark' });
    await heard('The quiet text: expected a contrast of 4.5 to 1, got 3.');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.evaluate(() => document.body.append(document.createElement('solidarity-share')));
    await page.locator('solidarity-petition').evaluate((element) => element.style.setProperty('--solidarity-line', '#eee'));
    await heard('The border of a field: expected a contrast of 3 to 1, got 1.1');
    assert.equal(about('(#ffd400 on #ffffff)').length, 2, 'the button, and the ring of the focus');
    assert.equal(new Set(said).size, said.length);
    await close();
  });

  it('is looked at from its first element on', async () => {
    const later = `document.body.innerHTML = ${JSON.stringify(embedding)}`;
    const body = `<script>addEventListener('load', () => fetch('/before').then(() => { ${later} }))</script>`;
    const { asked, close } = await openOn(scene, 'localhost', '', body);
    assert.deepEqual(
      asked.filter((path) => ['/before', '/solidarity.develop.js'].includes(path)),
      ['/before', '/solidarity.develop.js'],
    );
    await close();
  });

  it('is known by its host', async () => {
    for (const [host, isWritten] of [
      ['charity.test', true],
      ['charity.example', false],
    ] as const) {
      const { isWatched, said, close } = await openOn(scene, host);
      assert.equal(isWatched, isWritten, host);
      if (!isWritten) assert.deepEqual(said, []);
      await close();
    }
  });
});

describe('each style sheet of the cookbook', () => {
  it('is read whole by a browser, and changes what is seen', async () => {
    const page = await scene.page({ viewport: { width: 1280, height: 2400 } });
    const head = `<style>:root { ${systems} }</style><script async src="${scene.demo.backend}/solidarity.js"></script>`;
    await page.goto(scene.host.put({ body: hostPage({ head, body }) }));
    for (const ready of [
      'petition:state(ready) >> nth=0',
      'petition:state(ready) >> nth=1',
      'newsletter:state(ready)',
      'counter:state(shown)',
    ])
      await page.locator(`solidarity-${ready}`).waitFor();
    await page.locator('solidarity-share [part~=network] >> nth=0').waitFor();
    for (const { text, line } of recipes) {
      await page.emulateMedia({
        media: text.includes('@media print') ? 'print' : 'screen',
        contrast: text.includes('prefers-contrast') ? 'more' : 'no-preference',
      });
      const { dropped, isSeen } = await page.evaluate(tryOut, text);
      assert.deepEqual([dropped, isSeen], [[], true], `docs/theming.md:${line}`);
    }
    assert.deepEqual(await page.evaluate(tryOut, 'solidarity-share::part(paper) {\n  colour: red;\n}'), {
      dropped: ['colour'],
      isSeen: false,
    });
    await page.context().close();
  });
});
