import { CampaignFault, campaignFrom, listFrom } from '@solidarity/server';
import type { CampaignFile, ListFile } from '@solidarity/contract';
import { letterFile, listFile, petitionFile } from '../fuzz/sample-files.js';

/** Texts of a file that people write freely, and addresses in it. */
const words = {
  title: 'x',
  intro: 'x',
  demandsTitle: 'x',
  demands: ['x', 'x'],
  button: 'x',
  thanks: 'x',
  next: 'x',
  shareText: 'x',
  shareTexts: { x: 'x', bluesky: 'x' },
  deliveredTo: 'x',
};
const letterWords = { subjects: ['x', 'x'], opening: 'x', paragraphs: ['x', ['x', 'x']], closing: 'x', prompts: ['x'] };
const more = {
  languages: ['en'],
  organisation: 'x',
  privacyPolicy: 'https://charity.example/privacy',
  page: 'https://charity.example/page',
};
const consents = [{ purpose: 'petition', textId: 'sign', version: '1', required: true, text: { en: 'x' } }];
const fields = [
  ...['givenName', 'familyName', 'email'].map((name) => ({ name, required: true })),
  { name: 'x-story', kind: 'long', label: { en: 'x' } },
  { name: 'x-role', kind: 'choice', label: { en: 'x' }, options: [{ value: 'x', label: { en: 'x' } }] },
  { name: 'x-adult', kind: 'tick', label: { en: 'x' } },
];
const handles = { x: 'example', mastodon: 'example@social.example' };
const petition = { ...petitionFile, ...more, words: { en: words }, fields, consents, handles, followUp: 'https://charity.example/next' };
const letter = { ...letterFile, ...more, words: { en: { ...words, letter: letterWords } }, fields, consents };
const { button, title, intro, thanks } = words;
const list = {
  ...listFile,
  ...more,
  words: { en: { title, intro, button, thanks } },
  topics: [{ id: 'one', label: { en: 'x' } }],
  consents: [{ ...consents[0], purpose: 'updates' }],
};

/** How a text is chosen for each place in a file, counted from 0. */
export type Choose = (place: number) => string;

export const hostilePetition = (id: string, choose: Choose): CampaignFile => tolerant({ ...petition, id }, choose, campaignFrom);
export const hostileLetter = (id: string, choose: Choose): CampaignFile => tolerant({ ...letter, id }, choose, campaignFrom);
export const hostileList = (id: string, choose: Choose): ListFile => tolerant({ ...list, id }, choose, listFrom);

/** Neither names nor choices of ours: changing them says nothing about a text. */
const fixed = /\/(?:id|languages|name|kind|purpose|textId|version|\d+\/required|find|selection|file|from|editor|imported)(?:\/|$)|\/\$/;

/** The file with a text in each place that the contract lets it stand in. What it refuses there stays as it was. */
function tolerant<File>(source: object, choose: Choose, read: (json: unknown, name: string) => File): File {
  const refused = new Set<string>();
  for (;;) {
    let place = 0;
    const filled = withTexts(source, '', (path, text) => (fixed.test(path) || refused.has(path) ? text : choose(place++)));
    try {
      return read(filled, 'hostile.json');
    } catch (error) {
      if (!(error instanceof CampaignFault)) throw error;
      const known = refused.size;
      for (const line of error.lines) refused.add(/^hostile\.json: (\/\S*):/.exec(line)?.[1] ?? '');
      if (refused.size === known) throw error;
    }
  }
}

function withTexts(value: unknown, path: string, put: (path: string, text: string) => string): unknown {
  if (typeof value === 'string') return put(path, value);
  if (Array.isArray(value)) return value.map((item, index) => withTexts(item, `${path}/${index}`, put));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withTexts(item, `${path}/${name}`, put)]));
}
