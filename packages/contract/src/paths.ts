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
  confirm: '/v1/confirm/{token}',
  unsubscribe: '/v1/unsubscribe/{token}',
} as const;

export type RouteName = keyof typeof paths;

/** The full address of a route. `backend` may carry a path of its own; a trailing slash is tolerated. */
export function addressOf(backend: string, route: RouteName, params: Readonly<Record<string, string>> = {}): string {
  const path = paths[route].replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  return backend.replace(/\/+$/, '') + path;
}
