import { campaignFile } from '../campaign.js';

/** One that confirms by mail and one that counts at once. */
export const campaignFiles = [
  { ...campaignFile, id: 'by-mail', confirmation: 'mail' },
  { ...campaignFile, id: 'at-once', confirmation: 'none' },
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
      { purpose: 'petition', textId: 'asylum-petition', version: '1', granted: true },
      { purpose: 'updates', textId: 'updates-by-mail', version: '1', granted: n % 3 === 0 },
    ],
    language: 'en',
    element: '0.1.0',
  });
}
