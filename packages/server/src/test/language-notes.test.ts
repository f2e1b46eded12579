import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageNotes } from '../main/language-notes.js';
import { campaignFrom, listFrom } from '../index.js';

const file = { id: 'asylum', organisation: 'Common Shelter', privacyPolicy: 'https://charity.example/privacy' };
const inEach = <Text>(languages: readonly string[], text: Text) => Object.fromEntries(languages.map((tag) => [tag, text]));
const consent = (languages: readonly string[]) => ({
  purpose: 'petition',
  textId: 'sign',
  version: '1',
  required: true,
  text: inEach(languages, 'I sign.'),
});
const spoken = (languages: readonly string[]) =>
  campaignFrom({ ...file, languages, words: inEach(languages, { title: 'Title' }), consents: [consent(languages)] }, 'asylum.json');

test('whoever adds a file hears which of its languages nobody has read, and which are not there', () => {
  assert.deepEqual(languageNotes(spoken(['en', 'en-GB'])), []);
  assert.deepEqual(languageNotes(spoken(['en', 'ar', 'nl', 'pt-BR', 'nds'])), [
    'Note: what Solidarity itself says in ar, pt-BR was made by a machine and read by no native speaker yet: docs/languages.md.',
    'Note: Solidarity has no words of its own in nl, nds, and says them in English: docs/languages.md.',
  ]);
});

test('whoever adds a file hears which text is missing in which of its languages', () => {
  const campaign = campaignFrom(
    {
      ...file,
      languages: ['en', 'en-GB'],
      words: inEach(['en', 'en-GB'], { title: 'Title' }),
      fields: [
        { name: 'email', required: true },
        { name: 'x-role', kind: 'choice', label: { en: 'Role' }, options: [{ value: 'nurse', label: { en: 'Nurse' } }] },
      ],
      consents: [consent(['en'])],
    },
    'asylum.json',
  );
  assert.deepEqual(languageNotes(campaign), [
    'Note: no text in en-GB at /fields/1/label, /fields/1/options/0/label, /consents/0/text: it is shown in en. Add it, or take en-GB out of /languages.',
  ]);
  const list = listFrom(
    {
      ...file,
      languages: ['en', 'en-GB'],
      words: inEach(['en', 'en-GB'], { title: 'News' }),
      topics: [{ id: 'events', label: { en: 'Events' } }],
      consents: [{ ...consent(['en', 'en-GB']), purpose: 'updates' }],
    },
    'news.json',
  );
  assert.deepEqual(languageNotes(list), [
    'Note: no text in en-GB at /topics/0/label: it is shown in en. Add it, or take en-GB out of /languages.',
  ]);
});
