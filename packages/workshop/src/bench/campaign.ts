import { consents } from './peers/petition-words.js';

/** The campaign that every bench asks for, as an editor writes it. Nobody needs a mail to be counted. */
export const campaignFile = {
  id: 'asylum',
  languages: ['en'],
  organisation: 'Common Shelter',
  privacyPolicy: 'http://127.0.0.1/privacy',
  words: { en: { title: 'Protect people seeking asylum', button: 'Sign the petition' } },
  fields: [
    { name: 'givenName', required: true },
    { name: 'familyName', required: true },
    { name: 'email', required: true },
    { name: 'country' },
  ],
  consents: consents.map(({ text, ...consent }) => ({ ...consent, text: { en: text } })),
  confirmation: 'none',
  imported: { total: 1_100_000, countries: { GB: 8500 } },
};
