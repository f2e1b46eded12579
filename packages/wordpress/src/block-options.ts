import { elementOptions, type ElementName, type Option } from '@solidarity/contract/options';
import { optionLabels } from './block-words.js';

/** An option as the editor of WordPress offers it. */
export interface BlockOption {
  readonly kind: Option['kind'];
  readonly words: readonly string[];
  readonly label: string;
  readonly help: string;
}

/** Whose backend a site speaks to is for its administrator to say, in the settings; not for whoever may write a post. */
const setForTheSite = new Set(['backend']);

/** The options of an element that a block or shortcode may set, by attribute. Throws where one has no label yet. */
export function blockOptions(element: ElementName): Readonly<Record<string, BlockOption>> {
  const options: Readonly<Record<string, Option>> = elementOptions[element];
  return Object.fromEntries(
    Object.entries(options)
      .filter(([name]) => !setForTheSite.has(name))
      .map(([name, { kind, words = [], meaning }]) => [name, { kind, words, label: labelOf(name), help: sentence(meaning) }]),
  );
}

function labelOf(name: string): string {
  const label = optionLabels[name];
  if (label === undefined) throw new Error(`Expected a label for the option "${name}" in block-words.ts, found none. Add one.`);
  return label;
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
