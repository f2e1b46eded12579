import type { Pending } from '../store.js';
import type { ConsentTexts } from './consent-texts.js';
import { holdPeople } from './people.js';
import { findByHash, isFree, isOfList, pendingOf, readRows } from './read-pending.js';
import type { Session } from './session.js';
import type { Tally } from './tally.js';

/** Ends a subscription once; what was asked since, and the mails about it, go too. */
export async function unsubscribe(
  session: Session,
  { unsubscribeHash, at }: { readonly unsubscribeHash: string; readonly at: number },
  { texts, tally }: { readonly texts: ConsentTexts; readonly tally: Tally },
): Promise<Pending | undefined> {
  const found = await findByHash(session, 'unsubscribe_hash', unsubscribeHash);
  if (!found || !isOfList(found)) return undefined;
  const { emailKey, campaign } = found;
  await holdPeople(session, [emailKey]);
  const [row] = await readRows(session, [found]);
  if (!row) return undefined;
  if (row.status === 'confirmed' && isFree(row)) tally.addPeople(campaign, row.country, -1);
  await session.rows(
    `update signature set status = 'unsubscribed', later = null, unsubscribed_at = least(unsubscribed_at, $3)
     where email_key = decode($1, 'hex') and campaign = $2`,
    [emailKey, campaign, at],
  );
  await session.rows("delete from outbox where email_key = decode($1, 'hex') and campaign = $2 and campaign like 'list:%'", [
    emailKey,
    campaign,
  ]);
  await tally.write(session);
  return pendingOf({ ...row, status: 'unsubscribed', later: null }, texts);
}
