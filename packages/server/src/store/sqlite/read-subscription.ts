import type { Later } from '../later.js';
import type { Subscription } from '../store.js';
import type { Database } from './open-database.js';
import { consentReader } from './read-consents.js';

/** What only lists keep of a row. */
export interface SubscriptionRow extends Subscription {
  readonly later: Later | undefined;
  readonly unsubscribeHash: string;
  readonly unsubscribedAt: number | undefined;
}

export function subscriptionReader(database: Database): (signature: number) => SubscriptionRow | undefined {
  const consentsOf = consentReader(database);
  const find = database.prepare(`
    select status, person, signed_at as "signedAt", unsubscribe_hash as "unsubscribeHash", unsubscribed_at as "unsubscribedAt", later
    from subscription join signature on seq = signature where signature = ?`);
  return (signature) => {
    const row = find.get([signature]) as
      | {
          readonly status: Subscription['status'];
          readonly person: string;
          readonly signedAt: number;
          readonly unsubscribeHash: ArrayBuffer;
          readonly unsubscribedAt: number | null;
          readonly later: string | null;
        }
      | undefined;
    if (!row) return undefined;
    const later = row.later === null ? undefined : (JSON.parse(row.later) as Later);
    const waiting =
      later ?? (row.status === 'pending' ? { at: row.signedAt, person: JSON.parse(row.person) as Later['person'] } : undefined);
    return {
      status: row.status,
      asked: waiting && { at: waiting.at, person: waiting.person, consents: [...consentsOf(signature), ...(later?.consents ?? [])] },
      later,
      // One engine gives bytes as a Buffer, the other as an ArrayBuffer.
      unsubscribeHash: Buffer.from(row.unsubscribeHash).toString('hex'),
      unsubscribedAt: row.unsubscribedAt ?? undefined,
    };
  };
}
