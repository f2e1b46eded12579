import type { Badge, CampaignFile } from '@solidarity/contract';
import { badgeSvg, drawnLanguage, type BadgeText } from '../rules/badge.js';
import { cachedAnswer, isKnown } from './answers.js';
import type { BadgeShelf } from './badge-shelf.js';
import type { AppContext } from './context.js';
import { countsHeaders } from './counts-routes.js';
import { openHeaders, quietHeaders } from './headers.js';
import { countsOf } from './page-routes.js';
import { filled, pageContext } from './pages/campaign-page.js';
import { wordsIn } from '../words/languages.js';

const cached = { 'Cache-Control': countsHeaders['Cache-Control'] };
/** shields.io's name for a hexadecimal colour has no `#`. */
const color = '0b5394';

/** The count as a picture, in the language that the address asks for and in no other: mails and caches ask without a reader's languages. */
export async function getBadgeSvg(context: AppContext, file: CampaignFile, request: Request): Promise<Response> {
  const svg = badgeSvg(await textOf(context, file, request));
  return cachedAnswer(request, svg, { ...cached, 'Content-Type': 'image/svg+xml; charset=utf-8' });
}

/** The same in pixels, once or twice as many. */
export async function getBadgePng(context: AppContext, shelf: BadgeShelf, file: CampaignFile, request: Request): Promise<Response> {
  const text = await textOf(context, file, request, drawnLanguage);
  const scale = new URL(request.url).searchParams.get('scale') === '2' ? 2 : 1;
  const { etag, bytes } = shelf(`${file.id} ${text.language}`, badgeSvg(text), scale);
  const headers = { ...quietHeaders, ...openHeaders, ...cached, 'Content-Type': 'image/png', ETag: etag };
  if (isKnown(request.headers.get('If-None-Match'), etag)) return new Response(null, { status: 304, headers });
  return new Response((await bytes) as BodyInit, { status: 200, headers });
}

/** The count as an endpoint of shields.io. */
export async function getBadgeJson(context: AppContext, file: CampaignFile, request: Request): Promise<Response> {
  const { language, number } = await textOf(context, file, request);
  const { label } = wordsIn(language).openPage.badge;
  const badge: Badge = { schemaVersion: 1, label: file.letter ? label.letters : label.signed, message: number, color };
  return cachedAnswer(request, JSON.stringify(badge), { ...cached, 'Content-Type': 'application/json' });
}

/** What is said of a campaign now. A number that cannot be read is a dash: a mail must never show a broken picture. */
async function textOf(
  context: AppContext,
  file: CampaignFile,
  request: Request,
  spoken = (language: string): string => language,
): Promise<BadgeText> {
  const wanted = new URL(request.url).searchParams.get('lang')?.slice(0, 100);
  const { campaign, language: asked } = pageContext(file, wanted, context.clock());
  const language = spoken(asked);
  const counts = await countsOf(context, file.id);
  const { signed, letters, goal } = wordsIn(language).openPage.badge;
  const format = new Intl.NumberFormat(language);
  const count = file.letter ? counts?.letters : counts?.people.total;
  if (count === undefined) return { language, title: campaign.words.title, number: '–', sentence: signed.other };
  const plural = file.letter ? letters : signed;
  const sentence = plural[new Intl.PluralRules(language).select(count)] ?? plural.other;
  const number = format.format(count);
  return {
    language,
    title: `${campaign.words.title}: ${number} ${sentence}`,
    number,
    sentence,
    ...(file.goal && !file.letter && { goal: filled(goal, { goal: format.format(file.goal) }), part: count / file.goal }),
  };
}
