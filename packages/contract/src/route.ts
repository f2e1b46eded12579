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
  readonly body?: { readonly schema: z.ZodMiniType; readonly types: readonly string[] };
  readonly answers: Readonly<Record<number, { readonly about: string; readonly type?: string; readonly schema?: z.ZodMiniType }>>;
  readonly problems: readonly ProblemType[];
}
