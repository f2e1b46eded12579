import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const page = 'docs/accessibility.md';
const rows = [
  ...(await readFile(join(root, page), 'utf8')).matchAll(
    /^\| (?<number>\d\S+) [^|]+ \((?<level>A+)\) \| (?<how>[^|]+) \| (?<shown>[^|]+) \|$/gm,
  ),
].map(({ groups }) => groups ?? {});

/** Of WCAG 2.2, https://www.w3.org/TR/WCAG22/. */
const criteria = {
  A: [
    ['1.1.1', '1.2.1', '1.2.2', '1.2.3', '1.3.1', '1.3.2', '1.3.3', '1.4.1', '1.4.2'],
    ['2.1.1', '2.1.2', '2.1.4', '2.2.1', '2.2.2', '2.3.1', '2.4.1', '2.4.2', '2.4.3', '2.4.4', '2.5.1', '2.5.2', '2.5.3', '2.5.4'],
    ['3.1.1', '3.2.1', '3.2.2', '3.2.6', '3.3.1', '3.3.2', '3.3.7', '4.1.2'],
  ].flat(),
  AA: [
    ['1.2.4', '1.2.5', '1.3.4', '1.3.5', '1.4.3', '1.4.4', '1.4.5', '1.4.10', '1.4.11', '1.4.12', '1.4.13'],
    ['2.4.5', '2.4.6', '2.4.7', '2.4.11', '2.5.7', '2.5.8', '3.1.2', '3.2.3', '3.2.4', '3.3.3', '3.3.4', '3.3.8', '4.1.3'],
  ].flat(),
};

test('the page of accessibility has each criterion of WCAG 2.2 at the levels A and AA, once', () => {
  assert.equal(rows.length, 55);
  for (const level of ['A', 'AA'] as const) {
    const told = rows.filter((row) => row['level'] === level).map(({ number = '' }) => number);
    assert.deepEqual(told.sort(), [...criteria[level]].sort(), level);
  }
});

test('names for each a test that there is, or says why there is none', async () => {
  for (const { number, shown = '' } of rows) {
    const named = [...shown.matchAll(/\[(?<title>[^\]]+)\]\((?<path>[^)]+)\)/g)];
    if (named.length === 0) assert.match(shown, /^no test: (?:read by a person|the page's own)$/, number);
    for (const { groups } of named) {
      const { title = '', path = '' } = groups ?? {};
      const titles = titlesOf(await readFile(join(root, dirname(page), path), 'utf8'));
      assert.ok(
        titles.some((one) => one.includes(title)),
        `${number}: expected a test “${title}” in ${path}, found ${titles.join('; ')}`,
      );
    }
  }
});

/** What the tests of a file are called, as far as it is written there. */
const titlesOf = (source: string): readonly string[] =>
  [...source.matchAll(/\b(?:it|test|describe)\(\s*(?<quote>['"`])(?<title>.*?)\k<quote>,/gs)].map(({ groups }) => groups?.['title'] ?? '');
