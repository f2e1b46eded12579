import {
  elementNames,
  elementOptions,
  readElementName,
  readOptions,
  subjectOf,
  writeOptions,
  type ElementName,
} from '@solidarity/contract/options';
import { colourNames, type ColourName } from '../colour/theme.js';
import { destinationIds, type DestinationId } from '../snippet/destinations.js';

/** All that an editor chose, as it was written. */
export interface Choice {
  readonly element: ElementName;
  /** The id or address of the campaign or list, as typed. */
  readonly subject: string;
  /** By the name of the option; those of other elements wait until their element is chosen again. */
  readonly options: Readonly<Record<string, string>>;
  readonly colours: Readonly<Partial<Record<ColourName, string>>>;
  /** Nothing until somebody says where. */
  readonly destination: DestinationId | undefined;
  readonly isPinned: boolean;
}

export const firstChoice: Choice = {
  element: elementNames[0] ?? 'petition',
  subject: '',
  options: {},
  colours: {},
  destination: undefined,
  isPinned: false,
};

const colourKey = (name: ColourName): string => `colour-${name}`;

/** The fragment of an address that leads here again. It holds what the page says, and nothing about whoever wrote it. */
export function writeChoice({ element, subject, options, colours, destination, isPinned }: Choice): string {
  const said = Object.entries({
    element,
    [subjectOf[element]]: subject.trim(),
    ...saidOptions(element, options),
    ...Object.fromEntries(colourNames.map((name) => [colourKey(name), colours[name] ?? ''])),
    at: destination ?? '',
    version: isPinned ? 'pinned' : '',
  }).filter(([, value]) => value !== '');
  return new URLSearchParams(said).toString();
}

/** Reads such a fragment, by whomever it was written. What is unknown is left out. */
export function readChoice(fragment: string): Choice {
  const said = Object.fromEntries(new URLSearchParams(fragment.replace(/^#/, '')));
  const element = readElementName(said['element'] ?? '') ?? firstChoice.element;
  const destination = destinationIds.find((id) => id === said['at']);
  const names = optionNames(element).filter((name) => said[name] !== undefined);
  return {
    element,
    subject: said[subjectOf[element]]?.slice(0, 2048) ?? '',
    options: Object.fromEntries(names.map((name) => [name, said[name] ?? ''])),
    colours: Object.fromEntries(
      colourNames.flatMap((name) => {
        const colour = said[colourKey(name)];
        return colour === undefined ? [] : [[name, colour.slice(0, 64)]];
      }),
    ),
    destination,
    isPinned: said['version'] === 'pinned',
  };
}

/** What an editor may set here: the subject has its own place, a backend is the one that shows this page. */
export const optionNames = (element: ElementName): string[] =>
  Object.keys(elementOptions[element]).filter((name) => name !== subjectOf[element] && name !== 'backend' && name !== 'test');

/** The options of the chosen element that say something. */
function saidOptions(element: ElementName, options: Readonly<Record<string, string>>): Record<string, string> {
  const names = optionNames(element).filter((name) => (options[name] ?? '') !== '');
  return Object.fromEntries(names.map((name) => [name, options[name] ?? '']));
}

/** The options as a snippet writes them, and those that cannot be taken by their name. */
export function readSaid({ element, options }: Choice): {
  readonly options: Readonly<Record<string, string>>;
  readonly mistakes: Readonly<Record<string, string>>;
} {
  const { options: read, mistakes } = readOptions(element, saidOptions(element, options));
  return {
    options: writeOptions(read),
    mistakes: Object.fromEntries(mistakes.map(({ option, expected }) => [option, expected])),
  };
}
