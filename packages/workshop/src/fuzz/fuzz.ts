import fc from 'fast-check';
import { operationsOf, type ApiDocument } from './api-document.js';
import type { Answered, Attempt } from './attempt.js';
import { attemptsOf, type Known } from './attempts.js';
import { judgeBy } from './judge.js';

/** Who is asked. `kept`: how often something was written so far; absent where that cannot be seen from outside. */
export interface Asked {
  ask(attempt: Attempt): Promise<Answered>;
  kept?(): number;
}

/** What went wrong, with what fast-check says of it and the request that it ended with. */
export const saidBy = (error: unknown): string =>
  error instanceof Error ? [error.message, error.cause instanceof Error ? error.cause.message : ''].join('\n') : 'unknown';

/** How it went: answers by status, and how many of what had to be taken. */
export interface Tally {
  readonly tries: number;
  readonly valid: number;
  /** Writes that were not refused. */
  readonly taken: number;
  readonly byStatus: ReadonlyMap<number, number>;
  /** Names of the operations that were tried. */
  readonly operations: ReadonlySet<string>;
}

export interface FuzzOptions {
  readonly document: ApiDocument;
  readonly known: Known;
  readonly runs: number;
  readonly seed: number;
  /** Leaves these operations out. */
  readonly without?: readonly string[];
}

/** Asks `runs` times, and throws the smallest request it finds whose answer is not as the document promises. */
export async function fuzz(asked: Asked, { document, known, runs, seed, without = [] }: FuzzOptions): Promise<Tally> {
  const operations = operationsOf(document).filter(({ name }) => !without.includes(name));
  const byName = new Map(operations.map((operation) => [operation.name, operation]));
  const judge = judgeBy(document);
  const byStatus = new Map<number, number>();
  const seen = new Set<string>();
  let [tries, valid, taken] = [0, 0, 0];
  const weighted = operations.map((operation) => ({ weight: operation.body ? 8 : 1, arbitrary: attemptsOf(document, operation, known) }));

  await fc.assert(
    fc.asyncProperty(fc.oneof(...weighted), async (attempt) => {
      const operation = byName.get(attempt.operation);
      if (!operation) throw new Error(`Expected an operation of the document, got ${attempt.operation}.`);
      const before = asked.kept?.();
      const answered = await asked.ask(attempt);
      const wrong = judge(operation, attempt, answered) ?? wroteAnyway(before, asked.kept?.(), answered);
      tries++;
      if (attempt.isValid) valid++;
      if (answered.status < 400 && attempt.method === 'POST') taken++;
      seen.add(operation.name);
      byStatus.set(answered.status, (byStatus.get(answered.status) ?? 0) + 1);
      if (wrong !== undefined) throw new Error(`${wrong}\n${shown(attempt)}`);
    }),
    { numRuns: runs, seed, endOnFailure: false },
  );
  return { tries, valid, taken, byStatus, operations: seen };
}

const wroteAnyway = (before: number | undefined, after: number | undefined, { status }: Answered): string | undefined =>
  status >= 400 && before !== after ? `Refused by ${status}, and something was written: expected no row` : undefined;

const shown = ({ method, target, headers, body, framing }: Attempt): string =>
  [
    `${method} ${target.slice(0, 300)} (${framing})`,
    ...headers.map(([name, value]) => `${name}: ${value.slice(0, 200)}`),
    '',
    new TextDecoder().decode(body?.subarray(0, 1000)),
  ].join('\n');
