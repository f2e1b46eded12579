import type * as z from 'zod/mini';
import type { ProblemType } from './problem.js';

/** What one route takes and answers. The OpenAPI document is generated from this table and from nothing else. */
export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly summary: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Whether `Idempotency-Key` is read: same key and body, same answer. */
  readonly idempotent?: boolean;
  readonly body?: {
    readonly schema: z.ZodMiniType;
    readonly types: readonly string[];
    /** Whether it may be left out, or be of another type. */
    readonly isOptional?: boolean;
  };
  readonly answers: Readonly<Record<number, { readonly about: string; readonly type?: string; readonly schema?: z.ZodMiniType }>>;
  /** Those of its own, beside those of every body. */
  readonly problems: readonly ProblemType[];
}

/** What can be wrong with any body before it is looked into: no text, too long, packed or of another type. */
const problemsOfBodies: readonly ProblemType[] = ['malformed', 'too-large', 'unsupported-type'];

/** Everything that can be wrong at a route. */
export const problemsOf = ({ body, problems }: Route): readonly ProblemType[] => (body ? [...problemsOfBodies, ...problems] : problems);
