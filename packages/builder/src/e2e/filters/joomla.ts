import { readTag, writeTag } from './tags.js';

/**
 * Joomla's text filter "Default Forbidden List", for all but super users: joomla-framework/filter, `InputFilter::cleanTags` and
 * `cleanAttributes`. A tag whose name is not of letters and digits alone goes too.
 */
export function joomla(html: string): string {
  return html.replace(/<!--.*?-->|<[^>]*(?:>|$)/gs, (part) => {
    const tag = readTag(part);
    if (!tag || !/^[a-z][a-z0-9]*$/.test(tag.name) || blockedTags.includes(tag.name)) return '';
    const attributes = tag.attributes.filter(
      ([name, value]) =>
        !blockedAttributes.includes(name) && !name.startsWith('on') && !/(?:java|vb|live)script:|expression\s*\(/i.test(value ?? ''),
    );
    return writeTag({ ...tag, attributes });
  });
}

const blockedTags =
  'applet body bgsound base basefont canvas embed frame frameset head html id iframe ilayer layer link meta name object script style title xml'.split(
    ' ',
  );
const blockedAttributes = ['action', 'background', 'codebase', 'dynsrc', 'formaction', 'lowsrc'];
