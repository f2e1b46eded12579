import { letterKeptMs } from '../../rules/letter-entries.js';
import type { Session } from './session.js';

/** At most so many at once, so that whoever waits for an answer does not wait long. */
const atMost = 500;

/** Deletes the texts of old letters. That a letter was written, and to whom, stays: nobody writes twice. Answers how many. */
export async function purgeLetters(session: Session, at: number): Promise<number> {
  const before = at - letterKeptMs;
  const started = await session.rows(
    `delete from letter_started where (campaign, key) in (
       select campaign, key from letter_started where at < $1 limit ${atMost} for update skip locked) returning 1`,
    [before],
  );
  let cleared = started.length;
  for (const which of ['confirmed_at is null and written_at < $1', 'settled_at < $1'])
    cleared += (
      await session.rows(
        `update letter set draft = null, recipients = null, key = null, token_hash = null where seq in (
           select seq from letter where draft is not null and ${which} limit ${atMost} for update skip locked) returning seq`,
        [before],
      )
    ).length;
  return cleared;
}
