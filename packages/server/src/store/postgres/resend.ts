import { recentMails } from '../recent-mails.js';
import { isMailAllowed } from './decide-batch.js';
import { holdPerson, noteMails } from './people.js';
import { postMails } from './post-mails.js';
import { readRows } from './read-pending.js';
import type { Place, Session } from './session.js';

export interface Resend {
  readonly campaign: string;
  readonly key: string;
  readonly at: number;
}

/** A mail asked for again renews the age of its link. */
export async function resend(session: Session, { campaign, key, at }: Resend): Promise<void> {
  const [found] = await session.rows<Place>(
    `select encode(email_key, 'hex') as "emailKey", campaign from idempotency where campaign = $1 and key = $2 and email_key is not null`,
    [campaign, key],
  );
  if (!found) return;
  const { emailKey } = found;
  const person = await holdPerson(session, emailKey);
  const [row] = await readRows(session, [found]);
  // A person who has unsubscribed gets no mail but for what they asked since.
  if (row?.confirmation !== 'mail' || row.status === 'withdrawn' || (row.status === 'unsubscribed' && row.later === null)) return;
  await session.rows("update signature set asked_at = $3 where email_key = decode($1, 'hex') and campaign = $2", [emailKey, campaign, at]);
  if (!isMailAllowed(person, at)) return;
  await noteMails(session, new Map([[emailKey, [...recentMails(person.mailed, at), at]]]));
  await postMails(session, [{ kind: row.status === 'confirmed' ? 'known' : 'confirm', emailKey, campaign, at }]);
}
