import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '@solidarity/workshop/browser/open-browser';
import type { Browser } from 'playwright-core';
import { destinationIds, destinationOf, forms, lefts, pageAddress, sieves, snippet, writeForm, type Left, type Sieve } from '../index.js';
import { everyElement, sampleInput } from '../test/sample-input.js';
import { openEditors, type EditorsPage } from './editors-page.js';
import { openLeftPages, type LeftPages } from './left-page.js';
import { whatIsLeft } from './what-is-left.js';

let browser: Browser;
let editors: EditorsPage;
let pages: LeftPages;

before(async () => {
  browser = await openBrowser();
  [editors, pages] = await Promise.all([openEditors(browser), openLeftPages(browser)]);
});
after(async () => {
  await pages.close();
  await browser.close();
});

async function through(path: readonly Sieve[], html: string): Promise<string> {
  let left = html;
  for (const sieve of path) left = await editors.pass(sieve, left);
  return left;
}

for (const destination of destinationIds) {
  describe(`a snippet for ${destination}`, () => {
    for (const [index, { who, through: path }] of destinationOf(destination).roads.entries()) {
      it(`keeps what it claims: ${who}, ${path.join(', then ') || 'as it is'}`, async () => {
        for (const element of everyElement) {
          const input = sampleInput(element, destination);
          const { text, rich, survives } = snippet(input);
          const left = await through(path, rich ?? text);
          assert.equal(await whatIsLeft(editors.page, left, pageAddress(input)), survives[index]?.left, `${element}: ${left}`);
        }
      });
    }
  });
}

/** Each way once: what is pasted as it is differs by its form alone. */
const ways = new Map(
  destinationIds.flatMap((destination) =>
    destinationOf(destination).roads.map(({ through: path }, index) => {
      const name = `${destinationOf(destination).form}, ${path.join(', then ') || 'as it is'}`;
      return [name, { destination, index, path }] as const;
    }),
  ),
);

describe('what is left, on a page', () => {
  for (const [name, { destination, index, path }] of ways) {
    it(`is worth it: ${name}`, async () => {
      const { text, rich, script, survives } = snippet(sampleInput('petition', destination, { backend: pages.backend }));
      await isWorth(survives[index]?.left, await through(path, rich ?? text), script ?? scriptAlone());
    });
  }
});

const scriptAlone = (): string => snippet(sampleInput('petition', 'joomla', { backend: pages.backend })).script ?? '';

/** Opens a page with what is left and looks whether it does what its name says. */
async function isWorth(left: Left | undefined, html: string, script: string): Promise<void> {
  const button = { name: 'Sign', exact: true };
  if (left === 'works' || left === 'box') {
    const page = await pages.open(html, left === 'box' ? script : '');
    await page.getByRole('button', button).waitFor();
    assert.equal(
      await page.getByRole('heading', { name: /^Act now: “sign” it’s <b>ours<\/b>/ }).count(),
      1,
      'with the heading that was chosen',
    );
    await page.close();
  }
  if (left === 'address' || left === 'shortcode') return; // WordPress itself makes more of them
  const without = await pages.open(html.replace(/<script.*?<\/script>/g, ''));
  const link = without.getByRole('link').first();
  assert.equal(await link.getAttribute('href'), `${pages.backend}/c/fair-plan`);
  assert.ok(await link.isVisible());
  await without.close();
}

describe('every form through every editor and filter', () => {
  it('is as docs/survival.md says', async () => {
    const rows: string[] = [];
    for (const sieve of sieves) {
      const cells: Left[] = [];
      for (const form of forms) {
        const input = sampleInput('petition', 'html');
        cells.push(await whatIsLeft(editors.page, await editors.pass(sieve, writeForm[form](input)), pageAddress(input)));
      }
      assert.ok(!cells.includes('nothing'), `${sieve} leaves nothing of a form: ${cells.join(', ')}`);
      rows.push(`| ${sieve} | ${cells.join(' | ')} |`);
    }
    const table = [`| through | ${forms.join(' | ')} |`, `|---|${forms.map(() => '---').join('|')}|`, ...rows].join('\n');
    const guide = await readFile(new URL('../../../../docs/survival.md', import.meta.url), 'utf8');
    assert.ok(guide.includes(table), `docs/survival.md: expected the table that was just measured:\n${table}`);
    for (const left of lefts)
      assert.ok(left === 'nothing' || guide.includes(`\`${left}\``), `docs/survival.md does not say what "${left}" means`);
  });
});
