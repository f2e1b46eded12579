import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ownWords } from '../done/own-words.js';

const template = 'I welcome people who seek safety. Please support a fair plan for all of them.';
const table: readonly (readonly [about: string, text: string, own: number])[] = [
  ['an unchanged letter', template, 0],
  ['an empty letter', '', 0],
  ['another case, spacing and punctuation', template.toUpperCase().replace(/ /g, '\n').replace(/\./g, '!'), 0],
  ['a part of the template', 'Please support a fair plan', 0],
  ['a sentence of one’s own after it', `${template} My grandmother came by boat.`, 5],
  [
    'a sentence of one’s own between',
    'I welcome people who seek safety. My street does too. Please support a fair plan for all of them.',
    4,
  ],
  ['one word changed', 'I welcome people who need safety. Please support a fair plan for all of them.', 1],
  ['words of the template out of its order', 'Fair people support safety', 4],
  ['a prompt that nobody has filled', `${template}\n\n[Why does this matter to you?]`, 0],
];
for (const [about, text, own] of table)
  test(`finds ${own} own words in ${about}`, () => assert.equal(ownWords(text, [template], 'en'), own));

test('takes every variant for the campaign’s', () => {
  assert.equal(ownWords('Please act for them now.', [template, 'Please act for them now.'], 'en'), 0);
});

test('counts words of scripts without spaces and with marks', () => {
  assert.ok(ownWords('我的祖母坐船來到這裡。', [template], 'zh') >= 4);
  assert.equal(ownWords('جدّتي جاءت بالقارب', [template], 'ar'), 3);
  assert.equal(ownWords('Ma grand-mère l’a vécu', ['Rien'], 'fr') > 0, true);
});

test('what a template holds is never the writer’s, and nobody gets more words than they wrote', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 12 }), fc.lorem({ maxCount: 8 }), (words, own) => {
      const given = `We ask you ${words}`;
      assert.equal(ownWords(given, [given], 'en'), 0);
      assert.ok(ownWords(`${given} ${own}`, [given], 'en') <= own.split(' ').length);
    }),
  );
});
