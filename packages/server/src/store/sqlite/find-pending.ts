import type { Pending } from '../store.js';
import { hashBytes } from './hash-bytes.js';
import type { Database } from './open-database.js';

/** The unconfirmed or confirmed signature of a token. */
export function pendingFinder(database: Database): (tokenHash: string, notBefore: number) => Pending | undefined {
  const find = database.prepare('select campaign, language from signature where token_hash = ? and asked_at >= ?');
  return (tokenHash, notBefore) => {
    const found = find.get([hashBytes(tokenHash, 'tokenHash'), notBefore]) as Pending | undefined;
    return found && { campaign: found.campaign, language: found.language };
  };
}
