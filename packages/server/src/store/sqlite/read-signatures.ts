import { listIdOf } from '../../rules/list-key.js';
import type { StoredSignature } from '../store.js';
import { signatureOf, type SignatureColumns } from '../stored-signature.js';
import type { Database } from './open-database.js';
import { consentReader } from './read-consents.js';
import { subscriptionReader } from './read-subscription.js';

/** A page takes about 2 ms of the thread that answers requests. */
const pageRows = 200;

const columns = `
  seq, id, campaign, email, person, country, language, origin, partner, element, status, network, held, removed,
  withdrawn_at as "withdrawnAt", signed_at as "signedAt", confirmed_at as "confirmedAt"`;

/** One page by (campaign, seq): the index gives both the place to go on and the order, however many rows there are. */
export const pageSql = `
  select ${columns} from signature where campaign = ? and seq > ? order by seq limit ${pageRows}`;

interface Row extends SignatureColumns {
  readonly seq: number;
}

function rowReader(database: Database): (row: Row) => StoredSignature {
  const consentsOf = consentReader(database);
  const subscriptionOf = subscriptionReader(database);
  const ending = (row: Row): Pick<StoredSignature, 'unsubscribeHash' | 'unsubscribedAt'> | undefined => {
    const found = listIdOf(row.campaign) === undefined ? undefined : subscriptionOf(row.seq);
    return found && { unsubscribeHash: found.unsubscribeHash, unsubscribedAt: found.unsubscribedAt };
  };

  return (row) => ({ ...signatureOf(row, consentsOf(row.seq)), ...ending(row) });
}

/** All of one person's signatures with their rows' numbers, in the order they came. */
export function personReader(database: Database): (emailKey: Uint8Array) => { seq: number; signature: StoredSignature }[] {
  const rows = database.prepare(`select ${columns} from signature where email_key = ? order by seq`);
  const read = rowReader(database);
  return (emailKey) => (rows.all([emailKey]) as Row[]).map((row) => ({ seq: row.seq, signature: read(row) }));
}

export function signatureReader(database: Database): (campaign: string) => AsyncIterable<StoredSignature> {
  const page = database.prepare(pageSql);
  const read = rowReader(database);
  return async function* (campaign) {
    for (let last = 0; ;) {
      const rows = page.all([campaign, last]) as Row[];
      for (const row of rows) yield read(row);
      if (rows.length < pageRows) return;
      last = rows.at(-1)?.seq ?? last;
      // Whoever waits for an answer meanwhile goes first.
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
  };
}
