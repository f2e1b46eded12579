import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { directionOf } from '@solidarity/contract';
import { languageTags } from '@solidarity/core/languages';
import { languageTags as serverTags, reviewedTags } from '@solidarity/server/languages';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const read = (path: string) => readFile(`${root}${path}`, 'utf8');
/** Older engines have it as a value, newer ones as a method; the types know neither. */
interface TextInfo {
  readonly direction: string;
}

const rows = [...(await read('docs/languages.md')).matchAll(/^\| `(?<tag>\w+)` \| [^|]+ \| (?<writing>[\w ]+) \| (?<review>[^|]+) \|$/gm)];

test('the page of languages names each that there is, and how it is written', () => {
  assert.deepEqual(rows.map(({ groups }) => groups?.['tag'] ?? '').sort(), ['en', ...languageTags].sort());
  for (const { groups } of rows) {
    const direction = groups?.['writing'] === 'right to left' ? 'rtl' : 'ltr';
    assert.equal(direction, directionOf(groups?.['tag'] ?? ''), groups?.['tag']);
  }
});

test('the backend writes its pages and mails in every language that the elements speak, and in no other', () => {
  assert.deepEqual([...serverTags].sort(), ['en', ...languageTags].sort());
});

test('each runs the way that the tables of Unicode say', () => {
  for (const tag of ['en', ...languageTags]) {
    const locale = new Intl.Locale(tag) as { textInfo?: TextInfo; getTextInfo?: () => TextInfo };
    assert.equal(directionOf(tag), (locale.getTextInfo?.() ?? locale.textInfo)?.direction, tag);
  }
});

test('says of a language that it is machine-made as long as its files say so', async () => {
  for (const tag of languageTags) {
    const isMade = /Machine-made/.test(await read(`packages/core/src/words/catalogues/${tag}.ts`));
    const row = rows.find(({ groups }) => groups?.['tag'] === tag);
    assert.equal(/machine-made/.test(row?.groups?.['review'] ?? ''), isMade, tag);
    assert.equal(!reviewedTags.includes(tag), isMade, `${tag}, of the backend`);
  }
});
