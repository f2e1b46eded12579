import { listIdOf } from '../../rules/list-key.js';
import { isAsking, type MailJob, type MailOutcome } from '../store.js';
import type { Database } from './open-database.js';
import { consentReader } from './read-consents.js';
import { subscriptionReader } from './read-subscription.js';

export type PostMail = (kind: MailJob['kind'], signature: number, at: number) => void;

export function mailPoster(database: Database): PostMail {
  const insert = database.prepare('insert into outbox (kind, signature, due_at) values (?, ?, ?)');
  return (kind, signature, at) => void insert.run([kind, signature, at]);
}

export interface Lease {
  readonly limit: number;
  readonly at: number;
  readonly leaseMs: number;
}

interface Due {
  readonly seq: number;
  readonly letter: string | null;
}

/** A leased mail is simply due later, so that it comes back by itself when its holder dies. */
export function mailLeaser(database: Database): (lease: Lease) => MailJob[] {
  const due = database.prepare(`
    select outbox.id, outbox.kind, signature.id as signature, signature.campaign, signature.email,
      coalesce(letter.language, signature.language) as language, outbox.attempts, signature.seq, letter.id as letter
    from outbox join signature on signature.seq = outbox.signature left join letter on letter.seq = outbox.letter
    where outbox.due_at <= ? order by outbox.due_at, outbox.id limit ?`);
  const hold = database.prepare('update outbox set due_at = ?, attempts = attempts + 1 where id = ?');
  const [subscriptionOf, consentsOf] = [subscriptionReader(database), consentReader(database)];
  return ({ limit, at, leaseMs }) =>
    (due.all([at, limit]) as (Omit<MailJob, 'letter'> & Due)[]).map(
      ({ id, kind, signature, campaign, email, language, attempts, seq, letter }) => {
        hold.run([at + leaseMs, id]);
        const job = { id, kind, signature, campaign, email, language, attempts };
        const { later, asked } = (listIdOf(campaign) === undefined ? undefined : subscriptionOf(seq)) ?? {};
        return {
          ...job,
          ...(letter !== null && { letter }),
          ...(later && { email: later.email, language: later.language }),
          ...(asked && { asked }),
          ...(isAsking(job) && { consents: consentsOf(seq) }),
        };
      },
    );
}

export interface Settlement {
  readonly outcomes: readonly MailOutcome[];
  readonly at: number;
}

/** A mail that was sent, or never will be, is gone from here. */
export function mailSettler(database: Database): (settlement: Settlement) => void {
  const retry = database.prepare('update outbox set due_at = ? where id = ?');
  const end = database.prepare('delete from outbox where id = ?');
  return ({ outcomes }) => {
    for (const outcome of outcomes) {
      if (outcome.result === 'retry') retry.run([Math.ceil(outcome.notBefore), outcome.id]);
      else end.run([outcome.id]);
    }
  };
}
