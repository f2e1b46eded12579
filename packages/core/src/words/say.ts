import { en, type SeenWords } from './en.js';
import type { DoneWords } from './en-done.js';
import type { HandOverWords } from './en-hand-over.js';
import type { LetterWords } from './en-letter.js';
import type { ListWords } from './en-list.js';
import type { LiveWords } from './en-live.js';
import type { ShareWords } from './en-share.js';
import type { Plural } from './plural.js';

export type WordKey =
  keyof SeenWords | keyof DoneWords | keyof LiveWords | keyof LetterWords | keyof HandOverWords | keyof ListWords | keyof ShareWords;
type Values = Readonly<Record<string, string | number>>;

/** Words of one language: at least those that are seen; the others come with the code that says them. */
export interface Words {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The language of the campaign's own words, where it is another. */
  readonly own?: string | undefined;
  readonly catalogue: SeenWords & Partial<DoneWords & LiveWords & LetterWords & HandOverWords & ListWords & ShareWords>;
}

export const english: Words = { language: 'en', direction: 'ltr', catalogue: en };

/** A sentence of the catalogue with its values put in. Where a sentence has plural forms, `n` chooses among them. */
export function say({ language, catalogue }: Words, key: WordKey, values: Values = {}, n = Number(values['n'])): string {
  const entry: string | Plural = catalogue[key] ?? '';
  const sentence = typeof entry === 'string' ? entry : (entry[pluralCategory(language, n)] ?? entry.other);
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}

const rules = new Map<string, Intl.PluralRules>();

/** `PluralRules` is the one `Intl` object that is cheap at first use (2 ms on a slow phone). */
function pluralCategory(language: string, n: number): Intl.LDMLPluralRule {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known.select(n || 0);
}
