import type { LetterShelf } from '../letter-shelf.js';
import { confirmLetter } from './confirm-letter.js';
import type { ConsentTexts } from './consent-texts.js';
import { leaseLetters } from './lease-letters.js';
import type { Pool } from './pool.js';
import { purgeLetters } from './purge-letters.js';
import { readLettersSent } from './read-counts.js';
import { readLetter, readRefused, readWaiting } from './read-letters.js';
import type { Session } from './session.js';
import { settleLetters } from './settle-letters.js';
import { countStartedLetter, startLetter } from './started-letters.js';
import { openTally, type Tally } from './tally.js';
import { resendLetter, writeLetter } from './write-letter.js';
import { writeTestLetter } from './write-test-letter.js';

/** The letters of the PostgreSQL store, a transaction each. */
export function postgresLetters(pool: Pool, { texts, shard }: { readonly texts: ConsentTexts; readonly shard: number }): LetterShelf {
  const counting = <Result>(work: (session: Session, tally: Tally) => Promise<Result>): Promise<Result> =>
    pool.transaction((session) => work(session, openTally(shard)));
  return {
    async writeLetter(entry) {
      await texts.keep(entry.signature.consents);
      return counting((session, tally) => writeLetter(session, entry, { texts, tally }));
    },
    writeTestLetter: (entry) => pool.transaction((session) => writeTestLetter(session, entry)),
    startLetter: (entry) => pool.transaction((session) => startLetter(session, entry)),
    countStartedLetter: (campaign, key) => counting((session, tally) => countStartedLetter(session, campaign, key, tally)),
    resendLetter: (campaign, key, at) => pool.transaction((session) => resendLetter(session, { campaign, key, at })),
    findLetter: (tokenHash, notBefore) => readLetter(pool, { tokenHash, notBefore }, texts),
    confirmLetter: (tokenHash, at, notBefore) => counting((session, tally) => confirmLetter(session, { tokenHash, at, notBefore }, tally)),
    leaseLetters: (lease) => pool.transaction((session) => leaseLetters(session, lease)),
    settleLetters: (outcomes, at) => counting((session, tally) => settleLetters(session, outcomes, at, tally)),
    purgeLetters: (at) => pool.transaction((session) => purgeLetters(session, at)),
    lettersSent: (campaign) => readLettersSent(pool, campaign),
    lettersWaiting: () => readWaiting(pool),
    refusedAmong: (addresses) => readRefused(pool, addresses),
  };
}
