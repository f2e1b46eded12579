import type { PrivacyShelf } from '../privacy-shelf.js';
import type { GroupCommit } from './group-commit.js';
import type { Database } from './open-database.js';
import { personReads, type PersonReads } from './read-person.js';
import { closingReader, retentionReader } from './write-retention.js';

/** What is read for people and for retention without the writer's thread. */
export interface PrivacyReads extends PersonReads {
  readonly closings: ReturnType<typeof closingReader>;
  readonly retentionDue: ReturnType<typeof retentionReader>;
}

export const privacyReads = (database: Database): PrivacyReads => ({
  ...personReads(database),
  closings: closingReader(database),
  retentionDue: retentionReader(database),
});

/** What the embedded store keeps on people: written by its one thread, read beside it. */
export function sqlitePrivacy(group: GroupCommit, reading: <Result>(read: (reads: PrivacyReads) => Result) => Result): PrivacyShelf {
  return {
    peopleBeginning: async (half) => reading((reads) => reads.peopleBeginning(half)),
    person: async (emailKey) => reading((reads) => reads.person(emailKey)),
    askForData: (emailKey, at) => group.write('askForData', { emailKey, at }),
    withdraw: (emailKey, id, at) => group.write('withdraw', { emailKey, id, at }),
    hideName: (emailKey, id) => group.write('hideName', { emailKey, id, at: 0 }),
    erase: (emailKey, at) => group.write('erase', { emailKey, at }),
    stopMails: (emailKey, at) => group.write('stopMails', { emailKey, at }),
    allowMails: (emailKey) => group.write('allowMails', { emailKey, at: 0 }),
    async noteClosings(seen, at) {
      await group.write('noteClosings', { ...seen, at });
      return reading((reads) => reads.closings());
    },
    closings: async () => reading((reads) => reads.closings()),
    retain: (round, after) => group.write('retain', { round, after }),
    retentionDue: async (round) => reading((reads) => reads.retentionDue(round)),
  };
}
