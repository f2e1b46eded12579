import type { Problem } from '@solidarity/contract';
import { faultFields } from '../rules/log.js';
import { problemOf } from '../rules/problem-of.js';
import { StoreBusy } from '../store/store.js';
import type { AppContext } from './context.js';

/** A request as it may be logged. */
export interface Asked {
  readonly method: string;
  readonly route: string;
}

/** The line of each request. `began`: ms since 1970. */
export function answered({ log, clock }: AppContext, { method, route }: Asked, status: number, began: number): void {
  log.info('answered', { method, route, status, ms: Math.round(clock() - began) });
}

/** World's failures become one of two problems. */
export function failed(
  { log }: AppContext,
  { method, route }: Asked,
  error: unknown,
): { readonly problem: Problem; readonly headers: Readonly<Record<string, string>> } {
  const isBusy = error instanceof StoreBusy;
  log.error(isBusy ? 'store busy' : 'broken', { route, method, ...faultFields(error) });
  const headers: Record<string, string> = isBusy ? { 'Retry-After': String(Math.max(1, Math.ceil(error.retryAfter))) } : {};
  return { problem: problemOf(isBusy ? 'busy' : 'broken'), headers };
}
