import { CampaignFile, pointerOf } from '@solidarity/contract';
import localeOf from 'zod/v4/locales/en.js';
import { campaignSlips } from './campaign-checks.js';

/** What is wrong in a campaign file, one line each: file, pointer, what was expected, what came. */
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
export function campaignFrom(json: unknown, file: string): CampaignFile {
  const parsed = CampaignFile.safeParse(json, { error: describe });
  if (!parsed.success) {
    throw new CampaignFault(parsed.error.issues.map((issue) => lineOf(file, pathOf(issue), sentenceOf(issue), json)));
  }
  const slips = campaignSlips(parsed.data);
  if (slips.length > 0) throw new CampaignFault(slips.map(({ path, expected }) => lineOf(file, path, expected, json)));
  return parsed.data;
}

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  readonly issues?: readonly unknown[];
  readonly errors?: readonly unknown[];
}

const pathOf = (issue: Issue): readonly PropertyKey[] =>
  issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys?.[0] ?? ''] : issue.path;

function sentenceOf(issue: Issue): string {
  if (issue.code === 'unrecognized_keys') return 'expected no key of this name';
  const inner = issue.issues?.[0];
  if (issue.code === 'invalid_key' && inner !== null && typeof inner === 'object' && 'message' in inner)
    return `key: ${String(inner.message)}`;
  return issue.message.replace(/^Invalid (?:input|option): /, '').replace(/, received .*$/, '');
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
