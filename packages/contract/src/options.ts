import type * as z from 'zod/mini';
import { elementNames, elementOptions, type ElementName, type Option } from './element-options.js';
import { readText, saysNo, wholeNumber } from './written.js';

export { elementNames, elementOptions, type ElementName, type Option } from './element-options.js';
export { subjectOf } from './subject-of.js';

type Schemas<Name extends ElementName> = (typeof elementOptions)[Name];

/** An element's options, as read. What is absent is left to the element. */
export type ElementOptions<Name extends ElementName = ElementName> = {
  [Key in keyof Schemas<Name>]?: Schemas<Name>[Key] extends { schema: infer Schema extends z.ZodMiniType } ? z.output<Schema> : never;
};

/** Something written that an element does not take, in words for whoever wrote it. */
export interface Mistake {
  readonly option: string;
  readonly expected: string;
  /** At most 60 characters of what stands there. */
  readonly got: string;
}

interface Reading {
  readonly meant?: unknown;
  /** What of it could not be taken, and what was expected in its place where the option does not say so. */
  readonly wrong?: string;
  readonly expected?: string;
}

/** The element that an editor means: `petition`, ` Petition `, `solidarity-petition`. */
export function readElementName(written: string): ElementName | undefined {
  const name = readText(written)
    ?.toLowerCase()
    .replace(/^solidarity-/, '');
  return elementNames.find((known) => known === name);
}

/**
 * Reads options as tolerantly as the elements do: names with or without `data-`, in any case; values in curly quotes, escaped
 * twice, among stray spaces. What cannot be taken falls back to the element's own and is listed; an absent campaign or list is
 * no mistake here.
 */
export function readOptions<Name extends ElementName>(
  element: Name,
  raw: Readonly<Record<string, string>>,
): { readonly options: ElementOptions<Name>; readonly mistakes: readonly Mistake[] } {
  const known: Readonly<Record<string, Option>> = elementOptions[element];
  const options: Record<string, unknown> = {};
  const mistakes: Mistake[] = [];
  const note = (option: string, expected: string, got: string) =>
    mistakes.push({ option, expected, got: got.length > 60 ? `${got.slice(0, 60)}…` : got });

  for (const [written, value] of Object.entries(raw)) {
    const name = written
      .trim()
      .toLowerCase()
      .replace(/^data-/, '');
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!option) {
      note(written, `one of ${Object.keys(known).join(', ')}`, written);
      continue;
    }
    const { meant, wrong, expected = option.expected } = read(option, value);
    if (meant !== undefined) options[name] = meant;
    if (wrong !== undefined) note(name, expected, wrong);
  }
  return { options: options as ElementOptions<Name>, mistakes };
}

/** The options as attributes: what `readOptions` reads the same again. */
export function writeOptions(options: Readonly<Record<string, unknown>>): Record<string, string> {
  const said = Object.entries(options).filter(([, value]) => value !== undefined && value !== false);
  return Object.fromEntries(said.map(([name, value]) => [name, Array.isArray(value) ? value.join(' ') : String(value)]));
}

/** A curly quote is no quote to HTML: what follows the first space was cut off. */
const isCut = (value: string): boolean => /^\s*[“„«‘‚][^“”»’]*$/.test(value);

function read(option: Option, value: string): Reading {
  if (option.kind === 'switch') return readSwitch(value);
  const text = readText(value, option.isFree);
  if (text === undefined) return {};
  if (option.kind === 'words') return readWords(option, text);
  const judged = option.schema.safeParse(option.kind === 'number' ? wholeNumber(text) : option.kind === 'word' ? text.toLowerCase() : text);
  if (!judged.success) return { wrong: value };
  return { meant: judged.data, ...(isCut(value) ? { wrong: value, expected: 'straight quotes ("") round the value' } : {}) };
}

/** A switch is on where it stands, whatever it says but no. */
function readSwitch(value: string): Reading {
  const isPlain = /^(?:true|false|yes|no|on|off|1|0)?$/i.test(readText(value) ?? '');
  return { meant: !saysNo(value), ...(isPlain ? {} : { wrong: value }) };
}

/** Known words in the order they were written, each once. */
function readWords({ words = [] }: Option, text: string): Reading {
  const written = [...new Set(text.toLowerCase().match(/[^\s,;]+/g))];
  const unknown = written.filter((word) => !words.includes(word));
  const meant = written.filter((word) => words.includes(word));
  return { ...(meant.length > 0 ? { meant } : {}), ...(unknown.length > 0 ? { wrong: unknown.join(', ') } : {}) };
}
