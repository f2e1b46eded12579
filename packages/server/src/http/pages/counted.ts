import type { Plural } from '../../words/open-page-words.js';

/** A number in its sentence, apart, so that a page can set the number larger: before it, the number, after it. */
export function counted(plural: Plural, count: number, language: string): readonly [string, string, string] {
  const text = plural[new Intl.PluralRules(language).select(count)] ?? plural.other;
  const [before = '', after] = text.split('#');
  return after === undefined ? [text, '', ''] : [before, new Intl.NumberFormat(language).format(count), after];
}
