import * as z from 'zod/mini';

/** What can be wrong with one value. Codes travel; whoever shows them chooses the words. */
export const slipCodes = [
  'required',
  'type',
  'too-long',
  'marks',
  'web-address',
  'email-format',
  'email-too-long',
  'email-script',
  'country',
  'choice',
  'consent-required',
  'consent-outdated',
  'consent-unknown',
  'unknown-field',
  'placeholder',
] as const;
export type SlipCode = (typeof slipCodes)[number];

/** One value that cannot be taken: where (RFC 6901 pointer into the body) and why. */
export interface Slip {
  readonly pointer: string;
  readonly code: SlipCode;
}

/** The closed list of problem types and the status each travels with. */
export const problemStatus = {
  malformed: 400,
  'origin-refused': 403,
  'not-found': 404,
  'unknown-campaign': 404,
  'unknown-list': 404,
  'wrong-method': 405,
  closed: 409,
  'not-open': 409,
  'too-large': 413,
  'unsupported-type': 415,
  invalid: 422,
  'key-reused': 422,
  'too-many': 429,
  broken: 500,
  'unknown-format': 501,
  busy: 503,
} as const;
export type ProblemType = keyof typeof problemStatus;
export const problemTypes = Object.keys(problemStatus) as ProblemType[];

/** RFC 9457 problem details; `type` is a relative reference out of the closed list. */
export const Problem = z.object({
  type: z.enum(problemTypes as [ProblemType, ...ProblemType[]]),
  status: z.int(),
  errors: z.optional(z.array(z.object({ pointer: z.string(), code: z.enum(slipCodes) }))),
  followUp: z.optional(z.string()),
});
export type Problem = z.infer<typeof Problem>;

interface SchemaIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[] | undefined;
}

const isSlipCode = (text: string): text is SlipCode => (slipCodes as readonly string[]).includes(text);

/** Schema issues as slips. A check that knows its code carries it as its message; the rest is `type` or `required`. */
export function slipsOf(issues: readonly SchemaIssue[], input: unknown): Slip[] {
  return issues.flatMap((issue): Slip[] => {
    if (issue.code === 'unrecognized_keys') {
      return (issue.keys ?? []).map((key) => ({ pointer: pointerOf([...issue.path, key]), code: 'unknown-field' }));
    }
    const known = isSlipCode(issue.message) ? issue.message : undefined;
    return [{ pointer: pointerOf(issue.path), code: known ?? (valueAt(input, issue.path) === undefined ? 'required' : 'type') }];
  });
}

/** RFC 6901. */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((step) => '/' + String(step).replace(/~/g, '~0').replace(/\//g, '~1')).join('');
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value !== null && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[step] : undefined),
    input,
  );
}
