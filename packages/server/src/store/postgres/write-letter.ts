import type { LetterEntry } from '../../rules/letter-entries.js';
import type { SignOutcome } from '../store.js';
import { recentMails } from '../recent-mails.js';
import { isMailAllowed } from './decide-batch.js';
import type { ConsentTexts } from './consent-texts.js';
import { keepSignatures } from './keep-signatures.js';
import { holdPerson, noteMails } from './people.js';
import { postMails } from './post-mails.js';
import type { Session } from './session.js';
import type { Tally } from './tally.js';

/** A letter and its signature. The mail that asks for a button is the letter's own. */
export async function writeLetter(
  session: Session,
  { id, signature, draft, recipients, tokenHash }: LetterEntry,
  parts: { readonly texts: ConsentTexts; readonly tally: Tally },
): Promise<SignOutcome> {
  const [kept] = await keepSignatures(session, [signature], parts);
  if (!kept) throw new Error('expected an outcome of the signature of a letter, got none');
  if (kept.isRepeat) return kept.outcome;
  const { campaign, emailKey, idempotency, at } = signature;
  const targets = recipients.map((recipient) => recipient.id);
  const written = await session.rows<{ target: string }>(
    "select target from delivery where email_key = decode($1, 'hex') and campaign = $2 and target = any($3::text[])",
    [emailKey, campaign, targets],
  );
  const isWritten = new Set(targets).size === written.length;
  const [letter] = await session.rows<{ seq: number }>(
    `insert into letter (id, campaign, key, email_key, token_hash, language, draft, recipients, asked_at, written_at)
     values ($1, $2, $3, decode($4, 'hex'), decode($5, 'hex'), $6, $7, $8, $9, $9) returning seq`,
    [
      id,
      campaign,
      idempotency?.key ?? null,
      emailKey,
      isWritten ? null : tokenHash,
      draft.language,
      isWritten ? null : JSON.stringify(draft),
      isWritten ? null : JSON.stringify(recipients),
      at,
    ],
  );
  if (kept.mail && letter)
    await postMails(session, [{ kind: isWritten ? 'written' : 'letter', emailKey, campaign, letter: letter.seq, at }]);
  await parts.tally.write(session);
  return kept.outcome;
}

export interface LetterResend {
  readonly campaign: string;
  readonly key: string;
  readonly at: number;
}

/** A mail asked for again renews the age of its link. */
export async function resendLetter(session: Session, { campaign, key, at }: LetterResend): Promise<void> {
  const [found] = await session.rows<{ seq: number; emailKey: string; isWaiting: boolean }>(
    `select seq, encode(email_key, 'hex') as "emailKey", draft is not null and confirmed_at is null as "isWaiting"
     from letter where campaign = $1 and key = $2 and email_key is not null`,
    [campaign, key],
  );
  if (!found) return;
  const { seq: letter, emailKey, isWaiting } = found;
  const person = await holdPerson(session, emailKey);
  await session.rows('update letter set asked_at = $2 where seq = $1', [letter, at]);
  if (!isMailAllowed(person, at)) return;
  await noteMails(session, new Map([[emailKey, [...recentMails(person.mailed, at), at]]]));
  await postMails(session, [{ kind: isWaiting ? 'letter' : 'written', emailKey, campaign, letter, at }]);
}
