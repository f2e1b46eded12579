import { openPaths } from '@solidarity/contract/open-paths';
import { addressOf } from '@solidarity/contract/paths';
import { subjectOf } from '@solidarity/contract/options';
import { destinationOf } from './destinations.js';
import { write, type Markup } from './markup.js';
import { usualHeight } from './reserved-height.js';
import type { SnippetInput } from './snippet-input.js';
import { themeStyle } from '../colour/theme.js';
import { words } from '../words/snippet.js';

/** What is written for one kind of place, each on one line. `bare` is a box whose script stands elsewhere, once for a whole site. */
export const forms = ['tag', 'box', 'bare', 'blocks', 'shortcode', 'address', 'link', 'badge'] as const;
export type Form = (typeof forms)[number];

const bare = (backend: string): string => backend.replace(/\/+$/, '');

/** The id of what the element is about. */
export const subject = ({ options }: SnippetInput): string => options['campaign'] ?? options['list'] ?? '';

/** A page of the backend where a visitor can do the same: the campaign's own, or for a list, which has none, one with its form alone. */
export function pageAddress(input: SnippetInput): string {
  const { element, backend } = input;
  const id = { id: subject(input) };
  if (subjectOf[element] === 'campaign') return addressOf(backend, openPaths.page, id);
  return `${addressOf(backend, openPaths.frame, id)}?element=${element}`;
}

/** The link that shows where the element cannot, and that every editor leaves alone. */
const link = (input: SnippetInput): Markup => ({
  tag: 'a',
  attributes: { href: pageAddress(input) },
  inside: [input.linkText ?? words.link[input.element]],
});

/** A pinned file stands in a folder of its version, which is not the backend's address. */
const withBackend = ({ options, tagFile, backend }: SnippetInput): Readonly<Record<string, string>> =>
  tagFile?.kind === 'pinned' ? { ...options, backend: bare(backend) } : options;

const room = ({ height, element }: SnippetInput) => ({ 'min-height': `${height ?? usualHeight[element]}rem` });

/** A switch that is on is an attribute without a value. */
const attribute = (value: string): string | true => (value === 'true' ? true : value);

export const tagMarkup = (input: SnippetInput): Markup => ({
  tag: `solidarity-${input.element}`,
  attributes: Object.fromEntries(Object.entries(withBackend(input)).map(([name, value]) => [name, attribute(value)])),
  style: { display: 'block', ...room(input), ...themeStyle(input.theme ?? {}) },
  inside: [link(input)],
});

/** Editors that delete an unknown tag keep this one. */
export const boxMarkup = (input: SnippetInput): Markup => ({
  tag: 'div',
  attributes: {
    'data-solidarity': input.element,
    ...Object.fromEntries(Object.entries(withBackend(input)).map(([name, value]) => [`data-${name}`, value])),
  },
  style: { ...room(input), ...themeStyle(input.theme ?? {}) },
  inside: [link(input)],
});

/** A classic script: tag managers run no module. The last attribute keeps one optimiser from putting it off. */
export const scriptMarkup = ({ backend, tagFile = { kind: 'evergreen' } }: SnippetInput): Markup => ({
  tag: 'script',
  attributes:
    tagFile.kind === 'pinned'
      ? {
          async: true,
          src: `${bare(backend)}/${tagFile.version}/solidarity.js`,
          integrity: tagFile.integrity,
          crossorigin: 'anonymous',
          'data-cfasync': 'false',
        }
      : { async: true, src: `${bare(backend)}/solidarity.js`, 'data-cfasync': 'false' },
});

/** The count as a picture, for where no script runs, and below it words that stay where pictures are taken out. */
const badgeMarkup = (input: SnippetInput): Markup => ({
  tag: 'a',
  attributes: { href: pageAddress(input) },
  inside: [
    {
      tag: 'img',
      attributes: {
        src: `${addressOf(input.backend, openPaths.badgePng, { id: subject(input) })}?scale=2`,
        alt: '',
        width: '320',
        height: '104',
      },
    },
    { tag: 'br', attributes: {} },
    input.linkText ?? words.link[input.element],
  ],
});

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
  link: (input) => write(link(input)),
  badge: (input) => write(badgeMarkup(input)),
};

/** What a visitor will see of it, to be looked at. */
export const previewMarkup = (input: SnippetInput): Markup => {
  const { form } = destinationOf(input.destination);
  if (form === 'badge' && input.element !== 'newsletter') return badgeMarkup(input);
  return form === 'link' || form === 'badge' ? link(input) : tagMarkup(input);
};
