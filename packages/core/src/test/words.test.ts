import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullWords } from '../done/full-words.js';
import { words as ar } from '../words/catalogues/ar.js';
import { languageTags } from '../words/catalogues/language-tags.js';
import { parts } from '../parts.js';
import { en } from '../words/en.js';
import { enDone } from '../words/en-done.js';
import { formatInstant } from '../live/format-instant.js';
import { countryInSentence, countryName, formatNumber } from '../words/format.js';
import { enHandOver } from '../words/en-hand-over.js';
import { enLetter } from '../words/en-letter.js';
import { enList } from '../words/en-list.js';
import { enLive } from '../words/en-live.js';
import { enShare } from '../words/en-share.js';
import { formatDay } from '../words/format-day.js';
import type { Plural } from '../words/plural.js';
import { english, say, type Words } from '../words/say.js';

type Sentences = Readonly<Record<string, string | Plural>>;
const all: Sentences = { ...en, ...enDone, ...enHandOver, ...enLetter, ...enList, ...enLive, ...enShare };
const translated = await Promise.all(languageTags.map(async (tag) => [tag, await parts.languages[tag]?.()] as const));
const languages: Readonly<Record<string, Sentences>> = { en: all, ...Object.fromEntries(translated) };
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
const arabic: Words = { language: 'ar', direction: 'rtl', catalogue: ar };

test('no sentence is in both English catalogues', () => {
  assert.deepEqual(
    Object.keys(en).filter((key) => Object.hasOwn(enDone, key)),
    [],
  );
});

test('every language that is named can be loaded, and no other', () => {
  assert.deepEqual(Object.keys(parts.languages).sort(), [...languageTags].sort());
});

for (const [language, catalogue] of Object.entries(languages)) {
  test(`${language} has exactly the sentences of English`, () => {
    assert.deepEqual(Object.keys(catalogue).sort(), Object.keys(all).sort());
  });

  test(`${language} has exactly the plural forms that its numbers ask for`, () => {
    const asked = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();
    for (const [key, sentence] of Object.entries(catalogue)) {
      assert.equal(typeof sentence, typeof all[key], key);
      if (typeof sentence === 'object') assert.deepEqual(Object.keys(sentence).sort(), asked, key);
    }
  });

  test(`${language} puts the same values into its sentences as English`, () => {
    for (const [key, sentence] of Object.entries(catalogue)) {
      const source = all[key] ?? '';
      const known = placeholders(typeof source === 'string' ? source : source.other);
      const [main, others] = typeof sentence === 'string' ? [sentence, []] : [sentence.other, Object.values(sentence)];
      assert.deepEqual(placeholders(main), known, key);
      for (const form of others) for (const name of placeholders(form)) assert.ok(known.includes(name), `${key}: ${form}`);
    }
  });

  test(`${language} says something everywhere, without markup`, () => {
    for (const [key, sentence] of Object.entries(catalogue)) {
      for (const form of typeof sentence === 'string' ? [sentence] : Object.values(sentence))
        assert.match(form, /^[^<>]*\p{L}[^<>]*$/u, key);
    }
  });
}

const counted: readonly (readonly [words: Words, n: number, said: string])[] = [
  [english, 0, '0 people have signed'],
  [english, 1, '1 person has signed'],
  [english, 2, '2 people have signed'],
  [arabic, 0, ar.people.zero ?? ''],
  [arabic, 1, ar.people.one ?? ''],
  [arabic, 2, ar.people.two ?? ''],
  [arabic, 3, 'وقّع 3 أشخاص'],
  [arabic, 11, 'وقّع 11 شخصًا'],
  [arabic, 100, 'وقّع 100 شخص'],
];
for (const [words, n, said] of counted)
  test(`says ${n} people in ${words.language}`, () => assert.equal(say(words, 'people', { n }), said));

test('chooses the form by the number, where another text stands for it', () => {
  assert.equal(say(english, 'people', { n: '1.1 million' }, 1_100_000), '1.1 million people have signed');
  assert.equal(say(english, 'people', { n: 'one' }, 1), 'one person has signed');
});

test('leaves a gap that nothing fills as it is, and fills in no markup of its own', () => {
  assert.equal(say(english, 'goal'), 'Next goal: {n}');
  assert.equal(say(english, 'goal', { n: '$& {n} <b>' }), 'Next goal: $& {n} <b>');
});

test('says nothing rather than fail before the second catalogue has come', () => {
  assert.equal(say(english, 'thanksTitle'), '');
  assert.equal(say(fullWords(english), 'thanksTitle'), 'Thank you');
  assert.equal(say(fullWords(arabic), 'thanksTitle'), ar.thanksTitle);
});

test('writes numbers in full and compact, in the language', () => {
  assert.equal(formatNumber(1_100_000, 'en'), '1,100,000');
  assert.equal(formatNumber(1_149_000, 'en', true), '1.1 million');
  assert.equal(formatNumber(1_100_000, 'de'), '1.100.000');
  assert.equal(formatNumber(1_100_000, 'de', true), '1,1 Millionen');
});

test('writes days and instants, and nothing where there is none', () => {
  assert.equal(formatDay('2023-12-15', 'en'), 'December 15, 2023');
  assert.equal(formatDay('the fifteenth', 'en'), 'the fifteenth');
  assert.match(formatInstant('2026-11-21T08:00:00Z', 'en'), /2026/);
  assert.equal(formatInstant('', 'en'), '');
});

test('names countries, with an article in an English sentence', () => {
  assert.equal(countryName('DE', 'fr'), 'Allemagne');
  assert.equal(countryName('not a code', 'en'), 'not a code');
  const sentences: Readonly<Record<string, string>> = {
    GB: 'the United Kingdom',
    US: 'the United States',
    NL: 'the Netherlands',
    PH: 'the Philippines',
    CF: 'the Central African Republic',
    FR: 'France',
    GG: 'Guernsey',
    UA: 'Ukraine',
  };
  for (const [code, said] of Object.entries(sentences)) assert.equal(countryInSentence(code, 'en'), said);
  assert.equal(countryInSentence('GB', 'ar'), countryName('GB', 'ar'));
});
