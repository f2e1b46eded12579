import type { LetterEntry } from '../../rules/letter-entries.js';
import type { SignOutcome } from '../store.js';
import { suppressedFinder } from './find-suppressed.js';
import { hashBytes } from './hash-bytes.js';
import { isMailAllowed, personSql, recentMails, type PersonRow } from './mail-allowance.js';
import type { Database } from './open-database.js';
import { signatureWriter, type SignatureParts } from './write-signature.js';

/** A letter and its signature, all in the transaction that is open. The mail that asks for a button is the letter's own. */
export function letterWriter(database: Database, parts: SignatureParts): (entry: LetterEntry) => SignOutcome {
  let isMailed = false;
  const sign = signatureWriter(database, {
    ...parts,
    postMail: () => {
      isMailed = true;
    },
  });
  const findKey = database.prepare('select 1 from idempotency where campaign = ? and key = ?');
  const findSignature = database.prepare('select seq from signature where email_key = ? and campaign = ?');
  const findDelivery = database.prepare('select 1 from delivery where signature = ? and target = ?');
  const insert = database.prepare(`
    insert into letter (id, campaign, key, signature, token_hash, language, draft, recipients, asked_at, written_at)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning seq`);
  const post = letterMailPoster(database);

  return ({ id, signature, draft, recipients, tokenHash }) => {
    const { campaign, emailKey, idempotency, at } = signature;
    const isAnswered = idempotency !== undefined && findKey.get([campaign, idempotency.key]) !== undefined;
    isMailed = false;
    const outcome = sign(signature);
    if (isAnswered) return outcome;
    const { seq } = findSignature.get([hashBytes(emailKey, 'emailKey'), campaign]) as { seq: number };
    const isWritten = recipients.every((recipient) => findDelivery.get([seq, recipient.id]) !== undefined);
    const letter = insert.get([
      id,
      campaign,
      idempotency?.key ?? null,
      seq,
      isWritten ? null : hashBytes(tokenHash, 'tokenHash'),
      draft.language,
      isWritten ? null : JSON.stringify(draft),
      isWritten ? null : JSON.stringify(recipients),
      at,
      at,
    ]) as { seq: number };
    if (isMailed) post(isWritten ? 'written' : 'letter', seq, letter.seq, at);
    return outcome;
  };
}

type PostLetterMail = (kind: 'letter' | 'written', signature: number, letter: number, at: number) => void;

function letterMailPoster(database: Database): PostLetterMail {
  const insert = database.prepare('insert into outbox (kind, signature, letter, due_at) values (?, ?, ?, ?)');
  return (kind, signature, letter, at) => void insert.run([kind, signature, letter, at]);
}

export interface LetterResend {
  readonly campaign: string;
  readonly key: string;
  readonly at: number;
}

/** A mail asked for again renews the age of its link. */
export function letterResender(database: Database): (resend: LetterResend) => void {
  const find = database.prepare(`
    select letter.seq, letter.signature, letter.draft is not null and letter.confirmed_at is null as "isWaiting", signature.email_key as "emailKey"
    from letter join signature on signature.seq = letter.signature where letter.campaign = ? and letter.key = ?`);
  const findPerson = database.prepare(personSql);
  const findSuppressed = suppressedFinder(database);
  const renew = database.prepare('update letter set asked_at = ? where seq = ?');
  const noteMail = database.prepare('update signature set mailed = ? where seq = ?');
  const post = letterMailPoster(database);
  return ({ campaign, key, at }) => {
    const found = find.get([campaign, key]) as
      { readonly seq: number; readonly signature: number; readonly isWaiting: number; readonly emailKey: ArrayBuffer } | undefined;
    if (!found) return;
    // One engine gives bytes as a Buffer, the other as an ArrayBuffer.
    const emailKey = Buffer.from(found.emailKey);
    const rows = findPerson.all([emailKey]) as PersonRow[];
    renew.run([at, found.seq]);
    if (!isMailAllowed(rows, findSuppressed(emailKey), at)) return;
    const row = rows.find(({ seq }) => seq === found.signature);
    noteMail.run([JSON.stringify([...recentMails(row, at), at]), found.signature]);
    post(found.isWaiting === 1 ? 'letter' : 'written', found.signature, found.seq, at);
  };
}
