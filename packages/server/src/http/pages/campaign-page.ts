import type { Campaign, CampaignFile } from '@solidarity/contract';
import { publicCampaign } from '../../rules/campaign.js';
import { nearestLanguage } from '../../rules/language.js';
import { pageLanguages, pageWords, type PageWords } from './page-words.js';

/** A campaign as one of our pages shows it: in the reader's language where it has one, with our own words in the nearest. */
export interface PageContext {
  readonly campaign: Campaign;
  readonly language: string;
  readonly words: PageWords;
}

export function pageContext(file: CampaignFile, wanted: string | undefined, now: number): PageContext {
  const campaign = publicCampaign(file, wanted, now);
  const language = nearestLanguage(pageLanguages, campaign.language);
  return { campaign, language, words: pageWords(language) };
}

/** Puts values into `{name}` places. */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

/** Tells the element on the campaign's page that a person comes back from confirming. Holds nothing about the person. */
const confirmedFragment = 'solidarity-confirmed';

/** The campaign's page, with what the element there needs to say thank you. */
export function backLink({ campaign, words }: PageContext, { isConfirmed = false } = {}): { href: string; text: string } | undefined {
  if (campaign.page === undefined) return undefined;
  const url = new URL(campaign.page);
  if (isConfirmed) url.hash = confirmedFragment;
  return { href: url.href, text: words.back };
}
