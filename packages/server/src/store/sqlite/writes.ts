import type { SignatureEntry } from '../../rules/entries.js';
import type { MailJob, Pending, SignOutcome } from '../store.js';
import { leaseTaker, type JobLease } from './take-lease.js';
import { letterWrites, type LetterWrites } from './letter-writes.js';
import type { Database } from './open-database.js';
import { privacyWrites, type PrivacyWrites } from './privacy-writes.js';
import { keyPurger, purgingNowAndThen } from './purge-keys.js';
import { confirmationWriter, type Confirmation } from './write-confirmation.js';
import { resendWriter, type Resend } from './write-resend.js';
import { consentWriter } from './write-consents.js';
import { counterWriter, driftMender, type FoundDrift } from './write-counter.js';
import { mailLeaser, mailPoster, mailSettler, type Lease, type Settlement } from './write-mail.js';
import { reviewWrites, type ReviewWrites } from './write-review.js';
import { shareWriter, type Share } from './write-share.js';
import { signatureWriter } from './write-signature.js';
import { endingWriter, laterHolder, subscriptionKeeper, type Ending } from './write-subscription.js';

/** Everything that changes the database, each within a transaction that its caller holds. */
export interface Writes extends LetterWrites, ReviewWrites, PrivacyWrites {
  sign(entry: SignatureEntry): SignOutcome;
  purgeKeys(given: { readonly at: number }): boolean;
  resend(resend: Resend): void;
  confirm(confirmation: Confirmation): Pending | undefined;
  unsubscribe(ending: Ending): Pending | undefined;
  lease(lease: Lease): MailJob[];
  settle(settlement: Settlement): void;
  share(share: Share): void;
  mend(found: FoundDrift): boolean;
  takeLease(lease: JobLease): boolean;
  /** Changes nothing: shows that the writer could take the lock. */
  check(given: null): void;
}

export type WriteKind = keyof Writes;
export type Given<Kind extends WriteKind> = Parameters<Writes[Kind]>[0];
export type Answer<Kind extends WriteKind> = ReturnType<Writes[Kind]>;

/** One write as it travels to the writer's thread. */
export interface Write<Kind extends WriteKind = WriteKind> {
  readonly kind: Kind;
  readonly given: Given<Kind>;
}

/** Prepares every statement; after an error make a new one. */
export function createWrites(database: Database): Writes {
  const addConsents = consentWriter(database);
  const postMail = mailPoster(database);
  const addPeople = counterWriter(database);
  const parts = { addConsents, postMail, addPeople, keepSubscription: subscriptionKeeper(database) };
  const sign = signatureWriter(database, parts);
  const purgeKeys = keyPurger(database);
  const purge = purgingNowAndThen(purgeKeys);
  return {
    sign(entry) {
      const outcome = sign(entry);
      purge(entry.at);
      return outcome;
    },
    purgeKeys,
    resend: resendWriter(database, postMail),
    confirm: confirmationWriter(database, { addPeople, letHold: laterHolder(database, { addConsents, addPeople }) }),
    unsubscribe: endingWriter(database, addPeople),
    lease: mailLeaser(database),
    settle: mailSettler(database),
    share: shareWriter(database),
    mend: driftMender(database, addPeople),
    takeLease: leaseTaker(database),
    ...letterWrites(database, parts),
    ...reviewWrites(database, addPeople),
    ...privacyWrites(database, parts),
    check: () => undefined,
  };
}
