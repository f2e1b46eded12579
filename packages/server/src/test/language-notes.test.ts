import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageNotes } from '../main/language-notes.js';

test('whoever adds a file hears which of its languages nobody has read, and which are not there', () => {
  assert.deepEqual(languageNotes(['en', 'en-GB']), []);
  assert.deepEqual(languageNotes(['en', 'ar', 'nl', 'pt-BR', 'nds']), [
    'Note: what Solidarity itself says in ar, pt-BR was made by a machine and read by no native speaker yet: docs/languages.md.',
    'Note: Solidarity has no words of its own in nl, nds, and says them in English: docs/languages.md.',
  ]);
});
