import type { MailJob } from '../../rules/entries.js';
import type { Place, Session } from './session.js';

export interface Posting extends Place {
  readonly kind: MailJob['kind'];
  /** Number of the letter that it is about. */
  readonly letter?: number;
  readonly at: number;
}

/** Puts mails in the outbox. Whether one more is allowed was decided while the people's rows were held. */
export async function postMails(session: Session, postings: readonly Posting[]): Promise<void> {
  if (postings.length === 0) return;
  await session.rows(
    `insert into outbox (kind, campaign, email_key, letter, due_at)
     select kind, campaign, decode("emailKey", 'hex'), letter, at from json_to_recordset($1::json)
       as r (kind text, campaign text, "emailKey" text, letter bigint, at bigint)`,
    [JSON.stringify(postings)],
  );
}
