import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readLetter } from '../done/read-letter.js';

const letter = {
  channels: ['mail-app', 'copy'],
  ownWords: 12,
  subjects: ['A fair plan'],
  opening: 'Dear {{recipient.name}},',
  paragraphs: [['One way to say it.', 'Another way.'], ['The end.']],
  closing: 'Yours sincerely,',
  prompts: ['What happened in your street?'],
};

test('reads an honest letter as it is', () => assert.deepEqual(readLetter(letter), letter));

test('leaves out ways that nobody knows, and texts that are none', () => {
  const read = readLetter({ ...letter, channels: ['pigeon', 'copy'], subjects: [1, '', 'Good'], ownWords: -1 });
  assert.deepEqual([read.channels, read.subjects, read.ownWords], [['copy'], ['Good'], 0]);
});

test('never throws, and what it reads can be written with', () => {
  const spoilt = fc.oneof(
    fc.anything(),
    fc.tuple(fc.constantFrom(...Object.keys(letter)), fc.anything()).map(([key, value]) => ({ ...letter, [key]: value })),
  );
  fc.assert(
    fc.property(spoilt, (answer) => {
      const { subjects, opening, paragraphs, closing, prompts, ownWords } = readLetter(answer);
      for (const text of [opening, closing, ...subjects, ...paragraphs.flat(), ...prompts]) assert.equal(typeof text, 'string');
      assert.ok(Number.isInteger(ownWords) && ownWords >= 0);
    }),
  );
});
