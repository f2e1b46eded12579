import type { Asked } from '../../rules/entries.js';
import { listIdOf } from '../../rules/list-key.js';
import type { Pending } from '../store.js';
import { hashBytes } from './hash-bytes.js';
import type { Database } from './open-database.js';
import { consentReader } from './read-consents.js';
import { subscriptionReader } from './read-subscription.js';

/** Whose token it is: its first half begins the email key, so no index of tokens is kept, nor written to at each signature. */
export const ofToken = (column: 'token_hash' | 'unsubscribe_hash'): string => `email_key between ? and ? and ${column} = ?`;

/** The values of `ofToken`. */
export function tokenValues(tokenHash: string): Uint8Array[] {
  const [bytes, first, last] = [hashBytes(tokenHash, 'tokenHash'), new Uint8Array(32), new Uint8Array(32).fill(255)];
  for (const bound of [first, last]) bound.set(bytes.subarray(0, 16));
  return [first, last, bytes];
}

interface PendingRow {
  readonly seq: number;
  readonly campaign: string;
  readonly language: string;
}

/** The row of a token that is not too old. */
export function tokenFinder(database: Database): (tokenHash: string, notBefore: number) => PendingRow | undefined {
  const find = database.prepare(`select seq, campaign, language from signature where ${ofToken('token_hash')} and asked_at >= ?`);
  return (tokenHash, notBefore) => find.get([...tokenValues(tokenHash), notBefore]) as PendingRow | undefined;
}

/** What a signature would be confirmed with; nothing where it is confirmed. */
export function unconfirmedFinder(database: Database): (signature: number) => Asked | undefined {
  const find = database.prepare(`select person, signed_at as "signedAt" from signature where seq = ? and status = 'pending'`);
  const consentsOf = consentReader(database);
  return (signature) => {
    const row = find.get([signature]) as { readonly person: string; readonly signedAt: number } | undefined;
    return row && { at: row.signedAt, person: JSON.parse(row.person) as Asked['person'], consents: consentsOf(signature) };
  };
}

/** A row as a page behind a link may know it. */
export function pendingReader(database: Database): (row: PendingRow) => Pending {
  const [subscriptionOf, askedOf] = [subscriptionReader(database), unconfirmedFinder(database)];
  return ({ seq, campaign, language }) => {
    const found = listIdOf(campaign) === undefined ? undefined : subscriptionOf(seq);
    if (!found) {
      const asked = askedOf(seq);
      return { campaign, language, ...(asked && { asked }) };
    }
    return { campaign, language: found.later?.language ?? language, subscription: { status: found.status, asked: found.asked } };
  };
}

/** The unconfirmed or confirmed signature of a token. */
export function pendingFinder(database: Database): (tokenHash: string, notBefore: number) => Pending | undefined {
  const [find, read] = [tokenFinder(database), pendingReader(database)];
  return (tokenHash, notBefore) => {
    const found = find(tokenHash, notBefore);
    return found && read(found);
  };
}
