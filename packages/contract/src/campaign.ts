import * as z from 'zod/mini';
import { knownFields } from './known-fields.js';
import { CampaignLetter, LetterSetup, LetterWords } from './letter.js';
import { networks } from './networks.js';
import { safeUrl, webAddress } from './safe-url.js';
import { Handles } from './share.js';
import { line, lines } from './words.js';

const WebAddress = z
  .string()
  .check(
    z.refine((value) => webAddress(value) !== undefined && safeUrl(value) !== undefined, 'expected an http(s) address without credentials'),
  );
const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day such as 2026-11-21'));
const Language = z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'expected a language tag such as "en" or "ckb"'));
export const CampaignId = z
  .string()
  .check(z.regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/, 'expected lower-case letters, digits and hyphens, at most 64'));
export const People = z.int().check(z.minimum(0), z.maximum(10_000_000_000));
export const Country = z.string().check(z.regex(/^[A-Z]{2}$/, 'expected two capital letters, such as "GB"'));

export const campaignStates = ['upcoming', 'open', 'paused', 'closed', 'won'] as const;
export const CampaignState = z.enum(campaignStates);
export type CampaignState = z.infer<typeof CampaignState>;

const fieldShape = {
  name: z.union([
    z.enum(knownFields),
    z.string().check(z.regex(/^x-[a-z0-9-]{1,40}$/, 'expected a known field or a name such as "x-role"')),
  ]),
  required: z._default(z.boolean(), false),
  /** How a field of the campaign's own is shown. Known fields have their kind. */
  kind: z.optional(z.enum(['text', 'long', 'choice', 'tick'])),
  maxLength: z.optional(z.int().check(z.minimum(1), z.maximum(2000))),
};

/** A field as an element shows it, in one language. */
export const Field = z.object({
  ...fieldShape,
  label: z.optional(line(200)),
  options: z.optional(z.array(z.object({ value: line(100), label: line(200) })).check(z.maxLength(100))),
});
export type Field = z.infer<typeof Field>;

const consentShape = {
  purpose: z.string().check(z.regex(/^[a-z][a-z-]{0,31}$/, 'expected a word such as "petition" or "updates"')),
  textId: line(64),
  version: line(32),
  required: z._default(z.boolean(), false),
};

/**
 * On what ground an answer is kept: `consent` unless told. `soft_opt_in_uk` is for charities under the law of the United Kingdom, and
 * for news only.
 */
export const consentBases = ['consent', 'soft_opt_in_uk'] as const;

/** A consent as an element shows it: an unticked choice with the exact text. */
export const Consent = z.object({ ...consentShape, text: lines(2000) });
export type Consent = z.infer<typeof Consent>;

const wordShape = {
  title: line(200),
  intro: z.optional(lines(4000)),
  demandsTitle: z.optional(line(200)),
  demands: z.optional(z.array(lines(1000)).check(z.maxLength(20))),
  button: z.optional(line(80)),
  thanks: z.optional(lines(2000)),
  next: z.optional(lines(2000)),
  shareText: z.optional(lines(1000)),
  /** For networks that need other words. */
  shareTexts: z.optional(z.partialRecord(z.enum(networks), lines(1000))),
  deliveredTo: z.optional(line(200)),
};
export const CampaignWords = z.object(wordShape);
export type CampaignWords = z.infer<typeof CampaignWords>;

const Delivered = z.object({ on: Day, total: z.optional(People) });
const confirmations = z.enum(['mail', 'none']);

/** All that an element shows of a campaign, in one language. `languages` are those the campaign has words in. */
export const Campaign = z.object({
  id: CampaignId,
  language: Language,
  languages: z.array(Language),
  organisation: line(200),
  privacyPolicy: WebAddress,
  page: z.optional(WebAddress),
  followUp: z.optional(WebAddress),
  handles: z.optional(Handles),
  words: CampaignWords,
  fields: z.array(Field),
  consents: z.array(Consent),
  confirmation: confirmations,
  state: CampaignState,
  opensOn: z.optional(Day),
  closesOn: z.optional(Day),
  delivered: z.optional(Delivered),
  goal: z.optional(People),
  /** Only where the campaign is to write a letter. */
  letter: z.optional(CampaignLetter),
});
export type Campaign = z.infer<typeof Campaign>;

const inEachLanguage = <Schema extends z.core.$ZodType>(schema: Schema) => z.record(Language, schema);
/** One for all languages, or one for each; where one is missing, that of the first language. */
const Page = z.union([WebAddress, inEachLanguage(WebAddress)], 'expected an address, or one for each language: {"en": …}');
const Sum = z.strictObject({ total: People, countries: z._default(z.record(Country, People), {}) });

/**
 * A campaign as its organisation writes it: one JSON file. The first language is the one that the others fall back to.
 * Unknown keys are refused, so that a mistyped one is found by whoever typed it.
 */
export const CampaignFile = z.strictObject({
  $schema: z.optional(z.string()),
  id: CampaignId,
  languages: z.array(Language).check(z.minLength(1)),
  organisation: line(200),
  privacyPolicy: WebAddress,
  page: z.optional(Page),
  followUp: z.optional(WebAddress),
  handles: z.optional(z.strictObject(Handles.shape)),
  words: inEachLanguage(z.strictObject({ ...wordShape, letter: z.optional(LetterWords) })),
  fields: z.optional(
    z.array(
      z.strictObject({
        ...fieldShape,
        label: z.optional(inEachLanguage(line(200))),
        options: z.optional(z.array(z.strictObject({ value: line(100), label: inEachLanguage(line(200)) })).check(z.maxLength(100))),
      }),
    ),
  ),
  consents: z
    .array(z.strictObject({ ...consentShape, basis: z.optional(z.enum(consentBases)), text: inEachLanguage(lines(2000)) }))
    .check(z.minLength(1)),
  confirmation: z._default(confirmations, 'mail'),
  state: z._default(CampaignState, 'open'),
  opensOn: z.optional(Day),
  closesOn: z.optional(Day),
  delivered: z.optional(Delivered),
  goal: z.optional(People),
  letter: z.optional(LetterSetup),
  /** People who signed elsewhere before, and people who signed on paper: counted, never stored as persons. */
  imported: z.optional(Sum),
  paper: z.optional(Sum),
  /** Origins of partner pages. Others are noted in the export, and refused only if `refuseOtherOrigins` says so. */
  partnerOrigins: z.optional(z.array(WebAddress)),
  refuseOtherOrigins: z._default(z.boolean(), false),
});
export type CampaignFile = z.infer<typeof CampaignFile>;
