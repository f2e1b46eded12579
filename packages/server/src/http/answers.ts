import type { Problem } from '@solidarity/contract';
import { openHeaders, quietHeaders } from './headers.js';

const utf8 = new TextEncoder();
const noStore = { 'Cache-Control': 'no-store' } as const;
/** Given at once to the constructor: headers that are set later cost more than all the rest of an answer. */
const always = { ...quietHeaders, ...openHeaders };

/** An answer before a runner makes of it what its platform sends. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export const responseOf = ({ status, headers, body }: Answer): Response => new Response(body, { status, headers });

const jsonHeaders = { ...always, 'Content-Type': 'application/json', ...noStore };

/** Each with the very same headers, so that a runner can write them in its own way once. */
export const jsonOf = (status: number, value: unknown): Answer => ({ status, headers: jsonHeaders, body: JSON.stringify(value) });

/** RFC 9457. Codes only: whoever shows them chooses the words. */
export const problemJsonOf = (problem: Problem, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status: problem.status,
  headers: { ...always, 'Content-Type': 'application/problem+json', ...noStore, ...headers },
  body: JSON.stringify(problem),
});

export const jsonAnswer = (status: number, value: unknown): Response => responseOf(jsonOf(status, value));
export const problemAnswer = (problem: Problem, headers?: Readonly<Record<string, string>>): Response =>
  responseOf(problemJsonOf(problem, headers));

/** Done, and nothing to say about it. */
export const emptyAnswer = (): Response => new Response(null, { status: 204, headers: { ...always, ...noStore } });

/** A strong entity tag of a body. FNV-1a over 64 bits: it tells versions of one address apart, and guards nothing. */
export function etagOf(body: string): string {
  let [high, low] = [0xcbf29ce4, 0x84222325];
  for (const byte of utf8.encode(body)) {
    low ^= byte;
    // Multiplies by the prime 2^40 + 0x1b3 in two halves, since numbers hold 53 bits.
    const product = (low >>> 0) * 0x1b3;
    high = (Math.imul(high, 0x1b3) + (low << 8) + Math.floor(product / 2 ** 32)) >>> 0;
    low = product >>> 0;
  }
  return `"${high.toString(16).padStart(8, '0')}${low.toString(16).padStart(8, '0')}"`;
}

/** Whether the asker holds this very body already (RFC 9110, 13.1.2: weak comparison, lists, `*`). */
export function isKnown(ifNoneMatch: string | null | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false;
  return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

/** A body that may be kept and asked for again. */
export function cachedAnswer(request: Request, body: string, headers: Readonly<Record<string, string>>, etag = etagOf(body)): Response {
  const all = { ...always, ...headers, ETag: etag };
  if (isKnown(request.headers.get('If-None-Match'), etag)) return new Response(null, { status: 304, headers: all });
  return new Response(body, { status: 200, headers: all });
}
