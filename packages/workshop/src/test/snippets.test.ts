import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { declarationsOf, readManifest } from '../reference/manifest.js';
import { countEmbeddings, heardIn, judgeHtml, snippetsIn } from '../snippets/judge-snippets.js';
import { judgeStyles } from '../snippets/judge-styles.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const docs = (await readdir(join(root, 'docs'), { recursive: true })).filter((path) => path.endsWith('.md') && !path.startsWith('.'));
const guides = await Promise.all(
  ['README.md', ...docs.map((path) => `docs/${path}`)].map(async (path) => {
    const text = await readFile(join(root, path), 'utf8');
    return snippetsIn(text).map((snippet) => ({ ...snippet, at: `${path}:${snippet.line}` }));
  }),
);
const snippets = guides.flat();
const elements = declarationsOf(await readManifest(root));
const pages = snippets.filter(({ language, text }) => language === 'html' && countEmbeddings(text) > 0);
const scripts = snippets.filter(({ language }) => ['html', 'js', 'jsx', 'ts', 'tsx', 'vue', 'svelte'].includes(language));

describe('every snippet of the guides', () => {
  test('parses, and says only what the element takes', () => {
    assert.ok(pages.length >= 10, `only ${pages.length} snippets with an element were found`);
    assert.deepEqual(
      pages.flatMap(({ at, text }) => judgeHtml(text).map((wrong) => `${at} ${wrong}`)),
      [],
    );
  });

  test('styles parts, states and variables that there are', () => {
    const sheets = snippets.filter(({ language }) => language === 'css');
    assert.ok(sheets.length >= 20, `only ${sheets.length} style sheets were found`);
    assert.deepEqual(
      sheets.flatMap(({ at, text }) => judgeStyles(text, elements).map((wrong) => `${at} ${wrong}`)),
      [],
    );
  });

  test('listens to events that there are', () => {
    const events = new Set(elements.flatMap(({ events }) => events.map(({ name }) => name)));
    const heard = scripts.flatMap(({ at, text }) => heardIn(text).map((name) => ({ at, name })));
    assert.ok(heard.length > 0);
    assert.deepEqual(
      heard.filter(({ name }) => !events.has(name)),
      [],
    );
  });
});

describe('a snippet', () => {
  test('is found with its language and its line, in a list too', () => {
    const markdown = 'One\n\n```html live\n<p>\n```\n\n- two\n\n  ```js\n  on();\n  ```\n';
    assert.deepEqual(
      snippetsIn(markdown).map(({ language, line }) => [language, line]),
      [
        ['html', 4],
        ['js', 10],
      ],
    );
  });

  test('is wrong where it names what an element does not take, and where it does not parse', () => {
    assert.deepEqual(judgeHtml('<solidarity-counter campaign="a" bar class="wide">1</solidarity-counter>'), []);
    assert.match(judgeHtml('<solidarity-counter campagin="a"></solidarity-counter>').join(), /campagin: expected one of/);
    assert.match(judgeHtml('<solidarity-counter campaign="a" format="tiny"></solidarity-counter>').join(), /format: expected/);
    assert.match(judgeHtml('<div data-solidarity="poll" data-campaign="a"></div>').join(), /got poll/);
    assert.match(judgeHtml('<div data-solidarity="petition" data-campagne="a"></div>').join(), /campagne/);
    assert.match(judgeHtml('<solidarity-share campaign="a" campaign="b"></solidarity-share>').join(), /duplicate-attribute/);
  });

  test('is wrong where it styles what an element does not have', () => {
    const judged = (css: string) => judgeStyles(css, elements);
    assert.deepEqual(judged('solidarity-petition[partner="a"]:state(ready)::part(card button) { --solidarity-accent: red }'), []);
    assert.deepEqual(judged('solidarity-counter::part(card):hover, solidarity-poll { --solidarity-acent: red }'), [
      '<solidarity-counter>: has no part card',
      '<solidarity-poll>: there is no such element',
      '--solidarity-acent: no element has this variable',
    ]);
    assert.deepEqual(judged('a:has(> solidarity-share:is(:state(ready), :state(sung))) { color: red }'), [
      '<solidarity-share>: has no state sung',
    ]);
  });

  test('is heard where it listens', () => {
    assert.deepEqual(heardIn(`document.addEventListener('solidarity-signed', f); <x @solidarity-count="f">`), [
      'solidarity-signed',
      'solidarity-count',
    ]);
    assert.deepEqual(heardIn(`if (data.type === 'solidarity-height') grow()`), []);
  });
});
