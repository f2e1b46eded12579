import { readTag, writeTag } from './tags.js';

/**
 * Drupal's text format "Basic HTML": the filter `filter_html` with the tags of core/profiles/standard/config/install/
 * filter.format.basic_html.yml, after `FilterHtml::filterAttributes` and `Xss::split` of Drupal 11. `style` and `on…` never pass, and a
 * value that is no `data-` loses what stands before a colon, unless that is a protocol that Drupal knows.
 */
export function drupalBasic(html: string, more: Readonly<Record<string, readonly string[]>> = {}): string {
  const allowed = { ...basic, ...more };
  return html.replace(/<!--.*?-->|<[^>]*(?:>|$)|<(?=[^a-zA-Z!/])/gs, (part) => {
    if (part.startsWith('<!--')) return '';
    const tag = readTag(part);
    const kept = tag && allowed[tag.name];
    if (!kept) return '';
    const attributes = tag.attributes
      .filter(
        ([name]) =>
          !/^(?:style|on.*)$/.test(name) && kept.some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : one === name)),
      )
      .map(([name, value]) => [name, name.startsWith('data-') || value === undefined ? value : withoutBadProtocol(value)] as const);
    return writeTag({ ...tag, attributes });
  });
}

/** The same where an administrator has added `<div data-*>` to the allowed tags. */
export const drupalDiv = (html: string): string => drupalBasic(html, { div: ['data-*'] });

const basic: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(['br', 'p', 'cite', 'dl', 'dt', 'dd', 'strong', 'em', 'code', 'li'].map((name) => [name, []])),
  ...Object.fromEntries(['h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, ['id']])),
  a: ['hreflang', 'href'],
  blockquote: ['cite'],
  ul: ['type'],
  ol: ['type', 'start'],
  img: ['src', 'alt', 'data-entity-uuid', 'data-entity-type', 'height', 'width', 'data-caption', 'data-align'],
};

function withoutBadProtocol(value: string): string {
  const [before, after] = value.split(/:(.*)/s);
  if (after === undefined || /[/?#]/.test(before ?? '') || /^(?:https?|mailto|tel|ftp)$/i.test(before ?? '')) return value;
  return withoutBadProtocol(after);
}
