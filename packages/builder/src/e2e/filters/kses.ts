import { readTag, writeTag } from './tags.js';

/**
 * What WordPress stores of whoever lacks `unfiltered_html`: authors, contributors, and on a network of sites everybody but super
 * admins. After wp-includes/kses.php of WordPress 6.7 (`wp_kses_post`): `wp_kses_split`, `wp_kses_attr_check`, `safecss_filter_attr`.
 */
export function kses(html: string): string {
  return html.replace(/<!--.*?(?:-->|$)|<[^>]*(?:>|$)|>/gs, (part) => {
    if (part === '>') return '&gt;';
    if (part.startsWith('<!--')) return part;
    const tag = readTag(part);
    if (!tag) return part.replace('<', '&lt;').replace('>', '&gt;');
    const allowed = tags[tag.name];
    if (!allowed) return '';
    const attributes = tag.attributes.flatMap(([name, value]) => {
      if (name === 'style') return style(value ?? '');
      const isKept = allowed.includes(name) || everywhere.includes(name) || /^data-[a-z0-9_-]+$/.test(name) || /^aria-[a-z]+$/.test(name);
      return isKept && (!addresses.includes(name) || isAddress(value ?? '')) ? [[name, value] as const] : [];
    });
    return writeTag({ ...tag, attributes });
  });
}

const plain = ['p', 'strong', 'em', 'b', 'i', 'ul', 'ol', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'br', 'span', 'code', 'pre', 'section'];
const tags: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(plain.map((name) => [name, ['align']])),
  a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
  div: ['align'],
  img: ['alt', 'align', 'border', 'height', 'hspace', 'loading', 'longdesc', 'vspace', 'src', 'usemap', 'width'],
};
const everywhere = ['class', 'dir', 'hidden', 'id', 'lang', 'title', 'role', 'xml:lang'];
const addresses = ['href', 'src'];
const isAddress = (value: string): boolean => !/^[a-z][a-z0-9+.-]*:/i.test(value) || /^(?:https?|mailto|tel):/i.test(value);

/** `display` is not among them. */
const properties =
  /^(?:--[\w-]+|(?:min-|max-)?(?:height|width)|color|background(?:-color)?|margin(?:-\w+)?|padding(?:-\w+)?|text-align|font(?:-\w+)?|border(?:-\w+)*)$/;

function style(css: string): (readonly [string, string])[] {
  const kept = css
    .split(';')
    .map((one) => one.trim())
    .filter((one) => {
      const [name = '', value = ''] = one.split(/:(.*)/s).map((part) => part.trim());
      const known = value.replace(/\b(?:var|calc|min|max|minmax|clamp|repeat)\([^()]*\)/g, '');
      return properties.test(name) && !/[\\(&=}]|\/\*/.test(known);
    });
  return kept.length > 0 ? [['style', kept.join(';')]] : [];
}
