import type { OpenPath } from './open-paths.js';

/**
 * Every address of the contract, in one place. `{id}` is the id of a campaign, or of a list.
 * Kept apart from the schemas so that a reader who only needs an address carries no validator.
 */
export const paths = {
  openapi: '/v1/openapi.json',
  campaign: '/v1/campaigns/{id}',
  counts: '/v1/campaigns/{id}/counts',
  countsStream: '/v1/campaigns/{id}/counts/stream',
  signatures: '/v1/campaigns/{id}/signatures',
  signatureMail: '/v1/campaigns/{id}/signatures/mail',
  list: '/v1/lists/{id}',
  subscriptions: '/v1/lists/{id}/subscriptions',
  subscriptionMail: '/v1/lists/{id}/subscriptions/mail',
  targets: '/v1/campaigns/{id}/targets',
  letters: '/v1/campaigns/{id}/letters',
  letterOutcome: '/v1/campaigns/{id}/letters/outcome',
  letterMail: '/v1/campaigns/{id}/letters/mail',
  shares: '/v1/campaigns/{id}/shares',
  challenges: '/v1/challenges',
  confirm: '/v1/confirm/{token}',
  unsubscribe: '/v1/unsubscribe/{token}',
} as const;

export type RouteName = keyof typeof paths;
export type Path = (typeof paths)[RouteName] | OpenPath;

/** The full address of one of `paths`, handed in so that a reader carries only those it asks for. `backend` may carry a path of its own; a trailing slash is tolerated. */
export function addressOf(backend: string, path: Path, params: Readonly<Record<string, string>> = {}): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  return backend.replace(/\/+$/, '') + filled;
}

/** Characters of an answer that an element reads; a longer one is taken for a broken backend. */
export const mostAnswerCharacters = 300_000;
