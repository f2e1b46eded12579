import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { directionOf } from '@solidarity/contract';
import { languageTags } from '@solidarity/core/languages';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const read = (path: string) => readFile(`${root}${path}`, 'utf8');
const rows = [...(await read('docs/languages.md')).matchAll(/^\| `(?<tag>\w+)` \| [^|]+ \| (?<writing>[\w ]+) \| (?<review>[^|]+) \|$/gm)];

test('the page of languages names each that there is, and how it is written', () => {
  assert.deepEqual(rows.map(({ groups }) => groups?.['tag'] ?? '').sort(), ['en', ...languageTags].sort());
  for (const { groups } of rows) {
    const direction = groups?.['writing'] === 'right to left' ? 'rtl' : 'ltr';
    assert.equal(direction, directionOf(groups?.['tag'] ?? ''), groups?.['tag']);
  }
});

test('says of a language that it is machine-made as long as its files say so', async () => {
  for (const tag of languageTags) {
    const isMade = /Machine-made/.test(await read(`packages/core/src/words/catalogues/${tag}.ts`));
    const row = rows.find(({ groups }) => groups?.['tag'] === tag);
    assert.equal(/machine-made/.test(row?.groups?.['review'] ?? ''), isMade, tag);
  }
});
