import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { embedding, hostPage, watch, type HostParts } from './host-page.js';
import { button, person, sign } from './petition-form.js';
import { openScene, type Scene } from './scene.js';

let scene: Scene;

before(async () => {
  scene = await openScene();
});
after(() => scene.close());

const address = (query = '') => `${scene.demo.backend}/solidarity.js${query}`;
const tag = (query = '', how = 'async') => `<script ${how} src="${address(query)}"></script>`;
const inline = (code: string) => `<script>${code}</script>`;

async function open(parts: HostParts) {
  const page = await scene.page();
  const watched = await watch(page);
  await page.goto(scene.host.put({ body: hostPage(parts) }));
  return { page, watched };
}

/** The tag as built, but of another version. */
async function otherVersion(): Promise<string> {
  const built = await readFile(new URL('../../../packages/embed/dist/solidarity.js', import.meta.url), 'utf8');
  const version = /\b\d+\.\d+\.\d+\b(?=["'`])/.exec(built)?.[0];
  assert.ok(version, 'the tag holds its version');
  return scene.host.put({ body: built.replaceAll(version, '9.9.9'), headers: { 'content-type': 'text/javascript' } });
}

describe('the tag on a page', () => {
  const inject = () =>
    `const script = document.createElement('script'); script.src = ${JSON.stringify(address())}; document.head.append(script);`;
  const ways: readonly (readonly [how: string, parts: () => HostParts])[] = [
    ['stands in the head', () => ({ head: tag() })],
    ['is not async', () => ({ head: tag('', '') })],
    ['is deferred', () => ({ head: tag('', 'defer') })],
    ['was moved to the end of the body', () => ({ body: embedding + tag() })],
    ['is pasted twice', () => ({ head: tag(), body: embedding + tag() })],
    ['comes twice with other queries', () => ({ head: tag('?ver=1'), body: embedding + tag('?ver=2', '') })],
    ['is injected by a script', () => ({ head: inline(inject()) })],
    ['is injected after the page has loaded', () => ({ head: inline(`addEventListener('load', () => { ${inject()} })`) })],
    [
      'is run by an optimiser from its text',
      () => ({ head: inline(`fetch(${JSON.stringify(address())}).then((found) => found.text()).then((code) => (0, eval)(code))`) + tag() }),
    ],
  ];

  for (const [how, parts] of ways) {
    it(`${how}, and the petition is signed`, async () => {
      const signer = person(how.replaceAll(/\W/g, '-'));
      const { page, watched } = await open(parts());
      await page.locator('solidarity-counter [part=number]').waitFor();
      await sign(page, signer);
      assert.equal(await page.locator('[part=card]').count(), 1);
      assert.deepEqual([watched.errors, watched.said], [[], []]);
      await page.context().close();
    });
  }

  it('comes in two versions: the first stays, and one line says so', async () => {
    const other = await otherVersion();
    const { page, watched } = await open({ head: tag('', ''), body: `${embedding}<script src="${other}"></script>` });
    await sign(page, person('two-versions'));
    assert.deepEqual(watched.errors, []);
    assert.equal(watched.said.length, 1, watched.said.join('\n'));
    assert.match(watched.said.join(), /is already on this page; 9\.9\.9 does nothing/);
    await page.context().close();
  });
});

describe('a page whose scripts change the language', () => {
  it('sends the right bytes in spite of an old Prototype', async () => {
    const signer = person('prototype');
    const { page, watched } = await open({
      head: `${inline(`
        Object.defineProperty(Object.prototype, 'toJSON', { value: function () { return 'of an object'; } });
        Array.prototype.toJSON = function () { return '[of an array]'; };
        String.prototype.toJSON = function () { return '"' + this + '"'; };
        Date.prototype.toJSON = Number.prototype.toJSON = function () { return 'never'; };
        Array.prototype.each = Array.prototype.map = function (each) { const made = []; for (let i = 0; i < this.length; i++) made.push(each(this[i], i)); return made; };
        Array.prototype.find = Array.prototype.detect = function (fits) { for (let i = 0; i < this.length; i++) if (fits(this[i], i)) return this[i]; };
        Array.from = function (list) { let n = (list || []).length || 0; const made = new Array(n); while (n--) made[n] = list[n]; return made; };
        Array.prototype.first = function () { return this[0]; };
        document.getElementsByClassName = function () { return []; };
        window.$ = function (id) { return document.getElementById(id); };
      `)}${tag()}`,
    });
    await sign(page, signer);
    await scene.oneRowOf(signer.email);
    const [row = ''] = await scene.rowsOf(signer.email);
    assert.match(row, /,Zoë-Anaïs,O'Néill Nguyễn,prototype@example.org,/);
    assert.match(row, /,yes,no,/, 'one consent given, the other not');
    assert.deepEqual(watched.errors, []);
    await page.context().close();
  });

  const changes: readonly (readonly [what: string, code: string])[] = [
    ['extends Array.prototype', `Array.prototype.last = function () {}; Array.prototype.remove = function () {};`],
    ['replaces Map by an own class', `window.Map = class { set() {} get() {} };`],
    ['removes Map', `window.Map = undefined;`],
    [
      'replaces WeakMap by a polyfill that writes on its keys',
      `window.WeakMap = class { set(key, value) { Object.defineProperty(key, 'weak', { value }); return this; } get(key) { return key.weak; } has(key) { return 'weak' in key; } };`,
    ],
    ['breaks Array.prototype.map', `Array.prototype.map = function () { throw new Error('broken map'); };`],
    ['breaks Array.prototype.flat', `Array.prototype.flat = function () { return []; };`],
    ['breaks String.prototype.replace', `String.prototype.replace = function () { throw new Error('broken replace'); };`],
    ['breaks fetch', `window.fetch = function () { throw new Error('no fetch here'); };`],
    ['has no IntersectionObserver', `delete window.IntersectionObserver;`],
    ['has no MutationObserver', `delete window.MutationObserver;`],
    ['has no custom elements', `Object.defineProperty(window, 'customElements', { value: undefined });`],
    ['has no adopted style sheets', `delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;`],
    ['has defined the element before', `customElements.define('solidarity-petition', class extends HTMLElement {});`],
  ];

  for (const [what, code] of changes) {
    it(`${what}: the petition is signed, or its fallback can be seen`, async () => {
      const { page } = await open({ head: inline(code) + tag('', 'defer') });
      await page.waitForLoadState('networkidle');
      if (await button(page).isVisible()) await sign(page, person(what.replaceAll(/\W/g, '-').toLowerCase()));
      else assert.ok(await page.locator('.fallback').isVisible(), 'neither a form nor its fallback is there');
      const [drawn, own] = [page.locator('solidarity-counter [part=number]'), page.locator('solidarity-counter > p')];
      const shown = (await drawn.isVisible()) ? await drawn.innerText() : await own.innerText();
      assert.match(shown, /\d/, 'a number is there, the newest or the page’s own');
      await page.context().close();
    });
  }
});
