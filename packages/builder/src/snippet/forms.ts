import { destinationOf } from './destinations.js';
import { badgeMarkup, boxMarkup, linkMarkup, pageAddress, scriptMarkup, tagMarkup } from './embedding.js';
import { write, type Markup } from './markup.js';
import type { SnippetInput } from './snippet-input.js';

/** What is written for one kind of place, each on one line. `bare` is a box whose script stands elsewhere, once for a whole site. */
export const forms = ['tag', 'box', 'bare', 'blocks', 'shortcode', 'address', 'link', 'badge'] as const;
export type Form = (typeof forms)[number];

/** WordPress ends a shortcode at the first bracket and a value at the first quote, and its editor turns escaped signs into real ones. */
const codeSigns: Readonly<Record<string, string>> = { '[': '(', ']': ')', '"': '”', '<': '‹', '>': '›', '\n': ' ', '\r': ' ' };
const shortcode = ({ element, options }: SnippetInput): string => {
  const said = Object.entries(options).map(
    ([name, value]) => `${name}="${value.replace(/[[\]"<>\n\r]/g, (sign) => codeSigns[sign] ?? '')}"`,
  );
  return `[${[`solidarity-${element}`, ...said].join(' ')}]`;
};

/** What is pasted, by its form. */
export const writeForm: Readonly<Record<Form, (input: SnippetInput) => string>> = {
  tag: (input) => write(tagMarkup(input)) + write(scriptMarkup(input)),
  box: (input) => write(boxMarkup(input)) + write(scriptMarkup(input)),
  bare: (input) => write(boxMarkup(input)),
  blocks: (input) => `<!-- wp:html -->${write(boxMarkup(input))}${write(scriptMarkup(input))}<!-- /wp:html -->`,
  shortcode,
  address: pageAddress,
  link: (input) => write(linkMarkup(input)),
  badge: (input) => write(badgeMarkup(input)),
};

/** Forms that say nothing but what they are about, and in which language. */
export const isPlain = (form: Form): boolean => ['address', 'link', 'badge'].includes(form);

/** What a visitor will see of it, to be looked at. */
export const previewMarkup = (input: SnippetInput): Markup => {
  const { form } = destinationOf(input.destination);
  if (form === 'badge' && input.element !== 'newsletter') return badgeMarkup(input);
  if (form === 'link' || form === 'badge') return linkMarkup(input);
  const { campaign, list, lang } = input.options;
  const kept = Object.entries({ campaign, list, lang }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  const options = isPlain(form) ? (Object.fromEntries(kept) as Record<string, string>) : input.options;
  return tagMarkup({ ...input, options, ...((isPlain(form) || form === 'shortcode') && { theme: {} }) });
};
