import { openPaths, type OpenPath } from '@solidarity/contract/open-paths';
import { subjectOf } from '@solidarity/contract/options';
import { addressOf } from '@solidarity/contract/paths';
import { themeStyle } from '../colour/theme.js';
import { words } from '../words/snippet.js';
import type { Markup } from './markup.js';
import { usualHeight } from './reserved-height.js';
import type { SnippetInput } from './snippet-input.js';

const bare = (backend: string): string => backend.replace(/\/+$/, '');

/** The id of what the element is about. */
const subject = ({ options }: SnippetInput): string => options['campaign'] ?? options['list'] ?? '';

/** An address of the backend about the element's campaign, with what of `query` says something. */
function addressAbout(input: SnippetInput, path: OpenPath, query: Readonly<Record<string, string | undefined>>): string {
  const said = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  return addressOf(input.backend, path, { id: subject(input) }) + (said.size > 0 ? `?${said.toString()}` : '');
}

/** A page of the backend where a visitor can do the same: the campaign's own, or for a list, which has none, one with its form alone. */
export function pageAddress(input: SnippetInput): string {
  const { element, options } = input;
  const isCampaign = subjectOf[element] === 'campaign';
  return addressAbout(input, isCampaign ? openPaths.page : openPaths.frame, {
    element: isCampaign ? undefined : element,
    lang: options['lang'],
  });
}

/** The link that shows where the element cannot, and that every editor leaves alone. */
export const linkMarkup = (input: SnippetInput): Markup => ({
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
  inside: [linkMarkup(input)],
});

/** Editors that delete an unknown tag keep this one. */
export const boxMarkup = (input: SnippetInput): Markup => ({
  tag: 'div',
  attributes: {
    'data-solidarity': input.element,
    ...Object.fromEntries(Object.entries(withBackend(input)).map(([name, value]) => [`data-${name}`, value])),
  },
  style: { ...room(input), ...themeStyle(input.theme ?? {}) },
  inside: [linkMarkup(input)],
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
export const badgeMarkup = (input: SnippetInput): Markup => ({
  tag: 'a',
  attributes: { href: pageAddress(input) },
  inside: [
    {
      tag: 'img',
      attributes: {
        src: addressAbout(input, openPaths.badgePng, { scale: '2', lang: input.options['lang'] }),
        alt: '',
        width: '320',
        height: '104',
      },
    },
    { tag: 'br', attributes: {} },
    input.linkText ?? words.link[input.element],
  ],
});
