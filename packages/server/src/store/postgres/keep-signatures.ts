import type { MailJob, SignatureEntry } from '../../rules/entries.js';
import type { SignOutcome } from '../store.js';
import type { ConsentTexts } from './consent-texts.js';
import { decideBatch, type KnownPerson } from './decide-batch.js';
import { keepKeys } from './keep-keys.js';
import { meetPeople, noteMails } from './people.js';
import { postMails } from './post-mails.js';
import type { Session } from './session.js';
import type { Tally } from './tally.js';
import { useProofs } from './use-proofs.js';
import { writeLater, writeSignatures } from './write-signatures.js';

/** What became of one signature of a set. */
export interface Kept {
  readonly outcome: SignOutcome;
  /** The answer of its key again: nothing was written. */
  readonly isRepeat: boolean;
  /** The mail that it causes. */
  readonly mail: MailJob['kind'] | undefined;
}

const nobody: ReadonlyMap<string, KnownPerson> = new Map();

/**
 * Signatures without their mails, in few statements however many they are: first the keys, then the proofs, then the people, each in one order; then
 * it is known what is to be written. Most people sign for the first time, so that is decided beforehand, and again where it was wrong.
 */
export async function keepSignatures(
  session: Session,
  entries: readonly SignatureEntry[],
  { texts, tally }: { readonly texts: ConsentTexts; readonly tally: Tally },
): Promise<Kept[]> {
  const repeated = await keepKeys(session, entries);
  const fresh = await useProofs(
    session,
    entries.filter((_, index) => repeated[index] === undefined),
  );
  let decided = decideBatch(fresh, nobody);
  if (fresh.length > 0) {
    const known = await meetPeople(session, decided.mailed);
    if (known.size > 0) {
      decided = decideBatch(fresh, known);
      await noteMails(session, changedMails(decided.mailed, known));
    }
    await writeSignatures(session, decided.rows, texts);
    await writeLater(session, decided.rows);
    for (const { campaign, country } of decided.counted) tally.addPeople(campaign, country, 1);
  }
  let next = 0;
  return entries.map(({ receipt }, index) => {
    const outcome = repeated[index];
    if (outcome) return { outcome, isRepeat: true, mail: undefined };
    return { outcome: { kind: 'taken', receipt }, isRepeat: false, mail: decided.mails[next++] };
  });
}

const changedMails = (mailed: ReadonlyMap<string, readonly number[]>, known: ReadonlyMap<string, KnownPerson>) =>
  new Map([...mailed].filter(([person, times]) => known.has(person) && known.get(person)?.mailed !== times));

/** The same with their mails. */
export async function signAll(
  session: Session,
  entries: readonly SignatureEntry[],
  parts: { readonly texts: ConsentTexts; readonly tally: Tally },
): Promise<SignOutcome[]> {
  const kept = await keepSignatures(session, entries, parts);
  const postings = entries.flatMap(({ emailKey, campaign, at }, index) => {
    const kind = kept[index]?.mail;
    return kind === undefined ? [] : [{ kind, emailKey, campaign, at }];
  });
  await postMails(session, postings);
  await parts.tally.write(session);
  return kept.map(({ outcome }) => outcome);
}
