import type { ListFile } from '@solidarity/contract';
import { listFrom } from '../rules/list-file.js';

/** A list's file as an editor writes it, before it is checked. */
export const sampleListFile = {
  id: 'updates',
  languages: ['en', 'ar'],
  organisation: 'Common Shelter',
  privacyPolicy: 'https://charity.example/privacy',
  page: 'https://charity.example/updates',
  words: { en: { title: 'Shelter news' }, ar: { title: 'أخبار المأوى' } },
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
      text: { en: 'Common Shelter may write to me, monthly.', ar: 'يمكن لكومن شلتر أن تراسلني شهريًا.' },
    },
  ],
};

export const sampleList = (changes: Readonly<Record<string, unknown>> = {}): ListFile =>
  listFrom({ ...sampleListFile, ...changes }, 'updates.json');

export const updatesGiven = { purpose: 'updates', textId: 'updates-mail', version: '2', granted: true };

/** What an element sends for a person who subscribes. */
export const sampleSubscriber = (name = 'ada', changes: Readonly<Record<string, unknown>> = {}) => ({
  email: `${name}@example.org`,
  consents: [updatesGiven],
  language: 'en',
  ...changes,
});
