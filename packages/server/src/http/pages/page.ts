import { directionOf } from '@solidarity/contract';
import { escapeHtml } from '../../rules/escape-html.js';
import type { Markup } from '../../rules/markup.js';

/** A page of the backend itself. All text is escaped here and in `markup`, nowhere else. */
export interface Page {
  /** Language of the page's own words; the campaign's may be another. */
  readonly language: string;
  readonly title: string;
  readonly organisation: string | undefined;
  readonly paragraphs: readonly string[];
  readonly list?: readonly string[];
  /** What the button is about. */
  readonly answers?: Markup;
  /** The one button. It posts to the page's own address. */
  readonly button?: string;
  /** Goes with the button, as `shown`. */
  readonly seal?: string;
  readonly note?: string;
  readonly link?: { readonly href: string; readonly text: string } | undefined;
  /** From this page to `/v1/`, so that the style sheet is found behind any proxy's prefix. */
  readonly toRoot: string;
  readonly mark?: 'done' | 'ask' | 'stop';
}

export const pageStylesPath = '/v1/page.css';

/** Nothing runs here and nothing is loaded but the style sheet; the button may only post back to us. */
const policy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export const pageHeaders: Readonly<Record<string, string>> = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  'X-Robots-Tag': 'noindex, nofollow',
};

export const pageAnswer = (status: number, page: Page, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(htmlOf(page), { status, headers: { ...pageHeaders, 'Content-Language': page.language, ...headers } });

function htmlOf({
  language,
  title,
  organisation,
  paragraphs,
  list,
  answers,
  button,
  seal,
  note,
  link,
  toRoot,
  mark = 'ask',
}: Page): string {
  const sealed = seal === undefined ? '' : `<input type="hidden" name="shown" value="${escapeHtml(seal)}">`;
  const parts = [
    organisation === undefined ? '' : `<p class="organisation"><bdi>${escapeHtml(organisation)}</bdi></p>`,
    `<h1>${escapeHtml(title)}</h1>`,
    ...paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`),
    list === undefined ? '' : `<ul>${list.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`,
    answers?.text ?? '',
    button === undefined ? '' : `<form method="post"><button type="submit">${escapeHtml(button)}</button>${sealed}</form>`,
    link === undefined ? '' : `<p><a href="${escapeHtml(link.href)}">${escapeHtml(link.text)}</a></p>`,
    note === undefined ? '' : `<p class="note">${escapeHtml(note)}</p>`,
  ];
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${escapeHtml(toRoot)}page.css">
</head>
<body>
<main class="${mark}">
${parts.filter((part) => part !== '').join('\n')}
</main>
</body>
</html>
`;
}
