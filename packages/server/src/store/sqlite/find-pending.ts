import type { Pending } from '../store.js';
import { hashBytes } from './hash-bytes.js';
import type { Database } from './open-database.js';

/** Whose token it is: its first half begins the email key, so no index of tokens is kept, nor written to at each signature. */
export const ofToken = 'email_key between ? and ? and token_hash = ?';

/** The values of `ofToken`. */
export function tokenValues(tokenHash: string): Uint8Array[] {
  const [bytes, first, last] = [hashBytes(tokenHash, 'tokenHash'), new Uint8Array(32), new Uint8Array(32).fill(255)];
  for (const bound of [first, last]) bound.set(bytes.subarray(0, 16));
  return [first, last, bytes];
}

/** The unconfirmed or confirmed signature of a token. */
export function pendingFinder(database: Database): (tokenHash: string, notBefore: number) => Pending | undefined {
  const find = database.prepare(`select campaign, language from signature where ${ofToken} and asked_at >= ?`);
  return (tokenHash, notBefore) => {
    const found = find.get([...tokenValues(tokenHash), notBefore]) as Pending | undefined;
    return found && { campaign: found.campaign, language: found.language };
  };
}
