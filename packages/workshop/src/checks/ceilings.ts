import { languageTags } from '@solidarity/core/languages';

export interface Ceiling {
  /** Relative to packages/embed/dist. */
  readonly file: string;
  /** Bytes of brotli 11. Above `never` the check fails; above `aim` it says so. */
  readonly aim: number;
  readonly never: number;
  readonly reason: string;
}

/** Raise a ceiling only with its reason beside it. */
export const ceilings: readonly Ceiling[] = [
  {
    file: 'solidarity.js',
    aim: 14_600,
    never: 18_000,
    reason: 'what a visitor sees before a touch: about 14 kB arrive in the first round trip of a connection',
  },
  {
    file: 'solidarity.done.js',
    aim: 15_232,
    never: 15_232,
    reason:
      "what is done at any form: the contract's schemas over zod/mini (5.2 kB), sending with its retries, slips, mail, thanks, sharing; " +
      'the last four came out of solidarity.petition.js (3.5 kB) so that other elements have them too; ' +
      '256 bytes judge a letter, tell of it and hand its part what it needs; ' +
      '128 bytes are for keys that begin with their time, and for the codes of lists and letters; ' +
      '256 bytes keep the spaces and the marks of direction of a letter, so that it is mailed as it was read; ' +
      '256 bytes ask whether a proof of work is wanted, and wait for it; ' +
      '128 bytes mark the words of a campaign that speaks another language',
  },
  {
    file: 'solidarity.petition.js',
    aim: 512,
    never: 512,
    reason: "what is a petition's own at its form: where it goes, and what the page is told; it arrives together with solidarity.done.js",
  },
  {
    file: 'solidarity.list.js',
    aim: 640,
    never: 640,
    reason: "what is a newsletter's own at its form: where it goes, what is said of a list in place of a petition, and its thanks",
  },
  {
    file: 'solidarity.counter.js',
    aim: 2_432,
    never: 2_432,
    reason:
      'what keeps a counter fresh, lets it move, and draws what stands below its number; begun when the page is idle; ' +
      '128 bytes came out of the tag: the line about one country',
  },
  {
    file: 'solidarity.letter.js',
    aim: 8_192,
    never: 8_192,
    reason:
      'finding whom to write to, choosing, writing, and their sentences of English, for who begins to write; ' +
      '512 bytes are for answers that come late, parts that do not come, and letters in another language',
  },
  {
    file: 'solidarity.hand-over.js',
    aim: 4_096,
    never: 4_096,
    reason: 'reading the letter once more, all ways to hand it over, and their sentences of English, for who has written',
  },
  { file: 'solidarity.docx.js', aim: 41_984, never: 41_984, reason: 'writes Word files: the docx package, for who asks for such a file' },
  {
    file: 'solidarity.share.js',
    aim: 4_096,
    never: 4_096,
    reason: 'the ways to share: the table of networks with their limits, links, the drawing and its words',
  },
  {
    file: 'solidarity.doctor.js',
    aim: 25_600,
    never: 25_600,
    reason:
      'says what is wrong with a page, for who builds it and asks for it: the schemas of all options over zod/mini (7 kB), colours by culori (6 kB), every rule with its words; ' +
      '512 bytes measure five more pairs of colours, and name the variables that decide each',
  },
  {
    file: 'solidarity.develop.js',
    aim: 7_936,
    never: 7_936,
    reason:
      'warns whoever builds a page on a machine of their own of colours that are too much alike: culori (6 kB), the pairs and their words; no visitor loads it',
  },
  {
    file: 'solidarity.proof.js',
    aim: 1_664,
    never: 1_664,
    reason:
      'what makes a proof of work, in a worker or in slices, with a SHA-256 of its own; for who fills in a form while its backend wants one',
  },
  { file: 'solidarity.qr.js', aim: 2_304, never: 2_304, reason: 'what draws a QR code: lean-qr/nano (1.9 kB), for who asks for one' },
  {
    file: 'solidarity.frame.js',
    aim: 1_024,
    never: 1_024,
    reason: 'what a frame page does beside its element: tells its height, minds links where none can be opened',
  },
  { file: 'solidarity.resize.js', aim: 512, never: 512, reason: 'what makes frames as high as they say, for pages that show them' },
  ...languageTags.map((tag) => ({
    file: `solidarity.${tag}.js`,
    aim: 3_584,
    never: 3_584,
    reason: 'one language: 270 strings, with up to six plural forms; loaded where it is read',
  })),
  {
    file: 'solidarity.builder.js',
    aim: 32_768,
    never: 32_768,
    reason:
      'the page /builder, for editors at their desk: Lit (5.4 kB), what elements take over zod/mini, colours with culori, and all its words; no partner page loads it',
  },
  {
    file: 'solidarity.theme.js',
    aim: 22_016,
    never: 22_016,
    reason:
      'the page /theme, for designers at their desk: Lit (5.4 kB), colours with culori, the measuring and the nearest colour that passes, and all its words; no partner page loads it',
  },
  {
    file: 'solidarity.all.js',
    aim: 34_816,
    never: 48_128,
    reason:
      'everything but languages and Word files, for who may load one file only; sharing and its QR codes are 5.4 kB of it, ' +
      'letters 11.6 kB, newsletters 1.0 kB: who may load one file only carries every step of every element; ' +
      '512 bytes are for what pages and editors do to what is pasted: boxes that change, values escaped twice, tags that close nothing; ' +
      '1 kB is the proof of work',
  },
];

export interface UnwantedName {
  readonly name: string;
  /** How often it may stand in one bundle. */
  readonly atMost: number;
  readonly reason: string;
}

/** Names that tell that something came along which must not. */
export const unwantedNames: readonly UnwantedName[] = [
  { name: 'new Function', atMost: 0, reason: 'a content policy without unsafe-eval blocks it' },
  { name: 'eval(', atMost: 0, reason: 'a content policy without unsafe-eval blocks it' },
  { name: 'ZodObjectJIT', atMost: 0, reason: 'classic zod is 22 kB and evals; the contract is written in zod/mini' },
  { name: 'process.env', atMost: 0, reason: 'there is no process in a page' },
  { name: 'is in dev mode', atMost: 0, reason: 'the development build of Lit; bundle with the production condition' },
  { name: 'innerHTML', atMost: 1, reason: "Lit's template element is the only one that is filled so" },
  { name: 'document.cookie', atMost: 0, reason: 'nothing personal outlives the submit in the browser' },
];
