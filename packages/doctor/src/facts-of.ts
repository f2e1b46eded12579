import { elementOptions, readElementName, readOptions, subjectOf, type ElementName } from '@solidarity/contract/options';
import { webAddress } from '@solidarity/contract/safe-url';
import { readText } from '@solidarity/contract/written';
import type { ElementFact, FrameFact, PageFacts, TagFact } from './page-facts.js';
import { heldBy } from './held-by.js';
import type { Seen } from './seen.js';

/** A script file that is the tag, whatever stands behind its name. */
const fileName = /\/solidarity(?:\.all)?\.m?js(?:[?#]|$)/;
/** Attributes that any element may have. */
const ofEveryElement = /^(?:id|class|style|title|role|slot|part|dir|hidden|tabindex|aria-.*|on.*|data-.*|state)$/;

/** What a page is made of, out of the elements that stand in it. `policies` are those that came beside it. */
export function factsOf(seen: readonly Seen[], address: string, policies: readonly string[], seenBy: PageFacts['seenBy']): PageFacts {
  const named = (name: string) => seen.filter((one) => one.name === name);
  const tags = named('script').flatMap((script) => tagOf(script, address));
  const home = tags[0] && new URL('.', tags[0].address).href;
  return {
    address,
    seenBy,
    tags,
    elements: seen.filter(isElement).map((element) => elementOf(element, home)),
    frames: named('iframe').flatMap((frame) => frameOf(frame, address)),
    policies: [...policies, ...named('meta').flatMap(({ attributes }) => policyOf(attributes))],
    language: readText(named('html')[0]?.attributes['lang']),
  };
}

/** Whether it is an element of ours, or a box that holds the place of one. */
export const isElement = ({ name, attributes }: Seen) => name.startsWith('solidarity-') || 'data-solidarity' in attributes;

function tagOf({ attributes }: Seen, page: string): TagFact[] {
  const written = [attributes['src'], ...Object.values(attributes)].find((value) => value !== undefined && fileName.test(value));
  const address = written && absolute(written, page);
  if (!address) return [];
  return [
    {
      address,
      type: readText(attributes['type']),
      nonce: 'nonce' in attributes,
      integrity: 'integrity' in attributes,
      heldBy: heldBy(attributes),
    },
  ];
}

function elementOf({ name: tag, attributes, hasLink, hasText, isSelfClosed }: Seen, home: string | undefined): ElementFact {
  const box = attributes['data-solidarity'];
  const written = box ?? tag;
  const name = readElementName(written);
  const kind = name ?? 'petition';
  const raw = rawOptions(attributes, box !== undefined, kind);
  const { options, mistakes } = readOptions<ElementName>(kind, raw);
  const about = subjectOf[kind];
  const id = readText(raw[about]);
  const start = box === undefined ? `<${tag}` : `<${tag} data-solidarity="${box}"`;
  const prefix = box === undefined ? '' : 'data-';
  return {
    where: `${start}${id === undefined ? '' : ` ${prefix}${about}="${id}"`}>`,
    name,
    about,
    id,
    backend: options.backend === undefined ? home : webAddress(options.backend),
    isTest: options.test === true,
    fallback: hasLink ? 'link' : hasText ? 'text' : 'none',
    isSelfClosed,
    mistakes: name === undefined ? [] : mistakes,
  };
}

/** Of a box only its options count, whatever else an editor keeps there; of an element all that is not every element's. */
function rawOptions(attributes: Readonly<Record<string, string>>, isBox: boolean, name: ElementName): Record<string, string> {
  const pairs = Object.entries(attributes).flatMap(([key, value]) => {
    if (!isBox) return ofEveryElement.test(key) ? [] : [[key, value]];
    const option = /^data-(.*)/.exec(key)?.[1] ?? '';
    return Object.hasOwn(elementOptions[name], option) ? [[option, value]] : [];
  });
  return Object.fromEntries(pairs) as Record<string, string>;
}

function frameOf({ attributes }: Seen, page: string): FrameFact[] {
  const address = absolute(attributes['src'] ?? '', page);
  if (!address || !/\/embed\/[^/]+$/.test(new URL(address).pathname)) return [];
  return [{ address, sandbox: attributes['sandbox']?.split(/\s+/).filter(Boolean) }];
}

const policyOf = (attributes: Readonly<Record<string, string>>): string[] =>
  /^content-security-policy$/i.test(attributes['http-equiv'] ?? '') && attributes['content'] ? [attributes['content']] : [];

function absolute(written: string, page: string): string | undefined {
  try {
    return webAddress(new URL(written, page));
  } catch {
    return undefined;
  }
}
