import type { MailOutcome } from '../../rules/entries.js';
import type { Session } from './session.js';

/** A mail that was sent, or never will be, is gone from here. One statement, so that it is all of it or nothing. */
export async function settleMails(session: Session, outcomes: readonly MailOutcome[]): Promise<void> {
  if (outcomes.length === 0) return;
  const ended = outcomes.flatMap(({ id, result }) => (result === 'retry' ? [] : [id]));
  const retried = outcomes.flatMap((outcome) => (outcome.result === 'retry' ? [{ id: outcome.id, at: Math.ceil(outcome.notBefore) }] : []));
  await session.rows(
    `with again as (
       update outbox set due_at = r.at from json_to_recordset($2::json) as r (id bigint, at bigint) where outbox.id = r.id
     )
     delete from outbox where id = any($1::bigint[])`,
    [ended, JSON.stringify(retried)],
  );
}
