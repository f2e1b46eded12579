import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../checks/forbidden.js';
import { sampleCheckout } from './sample-checkout.js';

const view = 'packages/petition/src/view.ts';
const aTest = 'packages/petition/src/test/view.test.ts';

const refused: readonly (readonly [path: string, text: string])[] = [
  [view, 'host.innerHTML = words;'],
  [view, 'host.insertAdjacentHTML("beforeend", words);'],
  [view, "import { unsafeHTML } from 'lit/directives/unsafe-html.js';"],
  [view, 'const styles = styleMap({});'],
  [view, 'const row = html`<p class="row" style="color: red">`;'],
  [view, 'const mark = svg`<path d="M0 0"></path>`;'],
  [view, 'const properties = { goal: { type: Number } };'],
  [view, 'const properties = { goal: { reflect: true } };'],
  ['packages/contract/src/share.ts', 'const goal = z.coerce.number();'],
  ['packages/contract/src/share.ts', 'const judged = await Share.safeParseAsync(input);'],
  [view, 'eval(words);'],
  [view, 'const name = localStorage.getItem("name");'],
  [view, 'document.cookie = "a=b";'],
  [view, 'customElements.define("a-b", A);'],
  [view, '// TODO: say it better'],
  [view, '// @ts-expect-error it works\nconst a: string = 1;'],
  [aTest, 'it.only("signs", () => {});'],
  [aTest, 'test.skip("signs", () => {});'],
  [aTest, 'test("signs", { skip: true }, () => {});'],
  [aTest, 'await new Promise((done) => setTimeout(done, 100));'],
  [aTest, 'await aTimeout(100);'],
  [aTest, "import { setTimeout } from 'node:timers/promises';"],
  ['packages/core/src/form-utils.ts', 'export const a = 1;'],
];

for (const [path, text] of refused) {
  test(`refuses ${text.split('\n')[0] ?? ''} in ${path}`, async (t) => {
    const findings = await check(sampleCheckout(t, { [path]: text }));
    assert.ok(findings.length >= 1);
    assert.ok(
      findings.every((line) => line.startsWith(path)),
      findings.join('\n'),
    );
  });
}

test('tells the line', async (t) => {
  assert.match((await check(sampleCheckout(t, { [view]: '\n\nhost.innerHTML = words;' }))).join(), /view\.ts:3: \.innerHTML: let Lit/);
});

test('reads code, not comments, and knows where each rule holds', async (t) => {
  const root = sampleCheckout(t, {
    [view]: '// Never innerHTML here.\n/* localStorage throws */\nexport const a = 1;',
    'packages/petition/src/define.ts': 'customElements.define("a-b", A);',
    'packages/core/src/form-choice.ts': 'try {\n  sessionStorage.getItem("a");\n} catch {}',
    'packages/server/src/http/page.ts': 'export const page = `<p style="color: red">`;',
    [aTest]: 'const timer = setTimeout(() => fail(), 1000);\nitem.only();',
  });
  assert.deepEqual(await check(root), []);
});
