import type { SignatureEntry } from '../../rules/entries.js';
import type { StoredSignature } from '../store.js';
import { signatureOf, type SignatureColumns } from '../stored-signature.js';
import type { ConsentTexts } from './consent-texts.js';
import { heldColumns, isOfList, type HeldRow } from './read-pending.js';
import type { Session } from './session.js';

const pageRows = 500;

export const storedColumns = `
  seq, id, email, origin, partner, element, confirmed_at as "confirmedAt", unsubscribed_at as "unsubscribedAt",
  withdrawn_at as "withdrawnAt", network, ${heldColumns}`;

/** One page by (campaign, seq): the index gives both the place to go on and the order, however many rows there are. */
export const pageSql = `
  select ${storedColumns} from signature where campaign = $1 and seq > $2 order by seq limit ${pageRows}`;

export interface StoredRow extends HeldRow, SignatureColumns {
  readonly seq: number;
  readonly unsubscribedAt: number | null;
}

export async function* readSignatures(session: Session, campaign: string, texts: ConsentTexts): AsyncGenerator<StoredSignature> {
  for (let last = 0; ;) {
    const rows = await session.rows<StoredRow>(pageSql, [campaign, last]);
    const consents = await texts.read(rows.map((row) => row.consents));
    for (const [index, row] of rows.entries()) yield storedOf(row, consents[index] ?? []);
    if (rows.length < pageRows) return;
    last = rows.at(-1)?.seq ?? last;
  }
}

export const storedOf = (row: StoredRow, consents: SignatureEntry['consents']): StoredSignature => ({
  ...signatureOf(row, consents),
  ...(isOfList(row) &&
    row.unsubscribeHash !== null && { unsubscribeHash: row.unsubscribeHash, unsubscribedAt: row.unsubscribedAt ?? undefined }),
});
