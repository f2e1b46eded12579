import { directionOf } from '@solidarity/contract';
import { markup, type Markup } from '../../rules/markup.js';
import { etagOf, isKnown } from '../answers.js';

export type Scheme = 'light dark' | 'light' | 'dark';

/** A page that anybody may visit and pass on. */
export interface OpenPage {
  /** Of the text; what is said in another says so itself. */
  readonly language: string;
  readonly title: string;
  readonly head?: Markup;
  readonly body: Markup;
  /** Relative to the page, so that they are found behind any proxy's prefix. */
  readonly styles: string;
  readonly icon: string;
  readonly scripts?: readonly string[];
  /** Light and dark, as the reader wishes, unless told. */
  readonly scheme?: Scheme;
}

/** What a page may do. */
export interface OpenPagePolicy {
  /** Who may show it in a frame, as a content policy says it. */
  readonly ancestors: string;
  /** Whether it holds a plain form. */
  readonly hasForm?: boolean;
  /** The backend's origin, for frames: in a sandbox, WebKit takes 'self' for nobody. */
  readonly own?: string;
}

/** The tag, its styles and its backend, all of this very address, and nothing else: nothing inline, nobody else's. */
export function openPolicy({ ancestors, hasForm = false, own }: OpenPagePolicy): string {
  const ours = own === undefined ? `'self'` : `'self' ${own}`;
  return [
    `default-src 'none'`,
    `script-src ${ours}`,
    `connect-src ${ours}`,
    `style-src ${ours}`,
    `img-src ${ours}`,
    `form-action ${hasForm ? `'self'` : `'none'`}`,
    `base-uri 'none'`,
    `frame-ancestors ${ancestors}`,
    `require-trusted-types-for 'script'`,
    `trusted-types solidarity`,
  ].join('; ');
}

const cached = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400';

/** Holds the count, so it is asked for again after a minute; what it says depends on the languages of the browser. */
export function openPageAnswer(request: Request, page: OpenPage, policy: OpenPagePolicy, status = 200): Response {
  const body = documentOf(page).text;
  const headers: Record<string, string> = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': page.language,
    'Cache-Control': status === 200 ? cached : 'no-store',
    'Content-Security-Policy': openPolicy(policy),
    Vary: 'Accept-Language',
    'X-Content-Type-Options': 'nosniff',
    // A plain form has to say where it stood: with no-referrer its origin would be "null".
    'Referrer-Policy': 'same-origin',
    ...(status === 200 ? {} : { 'X-Robots-Tag': 'noindex' }),
  };
  if (status !== 200) return new Response(body, { status, headers });
  const all = { ...headers, ETag: etagOf(body) };
  if (isKnown(request.headers.get('If-None-Match'), all.ETag)) return new Response(null, { status: 304, headers: all });
  return new Response(body, { status, headers: all });
}

const documentOf = ({
  language,
  title,
  head,
  body,
  styles,
  icon,
  scripts = [],
  scheme = 'light dark',
}: OpenPage): Markup => markup`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${scheme}">
<title>${title}</title>
<link rel="stylesheet" href="${styles}">
<link rel="icon" href="${icon}" type="image/svg+xml">
${scripts.map((script) => markup`<script defer src="${script}"></script>\n`)}${head}</head>
<body>
${body}
</body>
</html>
`;
