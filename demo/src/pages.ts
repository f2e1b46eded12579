import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { HtmlEscapedString } from 'hono/utils/html';

/** Where the pages, their stylesheets and their pictures lie. */
export const pagesFolder = fileURLToPath(new URL('../pages/', import.meta.url));

/** The partner pages by their address. */
export const partnerPages = {
  '/': 'index.html',
  '/ar': 'ar.html',
  '/letter': 'letter.html',
  '/dark': 'dark.html',
  '/strict': 'strict.html',
  '/plain': 'host-plain.html',
  '/privacy': 'privacy.html',
} as const;

/** What stands in a page's `{{places}}`: plain text is escaped, markup made with `html` is taken as it is. */
export type Places = Readonly<Record<string, Place | Promise<Place>>>;
type Place = string | HtmlEscapedString;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function markup(value: Place): string {
  return typeof value === 'object' && 'isEscaped' in value
    ? String(value)
    : String(value).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** Fills every `{{place}}` of a page. Throws where a page names a place that nobody fills, so that none is served half done. */
export function fillPage(template: string, places: Readonly<Record<string, Place>>, file: string): string {
  return template.replace(/\{\{([\w-]+)\}\}/g, (_, name: string) => {
    const value = places[name];
    if (value === undefined) throw new Error(`demo/pages/${file}: expected one of ${Object.keys(places).join(', ')}, got {{${name}}}`);
    return markup(value);
  });
}

/** Reads a page afresh each time, so that an edit shows on reload. */
export async function readPage(file: string, places: Places): Promise<string> {
  const template = await readFile(new URL(`../pages/${file}`, import.meta.url), 'utf8');
  const filled = await Promise.all(Object.entries(places).map(async ([name, place]) => [name, await place] as const));
  return fillPage(template, Object.fromEntries(filled), file);
}
