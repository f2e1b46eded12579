import * as z from 'zod/mini';
import { letterChannels } from './letter-limits.js';
import { line, lines } from './words.js';

/** As `letterChannels` says. */
export const LetterChannel = z.enum(letterChannels);
export type LetterChannel = z.infer<typeof LetterChannel>;

/** What a writer is asked for to find their targets: a postcode, a country, or nothing, since they see the whole list. */
export const targetFinds = ['postcode', 'country', 'list'] as const;
export const TargetFind = z.enum(targetFinds);
export type TargetFind = z.infer<typeof TargetFind>;

/** How many of the found targets one letter goes to. */
export const targetSelections = ['one', 'several', 'all'] as const;
export const TargetSelection = z.enum(targetSelections);
export type TargetSelection = z.infer<typeof TargetSelection>;

const subjects = z.array(line(200)).check(z.minLength(1), z.maxLength(20));
const variants = z.array(lines(4000)).check(z.minLength(1), z.maxLength(20));
const prompts = z.array(line(300)).check(z.maxLength(20));
const WordCount = z.int().check(z.minimum(0), z.maximum(1000));

/** The letter of a campaign as an element shows it, in one language. Texts may hold merge fields such as `{{recipient.name}}`. */
export const CampaignLetter = z.object({
  find: TargetFind,
  selection: TargetSelection,
  channels: z.array(LetterChannel),
  /** Words of the writer's own that are asked for before it can go; 0 never blocks. */
  ownWords: WordCount,
  subjects,
  /** Locked: the writer sees it and cannot change it. */
  opening: z.string(),
  /** Each paragraph as its variants, of which one is shown. */
  paragraphs: z.array(variants),
  /** Locked, as the opening. */
  closing: z.string(),
  /** Questions that help to find words of one's own. */
  prompts: z.array(z.string()),
});
export type CampaignLetter = z.infer<typeof CampaignLetter>;

/** The texts of a letter in a campaign file, in one language. A paragraph is one text, or several of which one is shown. */
export const LetterWords = z.strictObject({
  subjects,
  opening: lines(2000),
  paragraphs: z.array(z.union([lines(4000), variants])).check(z.minLength(1), z.maxLength(30)),
  closing: lines(2000),
  prompts: z.optional(prompts),
});
export type LetterWords = z.infer<typeof LetterWords>;

const Hour = z.int().check(z.minimum(0), z.maximum(24));
const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day such as 2026-11-21'));
/** Judged as an address where the file is read, together with what else of it may lead elsewhere. */
const ServiceAddress = line(2000);

/** The letter of a campaign as its organisation sets it up, beside the texts in `words.<language>.letter`. */
export const LetterSetup = z.strictObject({
  find: TargetFind,
  selection: z._default(TargetSelection, 'one'),
  /** In the order they are offered. Unless told, all; `backend` only where `mail` says how. */
  channels: z.optional(z.array(LetterChannel).check(z.minLength(1))),
  ownWords: z._default(WordCount, 0),
  /** Whether the postcode stays with the letter's writer; unless told, it is used to find targets and forgotten. */
  keepPostcode: z._default(z.boolean(), false),
  targets: z.union(
    [
      /** A JSON or CSV file; the path is relative to the campaign file. */
      z.strictObject({ file: line(500), name: z.optional(line(200)), date: z.optional(Day) }),
      /** A service of the organisation that answers as `GET targets` does. */
      z.strictObject({ service: ServiceAddress, name: z.optional(line(200)) }),
      /** The UK Parliament's Members API; `address` only to reach it elsewhere. */
      z.strictObject({ ukParliament: z.literal(true), address: z.optional(ServiceAddress) }),
    ],
    'expected one of {"file": …}, {"service": …} and {"ukParliament": true}',
  ),
  /** How the backend mails letters. Without it, it mails none. */
  mail: z.optional(
    z.strictObject({
      /** `Example Charity <letters@example.org>`: an address of a domain that the mail server may send for. */
      from: line(320),
      /** At most this many letters to one target in an hour. */
      perHour: z._default(z.int().check(z.minimum(1), z.maximum(3600)), 30),
      /** Hours of the day in which letters leave, such as [8, 18]; all day unless told. */
      hours: z.optional(z.tuple([Hour, Hour])),
      /** Where those hours hold, such as "Europe/London"; UTC unless told. */
      timeZone: z.optional(line(64)),
      /** Gets the letters that are sent as a test, and nobody else does. */
      editor: z.optional(line(254)),
    }),
  ),
});
export type LetterSetup = z.infer<typeof LetterSetup>;
