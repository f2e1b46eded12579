import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseEmail } from '../email.js';
import { composeLetter } from '../letter-text.js';
import { safeUrl } from '../safe-url.js';
import { checkSignature } from '../signature.js';
import { cleanLetter, cleanLine, cleanLines, hasStackedMarks, hasWebAddress, isLongerThan } from '../text.js';
import { readText } from '../written.js';
import { namesByScript } from './names-by-script.js';
import { person, rules } from './sample-rules.js';

test('knows the names of more than forty scripts', () => assert.ok(Object.keys(namesByScript).length >= 40));

for (const [script, name] of Object.entries(namesByScript)) {
  test(`takes a name in ${script} and gives it back as it was`, () => {
    const judged = checkSignature(person({ givenName: name }), rules);
    assert.ok('signature' in judged, `${name} got ${JSON.stringify(judged)}`);
    assert.equal(judged.signature.givenName, name.normalize('NFC'));
  });
}

const tagged = (text: string) => [...text].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('');

const written: readonly (readonly [about: string, written: string, kept: string])[] = [
  ['spaces that indent', '\u3000我来自叙利亚。', '\u3000我来自叙利亚。'],
  ['a table by tabs', 'a\tb\n  c\td', 'a\tb\n  c\td'],
  ['two spaces, and one that does not break', 'Now.  10\u00a0000 people', 'Now.  10\u00a0000 people'],
  ['marks of direction', 'عدد (UNHCR)\u200f هو', 'عدد (UNHCR)\u200f هو'],
  ['no turning of what follows', 'Ada\u202egnuJ', 'AdagnuJ'],
  ['nothing that cannot be seen', 'A\u200bd\u0007a\u00ad', 'Ada'],
  ['no half of a surrogate pair', 'A\ud83dda 🙂', 'Ada 🙂'],
  ['breaks of every kind', 'a\r\nb\u2028c\vd\n\n\n\ne', 'a\nb\nc\nd\n\ne'],
  ['no spaces at the ends of lines', '\n\n a \n b\t\n\n', ' a\n b'],
  ['the flag of Wales', '🏴󠁧󠁢󠁷󠁬󠁳󠁿 Cymru', '🏴󠁧󠁢󠁷󠁬󠁳󠁿 Cymru'],
  ['nothing of a line that shows nothing', 'a\n\u200f\nb', 'a\n\nb'],
];
for (const [about, typed, kept] of written) test(`a letter keeps ${about}`, () => assert.equal(cleanLetter(typed), kept));

const neutralised: readonly (readonly [about: string, written: string, kept: string])[] = [
  ['turning the direction of what follows', 'Ada\u202egnuJ', 'AdagnuJ'],
  ['isolating a direction', '\u2067Ada\u2069', 'Ada'],
  ['marks of direction', '\u200eAda\u200f', 'Ada'],
  ['spaces without width', 'A\u200bd\u2060a\ufeff', 'Ada'],
  ['a soft hyphen', 'A\u00adda', 'Ada'],
  ['tag characters', 'Ada\u{e0041}\u{e0042}', 'Ada'],
  ['tag characters behind another sign', 'Ada 🙂\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}', 'Ada 🙂'],
  ['a flag that does not end', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}', '🏴'],
  ['a sentence behind a flag', `🏴${tagged('gbeng hear me')}\u{e007f}`, '🏴'],
  ['tag characters behind a flag', `🏴󠁧󠁢󠁥󠁮󠁧󠁿${tagged('hear me')}!`, '🏴󠁧󠁢󠁥󠁮󠁧󠁿!'],
  ['halves of surrogate pairs', 'A\ud800d\udc00a\udfff', 'Ada'],
  ['null and bell', 'A\u0000d\u0007a', 'Ada'],
  ['escape sequences of a terminal', '\u001b[31mAda', '[31mAda'],
  ['line breaks in a name', 'Ada\r\nBcc: all@example.org', 'Ada Bcc: all@example.org'],
  ['separators of lines and paragraphs', 'Ada\u2028Byron\u2029King', 'Ada Byron King'],
  ['spaces in rows', '\u00a0 Ada \u3000\u2003 Byron ', 'Ada Byron'],
  ['spaces round what cannot be seen', 'Ada \u200b Byron', 'Ada Byron'],
  ['a letter and its mark apart', 'Zoe\u0308', 'Zoë'],
  ['a control character between a letter and its mark', 'Zoe\u0000\u0308', 'Zoë'],
  ['nothing but joiners', '\u200d\u200d\u200c', ''],
  ['nothing but fillers', '\u3164\u115f\u1160\uffa0\u2800', ''],
];
for (const [about, written, kept] of neutralised) {
  test(`neutralises ${about}`, () => assert.equal(cleanLine(written), kept));
}

test('keeps the joiners that Persian, Hindi and families of emoji need', () => {
  for (const text of ['می‌خواهم', 'क्‍ष', '👩‍👩‍👧‍👦']) assert.equal(cleanLine(text), text);
});

