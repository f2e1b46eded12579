const campaign = {
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
  consents: [
    {
      purpose: 'petition',
      textId: 'sign',
      version: '1',
      required: true,
      text: { en: 'Hand my name to the ministry. This may reveal a political opinion; you can withdraw at any time.' },
    },
    { purpose: 'updates', textId: 'news', version: '1', required: false, text: { en: 'Write to me about this campaign.' } },
  ],
};

/** One that confirms by mail and one that counts at once. */
export const campaignFiles = [
  { ...campaign, id: 'by-mail', confirmation: 'mail' },
  { ...campaign, id: 'at-once', confirmation: 'none' },
] as const;
export type CampaignId = (typeof campaignFiles)[number]['id'];

const countries = ['GB', 'FR', 'NL', 'DE', 'IT', 'ES', 'PL', 'GR'];

/** What a person's browser posts; `n` makes the person. */
export function signatureBody(n: number): string {
  return JSON.stringify({
    givenName: 'Ada',
    familyName: `Lovelace ${n}`,
    email: `ada.${n}@example.org`,
    country: countries[n % countries.length],
    consents: [
      { purpose: 'petition', textId: 'sign', version: '1', granted: true },
      { purpose: 'updates', textId: 'news', version: '1', granted: n % 3 === 0 },
    ],
    language: 'en',
    element: '0.1.0',
  });
}
