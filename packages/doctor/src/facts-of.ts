import { backendOfTag } from '@solidarity/contract/backend-of-tag';
import { elementOptions, readElementName, readOptions, subjectOf, type ElementName } from '@solidarity/contract/options';
import { webAddress } from '@solidarity/contract/safe-url';
import { readText } from '@solidarity/contract/written';
import type { ElementFact, FrameFact, PageFacts, TagFact } from './page-facts.js';
import { heldBy } from './held-by.js';
import type { Seen } from './seen.js';

/** A script file that is the tag, whatever stands behind its name. */
const fileName = /(?:^|\/)solidarity(?:\.all)?\.m?js(?:[?#]|$)/;
/** Scripts whose trade it is to bring others. */
const manager = /googletagmanager\.com|\/gtm\.js|matomo|tealium|adobedtm|segment\.com|piwik/i;

/** How a page was looked at. `tag`: where the tag ran from, if the one who looks knows. */
interface Look {
  readonly address: string;
  /** Those that came beside the page. */
  readonly policies: readonly string[];
  readonly seenBy: PageFacts['seenBy'];
  readonly tag?: string;
}

/** What a page is made of, out of the elements that stand in it. */
export function factsOf(seen: readonly Seen[], { address, policies, seenBy, tag }: Look): PageFacts {
  const named = (name: string) => seen.filter((one) => one.name === name);
  const base = absolute(named('base')[0]?.attributes['href'] ?? '', address) ?? address;
  const tags = named('script').flatMap((script) => tagOf(script, base));
  const ownTag = tag ?? tags[0]?.address;
  const home = ownTag && backendOfTag(ownTag);
  return {
    address,
    seenBy,
    tags,
    elements: seen.filter(isElement).map((element) => elementOf(element, home)),
    frames: named('iframe').flatMap((frame) => frameOf(frame, base)),
    // Elsewhere than in the head a browser does not heed it.
    policies: [...policies, ...named('meta').flatMap(({ attributes, isInHead }) => (isInHead ? policyOf(attributes) : []))],
    managers: named('script').flatMap(({ attributes: { src = '' } }) => (manager.test(src) ? [src] : [])),
  };
}

/** Whether it is an element of ours, or a box that holds the place of one. */
export const isElement = ({ name, attributes }: Seen): boolean =>
  (name.startsWith('solidarity-') && name !== 'solidarity-builder') || 'data-solidarity' in attributes;

function tagOf({ attributes }: Seen, page: string): TagFact[] {
  const written = [attributes['src'], ...Object.values(attributes)].find((value) => value !== undefined && fileName.test(value));
  const address = written && absolute(written, page);
  if (!address) return [];
  return [
    {
      address,
      type: readText(attributes['type']),
      nonce: 'nonce' in attributes,
      integrity: readText(attributes['integrity']),
      heldBy: heldBy(attributes),
    },
  ];
}

function elementOf({ name: tag, attributes, hasWay, hasText, isSelfClosed, language }: Seen, home: string | undefined): ElementFact {
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
    fallback: hasWay ? 'way' : hasText ? 'text' : 'none',
    isSelfClosed,
    language: options.lang ?? readText(language),
    mistakes: name === undefined ? [] : mistakes,
  };
}

/** Of a box only its options count; of an element also what may be meant for one. Frameworks and editors leave much beside. */
function rawOptions(attributes: Readonly<Record<string, string>>, isBox: boolean, name: ElementName): Record<string, string> {
  const known = Object.keys(elementOptions[name]);
  const isMeant = (option: string) => known.some((one) => one.slice(0, 3) === option.slice(0, 3)) || /[“”„«»]/.test(option);
  const pairs = Object.entries(attributes).flatMap(([key, value]) => {
    if (!isBox) return known.includes(key) || isMeant(key) ? [[key, value]] : [];
    const option = /^data-(.*)/.exec(key)?.[1] ?? '';
    return known.includes(option) ? [[option, value]] : [];
  });
  return Object.fromEntries(pairs) as Record<string, string>;
}

function frameOf({ attributes }: Seen, page: string): FrameFact[] {
  const address = absolute(attributes['src'] ?? '', page);
  const [, backend, id] = /^([^?#]*\/)embed\/([a-z\d-]+)(?:[?#]|$)/.exec(address ?? '') ?? [];
  if (!address || !backend || !id) return [];
  const sandbox = attributes['sandbox']?.split(/\s+/).filter(Boolean);
  return [{ address, backend, about: 'campaign', id, sandbox }];
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
