import type { CampaignFile } from '@solidarity/contract';
import { campaignFrom } from '../rules/campaign-file.js';

/** A campaign file as an editor writes it, before it is checked. */
export const sampleFile = {
  id: 'asylum',
  languages: ['en', 'ar'],
  organisation: 'Common Shelter',
  privacyPolicy: 'https://charity.example/privacy',
  page: 'https://charity.example/petition',
  words: { en: { title: 'Protect people seeking asylum' }, ar: { title: 'احموا طالبي اللجوء' } },
  fields: [
    { name: 'givenName', required: true },
    { name: 'familyName', required: true },
    { name: 'email', required: true },
    { name: 'country' },
    { name: 'postcode' },
    { name: 'comment' },
    { name: 'hideName' },
  ],
  consents: [
    {
      purpose: 'petition',
      textId: 'asylum-petition',
      version: '1',
      required: true,
      text: { en: 'I sign, and agree that my name is kept.', ar: 'أوقّع وأوافق على حفظ اسمي.' },
    },
    { purpose: 'updates', textId: 'news', version: '3', text: { en: 'Write to me about this campaign.' } },
  ],
  imported: { total: 1000, countries: { GB: 85 } },
  paper: { total: 20, countries: { FR: 7, GB: 1 } },
};

export const sampleCampaign = (changes: Readonly<Record<string, unknown>> = {}): CampaignFile =>
  campaignFrom({ ...sampleFile, ...changes }, 'asylum.json');

export const petitionGiven = { purpose: 'petition', textId: 'asylum-petition', version: '1', granted: true };

/** What an element sends for a person. */
export const samplePerson = (name = 'ada', changes: Readonly<Record<string, unknown>> = {}) => ({
  givenName: 'Ada',
  familyName: 'Byron',
  email: `${name}@example.org`,
  country: 'GB',
  consents: [petitionGiven],
  language: 'en',
  ...changes,
});

/** Saturday morning. */
export const morning = Date.parse('2026-11-21T08:00:00Z');
export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;
