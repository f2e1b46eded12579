import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { writeDocx } from '../docx/index.js';
import { paperLetter } from '../hand-over/paper-letter.js';
import { arabicLetter, longLetter, scripts } from './sample-letters.js';

interface Read {
  readonly xml: string;
  readonly paragraphs: readonly string[];
}

async function read(texts: readonly string[], language = 'en'): Promise<Read> {
  const blob = await writeDocx(texts.map((text) => paperLetter('A fair plan', text, language)));
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const xml = strFromU8(files['word/document.xml'] ?? assert.fail('expected word/document.xml in the file'));
  const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(({ 0: paragraph }) =>
    [...paragraph.matchAll(/<w:br\/>|<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
      .map(({ 0: tag, 1: text = '' }) => (tag === '<w:br/>' ? '\n' : unescaped(text)))
      .join(''),
  );
  return { xml, paragraphs: paragraphs.filter((text) => text !== '') };
}

const unescaped = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '');

for (const [about, text] of [
  ['a letter of 1,416 characters', longLetter],
  ['a letter of 300 Arabic characters', arabicLetter],
  ['every script', Object.values(scripts).join('\n\n')],
  ['markup and spaces', '<b>"Fish & chips"</b>\n  two  spaces\n\n&amp; more'],
] as const) {
  test(`keeps paragraphs, lines and letters of ${about}`, async () => {
    const { paragraphs } = await read([text]);
    assert.deepEqual([paragraphs[0], paragraphs.slice(1).join('\n\n')], ['A fair plan', text]);
  });
}

test('leaves out what no XML may hold, and keeps all round it', async () => {
  const [subject, text] = ['Fair\u0000 plan\ufffe', 'one\ufffe\uffff two\u0000\u0008\u001b\ud800 three\v\ffour \udc00🏴󠁧󠁢󠁷󠁬󠁳󠁿\ufffd\n\n\ttab'];
  const blob = await writeDocx([paperLetter(subject, text, 'en\ufffe')]);
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  for (const [path, bytes] of Object.entries(files)) {
    // https://www.w3.org/TR/xml/#charsets
    if (/\.(?:xml|rels)$/.test(path))
      assert.match(strFromU8(bytes), /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u, path);
  }
  assert.deepEqual((await read([text])).paragraphs, ['A fair plan', 'one two three  four 🏴󠁧󠁢󠁷󠁬󠁳󠁿\ufffd', '\ttab']);
  assert.match(strFromU8(files['docProps/core.xml'] ?? assert.fail('expected docProps/core.xml')), /Fair plan</);
});

test('sets Arabic and Hebrew from right to left, and nothing else', async () => {
  const { xml } = await read(['One\n\nשלום\n\n(٧) مرحبا\n\nTwo, مرحبا']);
  const marked = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(
    ({ 0: paragraph }) => /<w:bidi\/>/.test(paragraph) && /<w:rtl\/>/.test(paragraph),
  );
  assert.deepEqual(marked, [false, false, true, true, false]);
});

test('begins each letter on a page of its own', async () => {
  const { xml, paragraphs } = await read(['Dear One', 'Dear Two']);
  assert.deepEqual(paragraphs, ['A fair plan', 'Dear One', 'A fair plan', 'Dear Two']);
  assert.equal(xml.match(/<w:sectPr/g)?.length, 2);
});

test('names nobody in the file’s properties', async () => {
  const files = unzipSync(new Uint8Array(await (await writeDocx([paperLetter('A fair plan', 'Ada Byron', 'en')])).arrayBuffer()));
  const core = strFromU8(files['docProps/core.xml'] ?? assert.fail('expected docProps/core.xml'));
  assert.match(core, /A fair plan/);
  assert.doesNotMatch(core, /Ada|Un-named/);
});
