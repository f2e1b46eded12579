import type { ListFile } from '@solidarity/contract';
import { listFrom } from '@solidarity/server';

const updates = {
  id: 'updates',
  languages: ['en', 'ar'],
  organisation: 'Common Shelter',
  privacyPolicy: 'https://charity.example/privacy',
  page: 'https://charity.example/updates',
  words: { en: { title: 'Shelter news', intro: 'About once a month.' }, ar: { title: 'أخبار المأوى', intro: 'مرة في الشهر.' } },
  topics: [
    { id: 'campaigns', label: { en: 'Campaigns', ar: 'حملات' } },
    { id: 'events', label: { en: 'Events', ar: 'فعاليات' } },
  ],
  consents: [
    {
      purpose: 'updates',
      textId: 'updates-mail',
      version: '2',
      required: true,
      text: { en: 'Common Shelter may write to me.', ar: 'يمكن لكومن شلتر أن تراسلني.' },
    },
  ],
};

/** A list's file with something changed. */
export const sampleList = (changes: Readonly<Record<string, unknown>> = {}): ListFile =>
  listFrom({ ...updates, ...changes }, 'sample.json');

/** One list of each kind that an element shows differently, by its id. */
export const sampleLists: readonly ListFile[] = [
  sampleList(),
  sampleList({ id: 'plain', languages: ['en'], words: { en: { title: 'Plain news' } }, topics: undefined }),
  sampleList({ id: 'named', fields: [{ name: 'givenName' }, { name: 'email', required: true }] }),
  // The id of a petition.
  sampleList({ id: 'asylum' }),
];