test('keeps the tag characters that the flags of Wales, Scotland and England are made of', () => {
  for (const text of ['🏴󠁧󠁢󠁷󠁬󠁳󠁿 Cymru', 'From 🏴󠁧󠁢󠁳󠁣󠁴󠁿🏴󠁧󠁢󠁥󠁮󠁧󠁿 with 🏴 and 🏴󠁵󠁳󠁴󠁸󠁿']) assert.equal(cleanLine(text), text);
  assert.equal(isLongerThan('🏴󠁧󠁢󠁷󠁬󠁳󠁿', 1), false);
});

/** What flags are made of, and what might part them. */
const ofFlags = fc.constantFrom('🏴', tagged('gb'), tagged('wls'), '\u{e007f}', '\u200b', '\u0000');

test('cleaning a line twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.oneof(fc.string({ unit: 'binary', maxLength: 1 }), ofFlags) }), (text) =>
      assert.equal(cleanLine(cleanLine(text)), cleanLine(text)),
    ),
    { numRuns: 2000 },
  );
});

/** Milliseconds of the fastest of five. */
const fastest = (work: () => unknown): number =>
  Math.min(
    ...Array.from({ length: 5 }, () => {
      const began = performance.now();
      work();
      return performance.now() - began;
    }),
  );

const readers: readonly (readonly [what: string, read: (text: string) => unknown])[] = [
  ['a line', cleanLine],
  ['lines', cleanLines],
  ['a letter', cleanLetter],
  ['marks', hasStackedMarks],
  ['web addresses', hasWebAddress],
  ['an address of mail', parseEmail],
  ['an editor’s value', readText],
  ['a link', safeUrl],
  ['the text of a letter', (body) => composeLetter({ subject: 's', opening: '', body, closing: '' }, {})],
];
const runs = [' ', '\t', '\n', '\u00a0', '"', '\u200d', '\u0301', 'a', '.', '@', '{', '[', '&amp;', '-', '%'];
for (const [what, read] of readers) {
  test(`reads ${what} in a time that grows with its length, whatever stands in a row`, () => {
    for (const piece of runs) {
      const rowOf = (length: number): string => `x${piece.repeat(length / piece.length)}x`;
      // Eight times as much may take eight times as long; where it grew with the square, it would take sixty-four times.
      const [short, long] = [fastest(() => read(rowOf(4000))), fastest(() => read(rowOf(32_000)))];
      assert.ok(long < 150 || long / short < 30, `${JSON.stringify(piece)}: ${short} ms, then ${long} ms for eight times as much`);
    }
  });
}

test('keeps the paragraphs of a longer text and nothing above one empty line', () => {
  assert.equal(cleanLines(' One \r\rTwo\n\n\n\n\nThree\u0000 \n'), 'One\n\nTwo\n\nThree');
});

test('cleaning lines twice changes nothing more', () => {
  const line = fc.oneof(fc.constantFrom('\n', '\r', '\r\n', ' ', '\u200b'), fc.string({ unit: 'binary', maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(line), (parts) => assert.equal(cleanLines(cleanLines(parts.join(''))), cleanLines(parts.join('')))),
    { numRuns: 2000 },
  );
});

test('leaves no control or direction character in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) =>
      assert.doesNotMatch(cleanLine(text), /[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b\ufeff]/u),
    ),
    { numRuns: 2000 },
  );
});

const lengths: readonly (readonly [text: string, length: number])[] = [
  ['', 0],
  ['Ada', 3],
  ['Zoë', 3],
  ['Zoe\u0308', 3],
  ['👩‍👩‍👧‍👦', 1],
  ['🇬🇧🇫🇷', 2],
  ['நி', 1],
];
for (const [text, length] of lengths)
  test(`counts ${JSON.stringify(text)} as ${length} to a reader`, () => {
    assert.equal(isLongerThan(text, length), false);
    assert.equal(length > 0 && !isLongerThan(text, length - 1), false);
  });

test('counts code points where a browser cannot tell graphemes', () => {
  const { Segmenter } = Intl;
  Object.assign(Intl, { Segmenter: undefined });
  try {
    for (const [text, points] of [
      ['Zoe\u0308', 4],
      ['🇬🇧🇫🇷', 4],
    ] as const)
      assert.deepEqual([isLongerThan(text, points - 1), isLongerThan(text, points)], [true, false], text);
  } finally {
    Object.assign(Intl, { Segmenter });
  }
});

const addresses: readonly (readonly [text: string, is: boolean])[] = [
  ['http://a.example', true],
  ['see HTTPS:a.example', true],
  ['see http:a.example', true],
  ['WWW.a.example', true],
  ['ftp://a', true],
  ['Ada', false],
  ['O’Brien-Smith, Jr.', false],
  ['J.R.R. Tolkien', false],
  ['Http', false],
];
for (const [text, is] of addresses)
  test(`${is ? 'finds' : 'finds no'} web address in ${text}`, () => assert.equal(hasWebAddress(text), is));

test('tells piled marks from those of living scripts', () => {
  assert.equal(hasStackedMarks(`a${'\u0301'.repeat(8)}b`), true);
  assert.equal(hasStackedMarks(`a${'\u034f\u0301'.repeat(4)}`), true);
  assert.equal(hasStackedMarks(`a${'\u0335\u200d'.repeat(9)}`), true);
  for (const name of Object.values(namesByScript)) assert.equal(hasStackedMarks(name), false, name);
});
