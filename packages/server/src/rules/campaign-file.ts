import { CampaignFile, pointerOf } from '@solidarity/contract';
import type * as z from 'zod/mini';
import localeOf from 'zod/v4/locales/en.js';
import { campaignSlips, type CampaignSlip } from './campaign-checks.js';

/** What is wrong in the file of a campaign or a list, one line each: file, pointer, what was expected, what came. */
export class CampaignFault extends Error {
  override readonly name = 'CampaignFault';
  readonly lines: readonly string[];
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

const describe = localeOf().localeError;

/** Checks a parsed JSON value as a campaign. `file` is only named in the message. Throws `CampaignFault`. */
export const campaignFrom = (json: unknown, file: string): CampaignFile => fileFrom(CampaignFile, campaignSlips, json, file);

/** Checks a parsed JSON value by a schema, then by what holds between its places. Throws `CampaignFault`. */
export function fileFrom<File>(
  schema: z.ZodMiniType<File>,
  slipsIn: (parsed: File) => readonly CampaignSlip[],
  json: unknown,
  file: string,
): File {
  const parsed = schema.safeParse(json, { error: describe });
  if (!parsed.success) {
    throw new CampaignFault(parsed.error.issues.flatMap(nearForm).map((issue) => lineOf(file, pathOf(issue), sentenceOf(issue), json)));
  }
  const slips = slipsIn(parsed.data);
  if (slips.length > 0) throw new CampaignFault(slips.map(({ path, expected }) => lineOf(file, path, expected, json)));
  return parsed.data;
}

/** How the locale tells of a value out of its bounds. */
const sized = /^Too (?:small|big): expected \w+ to (?:be|have) ([<>])=(\d+)(?: (\w+))?$/;

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  readonly issues?: readonly unknown[];
  readonly errors?: readonly (readonly Issue[])[];
}

/** What is wrong in a value that may have several forms: in that which it has as a whole, if it is one. */
function nearForm(issue: Issue): readonly Issue[] {
  const near = issue.errors?.filter((form) => form.every(({ path }) => path.length > 0)) ?? [];
  if (near.length !== 1) return [issue];
  return near.flat().map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

const pathOf = (issue: Issue): readonly PropertyKey[] =>
  issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys?.[0] ?? ''] : issue.path;

function sentenceOf(issue: Issue): string {
  if (issue.code === 'unrecognized_keys') return 'expected no key of this name';
  const inner = issue.issues?.[0];
  if (issue.code === 'invalid_key' && inner !== null && typeof inner === 'object' && 'message' in inner)
    return `key: ${String(inner.message)}`;
  const [, way, least, unit = ''] = sized.exec(issue.message) ?? [];
  if (way !== undefined) {
    const things = least === '1' ? unit.replace(/s$/, '') : unit;
    return `expected ${unit ? '' : 'a number of '}at ${way === '>' ? 'least' : 'most'} ${least}${things && ` ${things}`}`;
  }
  return issue.message
    .replace(/^Invalid (?:input|option): /, '')
    .replace(/, received .*$/, '')
    .replace(/^expected int$/, 'expected a whole number');
}

function lineOf(file: string, path: readonly PropertyKey[], expected: string, json: unknown): string {
  return `${file}: ${pointerOf(path) || '/'}: ${expected}; got ${shown(path.reduce(step, json))}`;
}

const step = (value: unknown, key: PropertyKey): unknown =>
  value !== null && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[key] : undefined;

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
