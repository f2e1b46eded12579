import type { Database } from './open-database.js';

/** Of whom all was erased, or who stopped mails; ms. */
export interface Suppressed {
  readonly erasedAt: number | null;
  readonly stoppedAt: number | null;
  /** When mails were posted in the 24 hours before all was erased: a list of ms, as JSON. */
  readonly mailed: string;
}

export function suppressedFinder(database: Database): (emailKey: Uint8Array) => Suppressed | undefined {
  const find = database.prepare('select erased_at as "erasedAt", stopped_at as "stoppedAt", mailed from suppressed where email_key = ?');
  return (emailKey) => find.get([emailKey]) as Suppressed | undefined;
}
