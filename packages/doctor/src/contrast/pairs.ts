/** Where two colours of an element meet, and what they must have between them: words 4.5 to 1 (WCAG 2.2, 1.4.3), controls 3 to 1 (1.4.11). */
interface Pair {
  readonly what: string;
  readonly needed: number;
  /** The family's variables that decide it, without `--solidarity-`; the front one first. */
  readonly tokens: readonly [front: string, behind: string];
  /** Where it is seen. */
  readonly selector: string;
  /** The property that has the colour; or the variable, where the colour is not seen before something happens. */
  readonly of: 'color' | 'borderTopColor' | 'backgroundColor' | `--_${string}`;
}

const control = 'input:not([type="checkbox"], [type="radio"]), select, textarea';
const button = 'button.main, [part~="button"]';

export const pairs = {
  heading: { what: 'The heading', needed: 4.5, tokens: ['text', 'surface'], selector: '[part~="heading"], h2, h3', of: 'color' },
  text: {
    what: 'The text',
    needed: 4.5,
    tokens: ['text', 'surface'],
    selector: 'label, [part~="label"], [part~="number"], p',
    of: 'color',
  },
  quiet: { what: 'The quiet text', needed: 4.5, tokens: ['muted', 'surface'], selector: '.small, .optional', of: 'color' },
  typed: { what: 'What is typed into a field', needed: 4.5, tokens: ['text', 'surface'], selector: control, of: 'color' },
  words: { what: 'The words of the button', needed: 4.5, tokens: ['on-accent', 'accent'], selector: button, of: 'color' },
  mistake: { what: 'What is said of a mistake', needed: 4.5, tokens: ['danger', 'surface'], selector: control, of: '--_danger' },
  button: { what: 'The button', needed: 3, tokens: ['accent', 'surface'], selector: button, of: 'backgroundColor' },
  field: { what: 'The border of a field', needed: 3, tokens: ['line', 'surface'], selector: control, of: 'borderTopColor' },
  focus: {
    what: 'The ring round what has the focus',
    needed: 3,
    tokens: ['focus', 'surface'],
    selector: `${button}, ${control}`,
    of: '--_focus',
  },
} as const satisfies Record<string, Pair>;

export type PairName = keyof typeof pairs;
export const pairNames = Object.keys(pairs) as readonly PairName[];
