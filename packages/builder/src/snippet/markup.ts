/** An element as a snippet writes it. The preview is grown from the same, so that both are one. */
export interface Markup {
  readonly tag: string;
  /** A `true` is an attribute without a value. */
  readonly attributes: Readonly<Record<string, string | true>>;
  /** Style properties by name. */
  readonly style?: Readonly<Record<string, string>>;
  /** Text is written as text. */
  readonly inside?: readonly (Markup | string)[];
}

/** Elements that have no inside. */
const empty = new Set(['br', 'img']);

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\r': '&#13;' };

/**
 * Escapes text and attribute values alike. WordPress takes a tag with a bare `<` or `>` in a value for text, and makes a
 * paragraph of each line: what is written stays on one.
 */
const escaped = (text: string): string => text.replace(/[&<>"\n\r]/g, (sign) => signs[sign] ?? sign);

/** One line of HTML. */
export function write({ tag, attributes, style = {}, inside = [] }: Markup): string {
  const styles = styleText(style);
  const named: [string, string | true][] = Object.entries(styles === '' ? attributes : { ...attributes, style: styles });
  const opening = [tag, ...named.map(([name, value]) => (value === true ? name : `${name}="${escaped(value)}"`))].join(' ');
  if (empty.has(tag)) return `<${opening}>`;
  return `<${opening}>${inside.map((part) => (typeof part === 'string' ? escaped(part) : write(part))).join('')}</${tag}>`;
}

export const styleText = (style: Readonly<Record<string, string>>): string =>
  Object.entries(style)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
