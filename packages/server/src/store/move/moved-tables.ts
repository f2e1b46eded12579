import { alike, type Columns, type MovedTable } from './moved-table.js';
import { movedConsents } from './moved-consents.js';
import { movedPeople } from './moved-people.js';
import { movedSignatures } from './moved-signatures.js';

/** A table that is the same in both. */
const same = (table: string, texts: string, numbers: string, more: Columns = {}): MovedTable => ({
  table,
  columns: { ...alike('text', texts), ...alike('bigint', numbers), ...more },
  from: table,
  place: 'rowid',
});

/** Whose it is: there a person's key, here the number of a signature. */
const writer: Columns = { email_key: ['bytea', 'signature.email_key'] };

/** Every table of PostgreSQL but the one that tells how far it is migrated. */
export const movedTables: readonly MovedTable[] = [
  ...movedConsents,
  ...movedPeople,
  movedSignatures,
  {
    table: 'letter',
    columns: {
      ...alike('text', 'id campaign key language draft recipients', 'letter'),
      ...alike('bigint', 'seq asked_at written_at confirmed_at settled_at', 'letter'),
      ...writer,
      token_hash: ['bytea', 'letter.token_hash'],
    },
    from: 'letter left join signature on signature.seq = letter.signature',
    place: 'letter.seq',
    numbered: 'seq',
  },
  {
    table: 'delivery',
    columns: {
      ...alike('text', 'campaign target recipient address state', 'delivery'),
      ...alike('bigint', 'seq letter due_at attempts handed_at', 'delivery'),
      ...writer,
    },
    from: 'delivery left join signature on signature.seq = delivery.signature',
    place: 'delivery.seq',
    numbered: 'seq',
  },
  {
    table: 'outbox',
    columns: {
      kind: ['text', 'outbox.kind'],
      campaign: ['text', 'signature.campaign'],
      ...alike('bigint', 'id letter due_at attempts', 'outbox'),
      ...writer,
    },
    from: 'outbox join signature on signature.seq = outbox.signature',
    place: 'outbox.id',
    numbered: 'id',
  },
  {
    table: 'idempotency',
    columns: { ...alike('text', 'campaign key fingerprint receipt', 'idempotency'), at: ['bigint', 'idempotency.at'], ...writer },
    from: 'idempotency left join signature on signature.seq = idempotency.signature',
    place: 'idempotency.rowid',
  },
  same('counter', 'campaign kind', 'shard n', { part: ['text', 'country'] }),
  {
    table: 'counter',
    columns: {
      campaign: ['text', 'campaign'],
      kind: ['text', "'share'"],
      part: ['text', 'network'],
      shard: ['bigint', '0'],
      n: ['bigint', 'n'],
    },
    from: 'share',
    place: 'rowid',
  },
  same('letter_pace', 'campaign target', 'waiting next_at'),
  same('letter_started', 'campaign key', 'letters at', { is_sent: ['boolean', 'is_sent'] }),
  same('refused_address', 'address', 'at'),
  same('review_batch', 'id campaign kind conditions', 'at'),
  same('lease', 'job holder', 'ends_at'),
  same('closing', 'campaign', 'at'),
  { table: 'proof', columns: { id: ['bytea', 'id'], expires_at: ['bigint', 'expires_at'] }, from: 'proof', place: 'id' },
];
