import type { PrivacyShelf } from '../privacy-shelf.js';
import type { ConsentTexts } from './consent-texts.js';
import { allowMails, askForData, erase, hideName, stopMails, withdraw } from './person-writes.js';
import type { Pool } from './pool.js';
import { peopleBeginning, readPerson } from './read-person.js';
import { noteClosings, readClosings, retain, retentionDue } from './retention.js';
import type { Session } from './session.js';
import { openTally, type Tally } from './tally.js';

/** What the PostgreSQL store keeps on people, a transaction each. */
export function postgresPrivacy(pool: Pool, { texts, shard }: { readonly texts: ConsentTexts; readonly shard: number }): PrivacyShelf {
  const counting = <Result>(work: (session: Session, tally: Tally) => Promise<Result>): Promise<Result> =>
    pool.transaction((session) => work(session, openTally(shard)));
  return {
    peopleBeginning: (half) => peopleBeginning(pool, half),
    person: (emailKey) => readPerson(pool, emailKey, texts),
    askForData: (emailKey, at) => counting((session, tally) => askForData(session, emailKey, at, tally)),
    withdraw: (emailKey, id, at) => counting((session, tally) => withdraw(session, { emailKey, id, at }, { texts, tally })),
    hideName: (emailKey, id) => pool.transaction((session) => hideName(session, emailKey, id)),
    erase: (emailKey, at) => counting((session, tally) => erase(session, emailKey, at, tally)),
    stopMails: (emailKey, at) => counting((session, tally) => stopMails(session, emailKey, at, { texts, tally })),
    allowMails: (emailKey) => pool.transaction((session) => allowMails(session, emailKey)),
    async noteClosings(seen, at) {
      await pool.transaction((session) => noteClosings(session, seen, at));
      return readClosings(pool);
    },
    closings: () => readClosings(pool),
    retain: (round, after) => counting((session, tally) => retain(session, round, after, tally)),
    retentionDue: (round) => retentionDue(pool, round),
  };
}
