import { escapeHtml } from './escape-html.js';

/** HTML, SVG or XML that may stand as it is. Only `markup` makes it. */
export class Markup {
  readonly text: string;
  private constructor(text: string) {
    this.text = text;
  }
  static of(strings: readonly string[], parts: readonly Part[]): Markup {
    return new Markup(strings.map((string, at) => string + textOf(parts[at])).join(''));
  }
}

/** What may be put between tags or into a quoted attribute. Absent and false are nothing; a list is its parts in a row. */
export type Part = Markup | string | number | false | undefined | readonly Part[];

/** Markup with values in it. Every text that is put in is escaped. */
export const markup = (strings: TemplateStringsArray, ...parts: Part[]): Markup => Markup.of(strings, parts);

function textOf(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  return typeof part === 'object' ? part.map(textOf).join('') : escapeHtml(String(part));
}
