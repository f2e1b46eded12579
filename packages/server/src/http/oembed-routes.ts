import type { Embedding } from '@solidarity/contract';
import { embeddedAt, type Embedded } from '../rules/embedded.js';
import { badgeSize } from '../rules/badge.js';
import { markup } from '../rules/markup.js';
import { problemOf } from '../rules/problem-of.js';
import { cachedAnswer, problemAnswer } from './answers.js';
import type { AppContext } from './context.js';
import { frameSetup, type FrameSetup } from './frame-setup.js';
import { pageContext } from './pages/campaign-page.js';

const longestUrl = 2000;
/** Seconds for which an editor keeps the answer. The frame itself is asked for anew each time. */
const cacheAge = 86_400;
const headers = { 'Cache-Control': 'public, max-age=3600' };
const width = 600;

/** What to put in the place of a pasted address. */
export function getOembed(context: AppContext, request: Request): Response {
  const asked = new URL(request.url).searchParams;
  const format = asked.get('format') || 'json';
  const url = asked.get('url') ?? '';
  if (format !== 'json' && format !== 'xml') return problemAnswer(problemOf('unknown-format'));
  const found = url.length > longestUrl ? undefined : embeddedAt(url, context.addresses.root, context.campaigns.values());
  if (!found) return problemAnswer(problemOf('malformed'));
  const setup = frameSetup(context, found.id, found.query);
  if (!setup) return problemAnswer(problemOf('unknown-campaign'));
  const embedding = embeddingOf(context, found, setup, { width: pixels(asked.get('maxwidth')), height: pixels(asked.get('maxheight')) });
  return format === 'json'
    ? cachedAnswer(request, JSON.stringify(embedding), { ...headers, 'Content-Type': 'application/json' })
    : cachedAnswer(request, xmlOf(embedding), { ...headers, 'Content-Type': 'text/xml; charset=utf-8' });
}

/** At most so many; what is no number says nothing. */
const pixels = (text: string | null): number => (/^[1-9]\d{0,4}$/.test(text ?? '') ? Number(text) : Infinity);

function embeddingOf(
  { addresses, clock, drawPng }: AppContext,
  { id, query }: Embedded,
  { file, element, options, height }: FrameSetup,
  most: { readonly width: number; readonly height: number },
): Embedding {
  const { campaign, language } = pageContext(file, query.get('lang') ?? undefined, clock());
  const { title } = campaign.words;
  const isList = element === 'newsletter';
  const lang = query.has('lang') ? campaign.language : undefined;
  const size = { width: Math.min(width, most.width), height: Math.min(height, most.height) };
  const src = addresses.frame(id, { ...(query.has('element') && { element }), ...options, lang });
  const link = isList ? (campaign.page ?? src) : addresses.page(id, { lang });
  // WordPress keeps this and no more, and makes the frame as high as its page only where the quotation comes first.
  const html = markup`<blockquote class="wp-embedded-content"><a href="${link}">${title}</a></blockquote><iframe src="${src}" title="${title}" width="${size.width}" height="${size.height}" frameborder="0" marginwidth="0" marginheight="0"></iframe>`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: campaign.organisation,
    provider_url: `${addresses.root}/`,
    cache_age: cacheAge,
    html: html.text,
    ...size,
    ...(drawPng &&
      !isList && {
        thumbnail_url: addresses.badge(id, { lang: language, scale: '2' }),
        thumbnail_width: badgeSize.width * 2,
        thumbnail_height: badgeSize.height * 2,
      }),
  };
}

const xmlOf = (embedding: Embedding): string => {
  const parts = Object.entries(embedding).map(([name, value]) => markup`<${name}>${value}</${name}>`);
  return `<?xml version="1.0" encoding="utf-8"?>\n${markup`<oembed>${parts}</oembed>`.text}\n`;
};
