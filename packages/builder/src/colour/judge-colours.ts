import { contrast, hex } from './css-colour.js';
import type { ColourName, Theme } from './theme.js';

/** What the elements show where a partner sets nothing; as in core's tokens. */
const own = {
  light: { accent: '#0b5394', surface: '#ffffff', text: '#1b1c1e' },
  dark: { accent: '#8cc4ff', surface: '#1d1f23', text: '#f0f1f3' },
} as const satisfies Record<string, Record<ColourName, string>>;

export type Scheme = keyof typeof own;
export const schemes: readonly Scheme[] = ['light', 'dark'];

/** Two colours that are too much alike. */
export interface ColourFault {
  readonly pair: 'text on surface' | 'accent on surface';
  /** The pages on which it shows. */
  readonly schemes: readonly Scheme[];
  /** The lower one of those pages: from 1 to 21, rounded down to one decimal; and the least that WCAG 2.2 asks for. */
  readonly ratio: number;
  readonly needed: number;
}

/**
 * Holds a theme against WCAG 2.2: 4.5 for words (1.4.3), 3 for buttons and bars (1.4.11), on light pages and on dark ones. Words that nobody
 * set follow what they stand on, the button or the surface, and are always far enough from it.
 */
export function judgeColours(theme: Theme): ColourFault[] {
  const pairs = schemes.flatMap((scheme) => {
    const of = (name: ColourName) => hex(theme[name] ?? '') ?? own[scheme][name];
    const [accent, surface, text] = [of('accent'), of('surface'), of('text')];
    return [
      { pair: 'text on surface', scheme, ratio: hex(theme.text ?? '') ? contrast(text, surface) : 21, needed: 4.5 },
      { pair: 'accent on surface', scheme, ratio: contrast(accent, surface), needed: 3 },
    ] as const;
  });
  const low = pairs.filter(({ ratio, needed }) => ratio < needed);
  return [...new Set(low.map(({ pair }) => pair))].map((pair) => {
    const those = low.filter((one) => one.pair === pair);
    const ratio = Math.floor(Math.min(...those.map((one) => one.ratio)) * 10) / 10;
    return { pair, schemes: those.map(({ scheme }) => scheme), ratio, needed: those[0]?.needed ?? 0 };
  });
}
