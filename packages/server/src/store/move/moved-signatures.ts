import type { KeptConsent } from '../postgres/consent-texts.js';
import type { Database } from '../sqlite/open-database.js';
import { alike, type MovedRow, type MovedTable } from './moved-table.js';

const texts = 'id campaign email person country language origin partner element confirmation status network held removed released was_held';

export const movedSignatures: MovedTable = {
  table: 'signature',
  columns: {
    ...alike('text', texts, 'signature'),
    ...alike('bigint', 'seq asked_at signed_at confirmed_at withdrawn_at', 'signature'),
    ...alike('bytea', 'email_key token_hash', 'signature'),
    unsubscribe_hash: ['bytea', 'subscription.unsubscribe_hash'],
    unsubscribed_at: ['bigint', 'subscription.unsubscribed_at'],
    later: ['text', 'subscription.later'],
    consents: ['jsonb'],
  },
  from: 'signature left join subscription on subscription.signature = signature.seq',
  place: 'signature.seq',
  numbered: 'seq',
  finish: withConsents,
};

interface Event {
  readonly signature: number;
  readonly text: number;
  readonly seen: number | null;
  readonly granted: number;
  readonly at: number;
}

/** What a person answered rests in the signature there, in the order it came. */
function withConsents(database: Database, rows: readonly MovedRow[]): MovedRow[] {
  const seqs = rows.map(({ seq }) => Number(seq));
  const events = database
    .prepare(
      `select signature, consent_text as text, circumstance as seen, granted, given_at as at from consent_event
       where signature between ? and ? order by seq`,
    )
    .all([seqs[0] ?? 0, seqs.at(-1) ?? 0]) as Event[];
  const bySignature = new Map<unknown, KeptConsent[]>(seqs.map((seq) => [seq, []]));
  for (const { signature, text, seen, granted, at } of events)
    bySignature.get(signature)?.push({ text, ...(seen !== null && { seen }), granted: granted === 1, at });
  return rows.map((row) => ({ ...row, consents: bySignature.get(Number(row['seq'])) }));
}
