import type { MailJob } from '../../rules/entries.js';
import { isAsking } from '../store.js';
import type { ConsentTexts } from './consent-texts.js';
import { askedOf, heldColumns, laterIn, type HeldRow } from './read-pending.js';
import type { Session } from './session.js';

export interface MailLease {
  readonly limit: number;
  readonly at: number;
  readonly leaseMs: number;
}

interface Row extends HeldRow {
  readonly id: number;
  readonly kind: MailJob['kind'];
  readonly signature: string;
  readonly email: string;
  readonly attempts: number;
  readonly letter: string | null;
  readonly letterLanguage: string | null;
}

/**
 * A leased mail is simply due later, so that it comes back by itself when its holder dies. Many processes ask at once: each passes
 * over what another is taking.
 */
export async function leaseMails(session: Session, { limit, at, leaseMs }: MailLease, texts: ConsentTexts): Promise<MailJob[]> {
  const rows = await session.rows<Row>(
    `with due as (
       select id, due_at from outbox where due_at <= $1 order by due_at, id limit $2 for update skip locked
     ), held as (
       update outbox set due_at = $3, attempts = attempts + 1 from due where outbox.id = due.id
       returning outbox.id, outbox.kind, outbox.campaign, outbox.email_key, outbox.letter, outbox.attempts - 1 as attempts, due.due_at
     )
     select held.id, held.kind, held.attempts, signature.id as signature, signature.email, letter.id as letter,
       letter.language as "letterLanguage", ${heldColumns}
     from held join signature on signature.email_key = held.email_key and signature.campaign = held.campaign
     left join letter on letter.seq = held.letter order by held.due_at, held.id`,
    [at, limit, at + leaseMs],
  );
  return Promise.all(rows.map((row) => jobOf(row, texts)));
}

async function jobOf(row: Row, texts: ConsentTexts): Promise<MailJob> {
  const { id, kind, signature, campaign, email, language, letterLanguage, attempts, letter } = row;
  const later = laterIn(row);
  const asked = await askedOf(row, texts);
  const [consents = []] = isAsking(row) ? await texts.read([row.consents]) : [];
  return {
    ...{ id, kind, signature, campaign, email, language: letterLanguage ?? language, attempts },
    ...(letter !== null && { letter }),
    ...(later && { email: later.email, language: later.language }),
    ...(asked && { asked }),
    ...(isAsking(row) && { consents }),
  };
}
