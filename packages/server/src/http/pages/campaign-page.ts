import type { Campaign, CampaignFile } from '@solidarity/contract';
import { publicCampaign } from '../../rules/campaign.js';
import { acceptedLanguages, firstNear, nearestLanguage } from '../../rules/language.js';
import { listIdOf } from '../../rules/list-key.js';
import { languageTags, pageWords } from '../../words/languages.js';
import type { PageKind, PageWords } from '../../words/page-words.js';

/** A campaign or a list as one of our pages shows it: in the reader's language where it has one, with our own words in the nearest. */
export interface PageContext {
  readonly campaign: Campaign;
  readonly language: string;
  readonly words: PageWords;
}

export function pageContext(
  file: CampaignFile,
  wanted: string | undefined,
  now: number,
  kind: PageKind = listIdOf(file.id) === undefined ? 'petition' : 'list',
): PageContext {
  const campaign = publicCampaign(file, wanted, now);
  const language = nearestLanguage(languageTags, campaign.language);
  return { campaign, language, words: pageWords(language, kind) };
}

/** The language of a page about nothing that we know, as the browser wants it. */
export const pageLanguageOf = (request: Request): string =>
  nearestLanguage(languageTags, firstNear(languageTags, acceptedLanguages(request.headers.get('Accept-Language'))));

/** Puts values into `{name}` places. */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

/** Tells the element on the page that a person comes back from confirming. Holds nothing about the person. */
function confirmedFragment({ id }: Campaign): string {
  const list = listIdOf(id);
  return list === undefined ? `solidarity-confirmed=${id}` : `solidarity-subscribed=${list}`;
}

/** The campaign's page, with what the element there needs to say thank you. */
export function backLink({ campaign, words }: PageContext, { isConfirmed = false } = {}): { href: string; text: string } | undefined {
  if (campaign.page === undefined) return undefined;
  const url = new URL(campaign.page);
  if (isConfirmed) url.hash = confirmedFragment(campaign);
  return { href: url.href, text: words.back };
}
