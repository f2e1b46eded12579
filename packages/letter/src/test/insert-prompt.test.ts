import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composeLetter } from '@solidarity/contract/letter-text';
import { insertPrompt } from '../done/insert-prompt.js';

const table: readonly (readonly [about: string, text: string, start: number, end: number, after: string])[] = [
  ['into an empty letter', '', 0, 0, '[Why?]'],
  ['at the end', 'One.', 4, 4, 'One.\n\n[Why?]'],
  ['at the beginning', 'One.', 0, 0, '[Why?]\n\nOne.'],
  ['between paragraphs', 'One.\n\nTwo.', 5, 5, 'One.\n\n[Why?]\n\nTwo.'],
  ['within a paragraph', 'One. Two.', 5, 5, 'One.\n\n[Why?]\n\nTwo.'],
  ['in place of what is selected', 'One. Two. Three.', 5, 10, 'One.\n\n[Why?]\n\nThree.'],
];
for (const [about, text, start, end, after] of table) {
  test(`puts a prompt ${about} and selects it`, () => {
    const edited = insertPrompt({ text, start, end }, 'Why?');
    assert.equal(edited.text, after);
    assert.equal(edited.text.slice(edited.start, edited.end), '[Why?]');
  });
}

test('a prompt that is left stops delivery, whatever brackets it was written with', () => {
  for (const prompt of ['Why does this matter to you?', 'In [your town]\nwhat {{have}} you seen?']) {
    const body = insertPrompt({ text: '', start: 0, end: 0 }, prompt).text;
    const { unfilled } = composeLetter({ subject: '', opening: '', body, closing: '' }, {});
    assert.deepEqual(unfilled, [body]);
  }
});
