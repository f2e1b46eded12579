import type { SignatureEntry } from '../../rules/entries.js';
import { listIdOf } from '../../rules/list.js';
import { nameIn } from '../../rules/name-in.js';
import type { Pending } from '../store.js';
import { hashBytes } from './hash-bytes.js';
import type { Database } from './open-database.js';
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

/** The name that a signature would be confirmed with; empty where it is confirmed, or without one. */
export function unconfirmedName(database: Database): (signature: number) => string {
  const find = database.prepare("select person from signature where seq = ? and status = 'pending'");
  return (signature) => {
    const row = find.get([signature]) as { readonly person: string } | undefined;
    return row ? nameIn(JSON.parse(row.person) as SignatureEntry['person']) : '';
  };
}

/** A row as a page behind a link may know it. */
export function pendingReader(database: Database): (row: PendingRow) => Pending {
  const [subscriptionOf, nameOf] = [subscriptionReader(database), unconfirmedName(database)];
  return ({ seq, campaign, language }) => {
    const found = listIdOf(campaign) === undefined ? undefined : subscriptionOf(seq);
    if (!found) {
      const name = nameOf(seq);
      return { campaign, language, ...(name && { name }) };
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
