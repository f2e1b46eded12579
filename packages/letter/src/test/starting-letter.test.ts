import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CampaignLetter } from '@solidarity/contract';
import { offeredTexts, readdressed, startingLetter } from '../done/starting-letter.js';
import { ownWords } from '../done/own-words.js';

const letter: CampaignLetter = {
  find: 'list',
  selection: 'several',
  channels: ['copy'],
  ownWords: 0,
  subjects: ['One subject', 'Another subject', 'A third subject'],
  opening: '',
  paragraphs: [
    ['As {{recipient.role|somebody who decides}} you can act.', 'You have it in your hands.', 'It is up to you now.'],
    ['In [your town] we wait for you.'],
  ],
  closing: '',
  prompts: [],
};
const lind = { name: 'Rosa Lind', role: 'Minister' };

test('gives one seed one letter', () => assert.deepEqual(startingLetter(letter, [lind], 'seed'), startingLetter(letter, [lind], 'seed')));

test('says of the next target what it said of the one before, and leaves the writer’s words', () => {
  const [before, after] = [lind, { name: 'Ann Vale', role: 'Mayor' }].map((target) => startingLetter(letter, [target], 'seed 3'));
  assert.ok(before && after);
  assert.match(before.body, /^As Minister you can act\./);
  assert.deepEqual(readdressed({ subject: 'My own', body: `${before.body}\n\nMine. $& stays.` }, before, after), {
    subject: 'My own',
    body: `${after.body}\n\nMine. $& stays.`,
  });
});

for (const [about, one, other] of [
  ['fewer', ['One.', 'Two.', 'Three.'], ['Uno.', 'Due.']],
  ['more', ['One.', 'Two.'], ['Uno.', 'Due.', 'Tre.']],
] as const)
  test(`says it in ${about} paragraphs where the next language has them`, () => {
    const [before, after] = [one, other].map((paragraphs) => ({ subject: 'x', body: paragraphs.join('\n\n') }));
    assert.ok(before && after);
    assert.equal(readdressed({ subject: 'x', body: `${before.body}\n\nMine.` }, before, after).body, `${after.body}\n\nMine.`);
  });

test('gives many writers every variant', () => {
  const letters = Array.from({ length: 200 }, (_, index) => startingLetter(letter, [lind], `seed ${index}`));
  assert.deepEqual(new Set(letters.map(({ subject }) => subject)), new Set(letter.subjects));
  assert.equal(new Set(letters.map(({ body }) => body.split('\n\n')[0])).size, 3);
});

test('fills a paragraph for one target, falls back for several, and leaves brackets to the writer', () => {
  const bodies = (recipients: readonly (typeof lind)[]) =>
    Array.from({ length: 50 }, (_, index) => startingLetter(letter, recipients, `seed ${index}`).body).join('\n');
  assert.match(bodies([lind]), /As Minister you can act\.\n\nIn \[your town\] we wait/);
  assert.match(bodies([lind, { name: 'Omar Vale', role: 'Mayor' }]), /As somebody who decides you can act\./);
});

test('counts no word of any variant as the writer’s', () => {
  const start = startingLetter(letter, [lind], 'seed');
  for (const variant of ['You have it in your hands.', 'It is up to you now.', 'As Minister you can act.'])
    assert.equal(ownWords(variant, offeredTexts(letter, [lind], start), 'en'), 0);
});

test('a campaign without texts starts with nothing', () =>
  assert.deepEqual(startingLetter({ ...letter, subjects: [], paragraphs: [] }, [], 's'), { subject: '', body: '' }));
