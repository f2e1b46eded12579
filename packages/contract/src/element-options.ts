import * as z from 'zod/mini';
import { CampaignId, Country, People } from './campaign.js';
import { networks } from './networks.js';
import { webAddress } from './safe-url.js';
import { cleanLine, cleanLines } from './text.js';
import { line, lines } from './words.js';
import { languageTag } from './written.js';

/** One thing that an editor may say of an element. */
export interface Option {
  /** How its value is written. `word` is one of `words`, `words` are several of them, a `switch` is on where it stands. */
  readonly kind: 'text' | 'number' | 'switch' | 'word' | 'words';
  readonly words?: readonly string[];
  /** Text for people to read: quotation marks that belong to it stay. */
  readonly isFree?: boolean;
  /** What its value may be, once it was read; brings it to one spelling. */
  readonly schema: z.ZodMiniType;
  /** One line for an editor. */
  readonly meaning: string;
  /** What a value that cannot be taken is held against. */
  readonly expected: string;
}

const folded = <Schema extends z.ZodMiniType<unknown, string>>(fold: (text: string) => string, schema: Schema) =>
  z.pipe(z.pipe(z.string(), z.transform(fold)), schema);

const text = (max: number, meaning: string) =>
  ({ kind: 'text', isFree: true, schema: folded(cleanLine, line(max)), meaning, expected: `at most ${max} characters` }) as const;

const idOf = (about: 'campaign' | 'list', meaning: string) =>
  ({
    kind: 'text',
    schema: CampaignId,
    meaning,
    expected: `the id of a ${about}: lower-case letters, digits and hyphens, at most 64`,
  }) as const;

const toggle = (meaning: string) => ({ kind: 'switch', schema: z.boolean(), meaning, expected: '"true" or "false"' }) as const;

const people = (meaning: string) => ({ kind: 'number', schema: People, meaning, expected: 'a whole number such as 10000' }) as const;

/** An address may be written as seen from the page it stands on. */
const page = 'https://page.invalid/';
const address = (base?: string) => z.string().check(z.refine((url) => isWebAddress(url, base)));

function isWebAddress(url: string, base?: string): boolean {
  try {
    return webAddress(new URL(url, base)) !== undefined;
  } catch {
    return false;
  }
}

const campaign = idOf('campaign', "the campaign's id");

const everywhere = {
  backend: {
    kind: 'text',
    schema: address(),
    meaning: 'the address of another backend than the one the script came from',
    expected: 'an https address without credentials',
  },
  lang: {
    kind: 'text',
    schema: folded((tag) => languageTag(tag) ?? '', z.string().check(z.minLength(2))),
    meaning: 'the language, if it is not that of the page',
    expected: 'a language tag such as "en" or "ar"',
  },
  partner: {
    kind: 'text',
    schema: z.string().check(z.regex(/^[\w.-]{1,64}$/)),
    meaning: 'a short name for the site that embeds, so that its signatures can be told apart',
    expected: 'at most 64 letters, digits, dots, hyphens and underscores',
  },
  test: toggle('a ribbon says it is a test, and nothing is counted'),
} as const satisfies Readonly<Record<string, Option>>;

const formats = ['full', 'compact'] as const;

/** What an editor may say of each element, by the word that names the element and the name of the attribute. */
export const elementOptions = {
  petition: { campaign, heading: text(200, 'the heading above the form'), ...everywhere },
  counter: {
    campaign,
    format: {
      kind: 'word',
      words: formats,
      schema: z.enum(formats),
      meaning: '"full" (1,100,000) or "compact" (1.1 million)',
      expected: '"full" or "compact"',
    },
    bar: toggle('a bar towards the next goal'),
    goal: people("a goal of your own, in place of the campaign's"),
    country: {
      kind: 'text',
      schema: folded((code) => (/^uk$/i.test(code) ? 'GB' : code.toUpperCase()), Country),
      meaning: 'a country whose people are named apart',
      expected: 'two letters such as "GB"',
    },
    countries: toggle('a table by country'),
    sums: toggle('how the number is made up: online, on paper, signed elsewhere before'),
    min: people('says nothing below this many people'),
    ...everywhere,
  },
  letter: { campaign, heading: text(200, 'the heading above it'), ...everywhere },
  newsletter: { list: idOf('list', "the list's id"), heading: text(200, "the heading, in place of the list's title"), ...everywhere },
  share: {
    campaign,
    heading: text(200, 'the heading above the ways to share'),
    text: {
      kind: 'text',
      isFree: true,
      schema: folded(cleanLines, lines(1000)),
      meaning: "what is said, in place of the campaign's own words",
      expected: 'at most 1000 characters',
    },
    url: {
      kind: 'text',
      schema: address(page),
      meaning: "the address that is shared, in place of the campaign's page",
      expected: 'an https address',
    },
    networks: {
      kind: 'words',
      words: networks,
      schema: z.array(z.enum(networks)),
      meaning: 'which ways to share, in your order',
      expected: `some of ${networks.join(', ')}`,
    },
    ...everywhere,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Option>>>>;

export type ElementName = keyof typeof elementOptions;
export const elementNames = Object.keys(elementOptions) as readonly ElementName[];
