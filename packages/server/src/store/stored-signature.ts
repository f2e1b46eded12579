import type { HeldReason } from '../rules/held.js';
import type { StoredSignature } from './store.js';

/** A row of a signature, as both databases give it. */
export interface SignatureColumns {
  readonly id: string;
  readonly campaign: string;
  readonly email: string;
  readonly person: string;
  readonly country: string | null;
  readonly language: string;
  readonly origin: string;
  readonly partner: string | null;
  readonly element: string | null;
  readonly status: StoredSignature['status'];
  readonly network: string | null;
  readonly held: HeldReason | null;
  readonly removed: string | null;
  readonly signedAt: number;
  readonly confirmedAt: number | null;
  readonly withdrawnAt: number | null;
}

/** A row with its consents; what only lists have is added by who reads it. */
export const signatureOf = (row: SignatureColumns, consents: StoredSignature['consents']): StoredSignature => ({
  id: row.id,
  campaign: row.campaign,
  email: row.email,
  person: JSON.parse(row.person) as StoredSignature['person'],
  country: row.country ?? undefined,
  language: row.language,
  consents,
  origin: row.origin,
  partner: row.partner ?? undefined,
  element: row.element ?? undefined,
  at: row.signedAt,
  status: row.status,
  confirmedAt: row.confirmedAt ?? undefined,
  ...(row.network !== null && { network: row.network }),
  ...(row.held && { held: row.held }),
  ...(row.removed !== null && { removed: row.removed }),
  ...(row.withdrawnAt !== null && { withdrawnAt: row.withdrawnAt }),
});
