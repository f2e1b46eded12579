import { waitingText, type LetterDraft } from '../../rules/letter-entries.js';
import type { WaitingLetters } from '../letter-shelf.js';
import type { Pending } from '../store.js';
import type { ConsentTexts } from './consent-texts.js';
import { findLetter } from './confirm-letter.js';
import { readRows, unconfirmedOf } from './read-pending.js';
import type { Session } from './session.js';

export async function readLetter(
  session: Session,
  { tokenHash, notBefore }: { readonly tokenHash: string; readonly notBefore: number },
  texts: ConsentTexts,
): Promise<Pending | undefined> {
  const row = await findLetter(session, tokenHash, notBefore);
  if (!row) return undefined;
  const { campaign, language, draft, isWaiting } = row;
  if (!isWaiting || draft === null) return { campaign, language };
  const [writer] = await readRows(session, [row]);
  const asked = writer && (await unconfirmedOf(writer, texts));
  return { campaign, language, ...(asked && { asked }), letter: waitingText(JSON.parse(draft) as LetterDraft) };
}

export const readWaiting = (session: Session): Promise<WaitingLetters[]> =>
  session.rows<WaitingLetters>(
    'select campaign, target, waiting, next_at as "nextAt" from letter_pace where waiting > 0 order by campaign, target',
  );

export async function readRefused(session: Session, addresses: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await session.rows<{ address: string }>('select address from refused_address where address = any($1::text[])', [addresses]);
  return new Set(rows.map(({ address }) => address));
}
