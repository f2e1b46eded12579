import type { Recipient } from '../../rules/letter-entries.js';
import type { Pending } from '../store.js';
import type { Confirmation } from './confirm-all.js';
import { holdPeople } from './people.js';
import { isFree, readRows } from './read-pending.js';
import { queueDeliveries } from './queue-deliveries.js';
import type { Session } from './session.js';
import type { Tally } from './tally.js';

export interface LetterRow {
  readonly seq: number;
  /** Of its writer, hex. */
  readonly emailKey: string;
  readonly campaign: string;
  readonly language: string;
  readonly recipients: string | null;
  /** Nothing once it has gone and its text was deleted. */
  readonly draft: string | null;
  readonly isWaiting: boolean;
}

/** The letter of a token that is not too old. */
export async function findLetter(session: Session, tokenHash: string, notBefore: number): Promise<LetterRow | undefined> {
  const [row] = await session.rows<LetterRow>(
    `select seq, encode(email_key, 'hex') as "emailKey", campaign, language, recipients, draft, confirmed_at is null as "isWaiting"
     from letter where token_hash = decode($1, 'hex') and asked_at >= $2`,
    [tokenHash, notBefore],
  );
  return row;
}

/** Only the statement that confirms the letter queues it, so a second call finds nothing to queue. */
export async function confirmLetter(
  session: Session,
  { tokenHash, at, notBefore }: Confirmation,
  tally: Tally,
): Promise<Pending | undefined> {
  const row = await findLetter(session, tokenHash, notBefore);
  if (!row) return undefined;
  const { seq, emailKey, campaign, language, recipients } = row;
  await holdPeople(session, [emailKey]);
  const turned = await session.rows(
    'update letter set confirmed_at = $2, recipients = null where seq = $1 and confirmed_at is null returning seq',
    [seq, at],
  );
  if (turned.length > 0) {
    const [writer] = await readRows(session, [row]);
    const isHeld = writer !== undefined && !isFree(writer);
    if (writer?.status === 'pending') {
      await session.rows(
        "update signature set status = 'confirmed', confirmed_at = $3 where email_key = decode($1, 'hex') and campaign = $2",
        [emailKey, campaign, at],
      );
      if (!isHeld) tally.addPeople(campaign, writer.country, 1);
    }
    const deliveries = (JSON.parse(recipients ?? '[]') as Recipient[]).map((recipient) => ({
      target: recipient.id,
      recipient,
      address: recipient.address,
    }));
    const queued = await queueDeliveries(session, { letter: seq, emailKey, campaign, deliveries, at, isHeld });
    if (isHeld || queued === 0) await session.rows('update letter set settled_at = $2 where seq = $1', [seq, at]);
    await tally.write(session);
  }
  return { campaign, language };
}
