import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../checks/words-in-code.js';
import { sampleCheckout } from './sample-checkout.js';

const view = 'packages/petition/src/view.ts';
const page = 'packages/server/src/http/pages/view.ts';

const refused: readonly (readonly [path: string, code: string, found: string])[] = [
  [view, 'html`<p part="a">Sign</p>`', 'Sign'],
  [view, 'html` Sign`', 'Sign'],
  [view, 'bench.html`<p>${name}, come</p>`', ', come'],
  [view, 'html`<p>${isOpen ? `Open` : nothing}</p>`', 'Open'],
  [view, 'html`<p>${a ?? "nobody"}</p>`', 'nobody'],
  [view, 'html`<button aria-label="Close">×</button>`', 'Close'],
  [view, 'html`<input title=${isOpen ? "Open" : "Shut"} />`', 'Open'],
  [view, 'html`<a title="${n} people">`', 'people'],
  [view, 'button.textContent = "Sign";', 'Sign'],
  [view, 'document.title = `${n} signed`;', '… signed'],
  [view, 'button.setAttribute("aria-label", "Sign");', 'Sign'],
  [view, 'input.setCustomValidity("Wrong");', 'Wrong'],
  [view, 'place.append("Thanks");', 'Thanks'],
  [view, 'const words = { thanks: "Thank you" };', 'Thank you'],
  [page, 'markup`<h1>Thanks</h1>`', 'Thanks'],
  [page, 'const page = `<title>${title}</title><p>Thanks`;', 'Thanks'],
  ['packages/server/src/mail/compose.ts', 'const text = `Dear ${name}, please confirm.`;', 'Dear …, please confirm.'],
];

for (const [path, code, found] of refused) {
  test(`refuses ${code}`, async (t) => {
    const [first = '', ...others] = await check(sampleCheckout(t, { [path]: `\n\n${code}` }));
    assert.ok(first.startsWith(`${path}:3: ${JSON.stringify(found)} stands in no catalogue`), first);
    if (!code.includes('Shut')) assert.deepEqual(others, []);
  });
}

test('leaves alone what nobody reads, or a developer does', async (t) => {
  const root = sampleCheckout(t, {
    [view]: [
      'html`<p part="a b" class=${isOpen ? "open" : "shut"} @click=${() => go("there")}>${say(words, "sign")} – ${n}</p><!-- a word -->`;',
      'html`<style>p { color: red }</style><input placeholder=${say(words, "name")} />`;',
      'warnBuilder(this, `campaign: expected an id, got nothing`);',
      'throw new TypeError("expected a place to draw in");',
      'console.info("this tag does nothing");',
      'css`a b { color: red }`;',
      'const place = isFirst ? ".field input" : "#step";',
      '// A comment in words.',
    ].join('\n'),
    [page]: 'const required = markup` lang="${tag}" required`;',
    'packages/core/src/words/en.ts': 'export const en = { thanks: "Thank you" };',
    'packages/petition/src/test/view.test.ts': 'const name = "a test in words";',
    'packages/server/src/main/serve.ts': 'const line = "expected a folder of campaigns";',
  });
  assert.deepEqual(await check(root), []);
});
