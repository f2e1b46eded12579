import type { SignatureEntry } from '../../rules/entries.js';
import { heldIfErased } from '../../rules/erased-before.js';
import { isSettled } from '../is-settled.js';
import type { SignOutcome } from '../store.js';
import { answerFinder } from './find-answer.js';
import { suppressedFinder } from './find-suppressed.js';
import { hashBytes } from './hash-bytes.js';
import { keptNetwork } from './purge-networks.js';
import { isMailAllowed, personSql, recentMails, type PersonRow } from './mail-allowance.js';
import type { Database } from './open-database.js';
import type { AddConsents } from './write-consents.js';
import type { AddPeople } from './write-counter.js';
import type { PostMail } from './write-mail.js';
import { proofUser } from './write-proof.js';
import type { KeepSubscription } from './write-subscription.js';

/** What a signature touches beside its own row. */
export interface SignatureParts {
  readonly addConsents: AddConsents;
  readonly postMail: PostMail;
  readonly addPeople: AddPeople;
  readonly keepSubscription: KeepSubscription;
}

/** What is kept of one signature, all in the transaction that is open; no other writer comes between its reads and its writes. */
export function signatureWriter(
  database: Database,
  { addConsents, postMail, addPeople, keepSubscription }: SignatureParts,
): (entry: SignatureEntry) => SignOutcome {
  const findAnswer = answerFinder(database);
  const useProof = proofUser(database);
  const keepKey = database.prepare(
    'insert into idempotency (campaign, key, fingerprint, receipt, signature, at) values (?, ?, ?, ?, ?, ?)',
  );
  const findPerson = database.prepare(personSql);
  const findSuppressed = suppressedFinder(database);
  const insert = database.prepare(`
    insert into signature (email, person, country, language, origin, partner, element, confirmation, status, token_hash, asked_at,
      signed_at, confirmed_at, mailed, held, network, id, campaign, email_key)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning seq`);
  const replace = database.prepare(`
    update signature set email = ?, person = ?, country = ?, language = ?, origin = ?, partner = ?, element = ?, confirmation = ?,
      status = ?, token_hash = ?, asked_at = ?, signed_at = ?, confirmed_at = ?, mailed = ?, held = ?, ${keptNetwork},
      withdrawn_at = null
    where seq = ?`);
  const noteMail = database.prepare('update signature set mailed = ? where seq = ?');

  /** The first signature of a person becomes a row, a later one replaces the answers until it is settled. Answers the row's `seq`. */
  const keepAnswers = (entry: SignatureEntry, emailKey: Uint8Array, known: PersonRow | undefined, mailed: string): number => {
    const isConfirmed = entry.confirmation === 'none';
    // One answer that was not held is enough.
    const held = known && known.held === null ? null : (entry.held ?? null);
    const answers = [
      entry.email,
      JSON.stringify(entry.person),
      entry.country ?? null,
      entry.language,
      entry.origin,
      entry.partner ?? null,
      entry.element ?? null,
      entry.confirmation,
      isConfirmed ? 'confirmed' : 'pending',
      hashBytes(entry.tokenHash, 'tokenHash'),
      entry.at,
      entry.at,
      isConfirmed ? entry.at : null,
      mailed,
      held,
      entry.network ?? null,
    ];
    const seq = known?.seq ?? (insert.get([...answers, entry.id, entry.campaign, emailKey]) as { seq: number }).seq;
    if (known) replace.run([...answers, seq]);
    addConsents(seq, entry.consents, entry.at);
    if (isConfirmed && held === null && (known?.removed ?? null) === null) addPeople(entry.campaign, entry.country ?? '', 1);
    return seq;
  };

  return (given) => {
    const { campaign, confirmation, idempotency, receipt, unsubscribeHash, at } = given;
    const earlier = idempotency && findAnswer(campaign, idempotency.key);
    if (earlier) {
      if (earlier.fingerprint !== idempotency.fingerprint) return { kind: 'key-reused' };
      return { kind: 'taken', receipt: earlier.receipt };
    }
    const emailKey = hashBytes(given.emailKey, 'emailKey');
    const suppressed = findSuppressed(emailKey);
    const entry = heldIfErased(useProof(given), typeof suppressed?.erasedAt === 'number');
    const rows = findPerson.all([emailKey]) as PersonRow[];
    const known = rows.find((row) => row.campaign === campaign);
    const settled = known && isSettled(known, entry) ? known : undefined;
    const isMailed = confirmation === 'mail' && isMailAllowed(rows, suppressed, at);
    const mailed = JSON.stringify([...recentMails(known, at), ...(isMailed ? [at] : [])]);

    const seq = settled?.seq ?? keepAnswers(entry, emailKey, known, mailed);
    if (settled && isMailed) noteMail.run([mailed, seq]);
    if (unsubscribeHash !== undefined) keepSubscription(seq, { ...entry, unsubscribeHash }, settled !== undefined);
    if (isMailed) postMail(known?.status === 'confirmed' ? 'known' : 'confirm', seq, at);
    if (idempotency) keepKey.run([campaign, idempotency.key, idempotency.fingerprint, JSON.stringify(receipt), seq, at]);
    return { kind: 'taken', receipt };
  };
}
