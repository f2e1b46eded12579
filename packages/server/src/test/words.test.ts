import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageTags, wordsIn } from '../words/languages.js';

type Node = string | readonly string[] | { readonly [key: string]: Node };

const english = wordsIn('en') as unknown as Node;
const gaps = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}|#/g))].sort();
const isPlural = (node: Node): node is Readonly<Record<string, string>> => typeof node === 'object' && 'other' in node && 'one' in node;

/** Each text with its place; of a plural the form that stands for most numbers, and the others by themselves. */
function* texts(node: Node, place = ''): Generator<readonly [place: string, text: string]> {
  if (typeof node === 'string') yield [place, node];
  else for (const [key, inner] of Object.entries(node)) yield* texts(inner, `${place}/${isPlural(node) && key !== 'other' ? 'form' : key}`);
}

const placesOf = (node: Node): string[] => [...texts(node)].map(([place]) => place).filter((place) => !place.endsWith('/form'));

function* plurals(node: Node, place = ''): Generator<readonly [place: string, forms: readonly string[]]> {
  if (typeof node === 'string') return;
  if (isPlural(node)) yield [place, Object.keys(node)];
  else for (const [key, inner] of Object.entries(node)) yield* plurals(inner, `${place}/${key}`);
}

const known = new Map(texts(english));

for (const tag of languageTags) {
  const words = wordsIn(tag) as unknown as Node;

  test(`${tag}: mails and pages say exactly what they say in English`, () => {
    assert.deepEqual(placesOf(words).sort(), placesOf(english).sort());
  });

  test(`${tag}: mails and pages fill in what they fill in in English`, () => {
    for (const [place, text] of texts(words)) {
      const asked = gaps(known.get(place) ?? '');
      if (place.endsWith('/form')) for (const gap of gaps(text)) assert.equal(gap, '#', `${place}: ${text}`);
      else assert.deepEqual(gaps(text), asked, `${place}: ${text}`);
    }
  });

  test(`${tag}: a sentence with a number has the forms that its numbers ask for`, () => {
    const asked = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    for (const [place, forms] of plurals(words)) assert.deepEqual([...forms].sort(), [...asked].sort(), place);
  });

  test(`${tag}: says something everywhere, without markup`, () => {
    for (const [place, text] of texts(words)) {
      if (known.get(place) === '') assert.equal(text, '', place);
      else assert.match(text, /^[^<>]*\p{L}[^<>]*$/u, place);
    }
  });
}
