import { hasRoom, recentMails } from './recent-mails.js';
import type { MailJob, MailOutcome } from './store.js';

/** A mail to be written. The daily limit is by person, named by a keyed hash, over all campaigns. */
export interface Posting {
  readonly kind: MailJob['kind'];
  readonly person: string;
  readonly at: number;
  /** What the signature says when the mail is handed out: a pending one may have been replaced since. */
  readonly read: () => Pick<MailJob, 'signature' | 'campaign' | 'email' | 'language' | 'asked' | 'letter' | 'consents'>;
}

interface Waiting {
  readonly posting: Posting;
  attempts: number;
  /** Ms; a leased mail is simply due later, so that it comes back by itself when its holder dies. */
  dueAt: number;
}

export interface MemoryOutbox {
  post(posting: Posting): void;
  lease(limit: number, at: number, leaseMs: number): MailJob[];
  settle(outcomes: readonly MailOutcome[]): void;
  /** Drops what waits for a signature. */
  drop(signature: string): void;
}

/** The outbox of the memory store. Past a person's daily limit, or where they stopped mails, a posting is dropped without a word. */
export function memoryOutbox(isStopped: (person: string) => boolean): MemoryOutbox {
  const waiting = new Map<number, Waiting>();
  const posted = new Map<string, number[]>();
  let lastId = 0;
  return {
    post(posting) {
      const times = posted.get(posting.person) ?? [];
      if (!hasRoom(times, posting.at) || isStopped(posting.person)) return;
      posted.set(posting.person, [...recentMails(times, posting.at), posting.at]);
      waiting.set(++lastId, { posting, attempts: 0, dueAt: posting.at });
    },
    lease(limit, at, leaseMs) {
      const due = [...waiting].filter(([, { dueAt }]) => dueAt <= at).sort(([a, left], [b, right]) => left.dueAt - right.dueAt || a - b);
      return due.slice(0, limit).map(([id, mail]) => {
        mail.dueAt = at + leaseMs;
        return { ...mail.posting.read(), id, kind: mail.posting.kind, attempts: mail.attempts++ };
      });
    },
    settle(outcomes) {
      for (const outcome of outcomes) {
        const mail = waiting.get(outcome.id);
        if (mail && outcome.result === 'retry') mail.dueAt = outcome.notBefore;
        else waiting.delete(outcome.id);
      }
    },
    drop(signature) {
      for (const [id, { posting }] of waiting) if (posting.read().signature === signature) waiting.delete(id);
    },
  };
}
