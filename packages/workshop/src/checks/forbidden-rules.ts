import { isBrowserSource, isTest } from './source-files.js';

export interface Rule {
  readonly pattern: RegExp;
  readonly where: (path: string) => boolean;
  readonly why: string;
  /** Not a finding where this matches the 200 characters before. */
  readonly unless?: RegExp;
  readonly inComments?: boolean;
}

const anywhere = (path: string) => !isThisTable(path);
const inTests = (path: string) => isTest(path) && !isThisTable(path);

export const rules: readonly Rule[] = [
  {
    pattern: /\.(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdocument\.write\b/g,
    where: isBrowserSource,
    why: 'let Lit write the page.',
  },
  { pattern: /\bunsafe(?:HTML|SVG|MathML|Static)\b/g, where: isBrowserSource, why: 'text from a backend is text.' },
  { pattern: /\bstyleMap\b/g, where: isBrowserSource, why: 'a strict content policy blocks it; use a class, a part or setProperty.' },
  { pattern: /<[a-z][^<>`]*\sstyle=/g, where: isBrowserSource, why: 'a strict content policy blocks inline styles; use a class.' },
  { pattern: /\beval\(|\bnew Function\b/g, where: isBrowserSource, why: 'a strict content policy blocks it.' },
  { pattern: /\bdocument\.cookie\b|\bindexedDB\b/g, where: isBrowserSource, why: 'nothing personal outlives the submit in the browser.' },
  {
    pattern: /\b(?:svg|mathml)`|\b(?:reflect|useDefault|converter):|\btype: (?:Boolean|Number|Object|Array)\b/g,
    where: isBrowserSource,
    why: 'the tag is built without that part of Lit (packages/workshop/bin/steps/lighter-libraries.mjs).',
  },
  {
    pattern: /\bz\.(?:coerce|discriminatedUnion|templateLiteral|codec|stringbool|promise)\b|\.(?:safeParseAsync|parseAsync|brand)\(/g,
    where: (path) => isBrowserSource(path) || (path.startsWith('packages/contract/src/') && !isTest(path)),
    why: 'a page gets zod without it (packages/workshop/bin/steps/lighter-libraries.mjs).',
  },
  {
    pattern: /\b(?:local|session)Storage\b/g,
    where: isBrowserSource,
    unless: /\btry\b/,
    why: 'it throws where storage is blocked: wrap it in try.',
  },
  {
    pattern: /\bcustomElements\.define\(/g,
    where: (path) => isBrowserSource(path) && !path.endsWith('/define.ts') && !path.startsWith('packages/embed/'),
    why: 'only define.ts and embed define elements.',
  },
  {
    pattern: /\b(?:describe|it|test|suite|t)\.(?:skip|only|todo)\(|\b(?:xit|xdescribe|fit|fdescribe)\(/g,
    where: inTests,
    why: 'every test runs.',
  },
  { pattern: /\b(?:skip|only|todo): (?:true|['"`])/g, where: inTests, why: 'every test runs.' },
  {
    pattern:
      /\bsetTimeout\(\s*(?:resolve|res|r|done|ok)\b|\bnew Promise\b[^;]*\bsetTimeout\(|\baTimeout\(|['"](?:node:)?timers\/promises['"]/g,
    // What waits for a condition has to look again after a while.
    where: (path) => inTests(path) && !path.endsWith('/until.ts'),
    why: 'tests never sleep: inject the clock, or wait for a condition with an until.ts.',
  },
  { pattern: /@ts-(?:ignore|expect-error|nocheck)\b/g, where: anywhere, inComments: true, why: 'mend the type.' },
  { pattern: /\b(?:TODO|FIXME|XXX)\b/g, where: anywhere, inComments: true, why: 'do it, or open an issue.' },
];

/** The table and its test hold the words they forbid. */
function isThisTable(path: string): boolean {
  return /^packages\/workshop\/src\/(?:checks|test)\/forbidden/.test(path);
}
