import type { CampaignFile } from '@solidarity/contract';
import type { CampaignSlip } from './campaign-checks.js';

/** The page of the first language is the one that others fall back to; one in a language that the file is not in leads nobody back. */
export function pageSlips({ languages, page }: CampaignFile): CampaignSlip[] {
  if (typeof page !== 'object') return [];
  const [first = ''] = languages;
  const strangers = Object.keys(page).filter((language) => !languages.includes(language));
  return [
    ...(page[first] ? [] : [{ path: ['page', first], expected: `expected the page in the first language, "${first}"` }]),
    ...strangers.map((language) => ({ path: ['page', language], expected: 'expected this language to stand in /languages' })),
  ];
}
