import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { readNumber, readSwitch, readText, readWord } from '../attributes.js';
import { version } from '../version.js';
import { quoted } from '../warn.js';

const element = (localName: string) => ({ localName }) as Element;

function warnings(t: TestContext): readonly string[] {
  const said: string[] = [];
  t.mock.method(console, 'warn', (sentence: string) => said.push(sentence));
  return said;
}

const texts: readonly (readonly [written: string | null | undefined, meant: string | undefined])[] = [
  ['asylum', 'asylum'],
  [' asylum\u00a0', 'asylum'],
  ['“asylum”', 'asylum'],
  ['„asylum“', 'asylum'],
  ['\u200basylum\u200f', 'asylum'],
  ['«asylum»', 'asylum'],
  ["'asylum'", 'asylum'],
  ['D’Arcy', 'D’Arcy'],
  ['&quot;asylum&quot;', 'asylum'],
  ['&nbsp;asylum&#160;', 'asylum'],
  ['&ldquo;', '&ldquo;'],
  ['Bread &amp; roses', 'Bread & roses'],
  ['Bread &amp;amp;amp; roses', 'Bread & roses'],
  ['It&#039;s &lt;now&gt; &#x1f600;', "It's <now> 😀"],
  ['&#1234567;&#xfffff;&1e9;&1e999;&lots;', '&#1234567;&#xfffff;&1e9;&1e999;&lots;'],
  ['/p?a=1&b=2&amp;c=3', '/p?a=1&b=2&c=3'],
  ['', undefined],
  ['  ', undefined],
  ['""', undefined],
  [null, undefined],
  [undefined, undefined],
];
for (const [written, meant] of texts)
  test(`reads ${JSON.stringify(written)} as ${meant ?? 'nothing'}`, () => assert.equal(readText(written), meant));

const freeTexts: readonly (readonly [written: string, meant: string | undefined])[] = [
  ['“Stop” now', '“Stop” now'],
  ['&quot;Stop&quot; now', '"Stop" now'],
  [' Say “no” now – “please”\u00a0', 'Say “no” now – “please”'],
  ['the workers’', 'the workers’'],
  ['“Don’t wait”', 'Don’t wait'],
  ['“Add', 'Add'],
  ['""', undefined],
  [' ', undefined],
];
for (const [written, meant] of freeTexts)
  test(`reads the free text ${JSON.stringify(written)} as ${meant ?? 'nothing'}`, () => assert.equal(readText(written, true), meant));

test('reads a word out of a list, in any spelling', (t) => {
  const said = warnings(t);
  for (const written of ['compact', 'Compact', ' COMPACT ', '”compact”'])
    assert.equal(readWord(element('x-a'), 'format', written, ['full', 'compact'], 'full'), 'compact');
  assert.equal(readWord(element('x-a'), 'format', null, ['full', 'compact'], 'full'), 'full');
  assert.deepEqual(said, []);
});

test('falls back at an unknown word, and says once what was expected and what came', (t) => {
  const said = warnings(t);
  for (let time = 0; time < 3; time++) assert.equal(readWord(element('x-b'), 'format', 'tiny', ['full', 'compact'], 'full'), 'full');
  assert.deepEqual(said, [
    `<x-b> format: expected "full" or "compact", got "tiny"; using "full". All attributes: docs/editors.md of Solidarity ${version}.`,
  ]);
});

test('keeps a warning short', () => {
  assert.equal(quoted('x'.repeat(64_000)).length, 63);
  assert.equal(quoted(null), 'nothing');
});

const switches: readonly (readonly [written: string | boolean | null | undefined, is: boolean])[] = [
  ['', true],
  ['true', true],
  ['yes', true],
  ['test', true],
  [true, true],
  ['false', false],
  [' False ', false],
  ['“no”', false],
  ['&quot;off&quot;', false],
  ['no', false],
  ['off', false],
  ['0', false],
  [false, false],
  [null, false],
  [undefined, false],
];
for (const [written, is] of switches)
  test(`reads the switch ${JSON.stringify(written)} as ${is ? 'on' : 'off'}`, () => assert.equal(readSwitch(written), is));

const numbers: readonly (readonly [written: string | number | null, n: number | undefined, warns: boolean])[] = [
  ['10000', 10_000, false],
  ['10,000', 10_000, false],
  ['10.000', 10_000, false],
  ['10 000', 10_000, false],
  ['10\u202f000', 10_000, false],
  ['10’000', 10_000, false],
  ['“500”', 500, false],
  ['0', 0, false],
  [0, 0, false],
  [5000, 5000, false],
  [null, undefined, false],
  ['', undefined, false],
  ['-5', undefined, true],
  [-5, undefined, true],
  ['many', undefined, true],
  ['1e308', undefined, true],
  [NaN, undefined, true],
  [Infinity, undefined, true],
  ['12345678901', undefined, true],
  ['10k', undefined, true],
];
numbers.forEach(([written, n, warns], index) => {
  test(`reads the number ${JSON.stringify(written)} as ${n ?? 'none'}${warns ? ', and says so' : ''}`, (t) => {
    const said = warnings(t);
    assert.equal(readNumber(element(`x-n${index}`), 'goal', written), n);
    assert.equal(said.length, warns ? 1 : 0);
  });
});
