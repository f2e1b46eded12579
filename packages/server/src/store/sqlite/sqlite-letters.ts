import type { LetterShelf } from '../letter-shelf.js';
import type { GroupCommit } from './group-commit.js';
import type { LetterReads } from './read-letters.js';

/** The letters of the embedded store: written by its one thread, read beside it. */
export function sqliteLetters(group: GroupCommit, reading: <Result>(read: (reads: LetterReads) => Result) => Result): LetterShelf {
  return {
    writeLetter: (entry) => group.write('writeLetter', entry),
    writeTestLetter: (entry) => group.write('writeTestLetter', entry),
    startLetter: (entry) => group.write('startLetter', entry),
    countStartedLetter: (campaign, key) => group.write('countStartedLetter', { campaign, key }),
    resendLetter: (campaign, key, at) => group.write('resendLetter', { campaign, key, at }),
    findLetter: async (tokenHash, notBefore) => reading((reads) => reads.findLetter(tokenHash, notBefore)),
    confirmLetter: (tokenHash, at, notBefore) => group.write('confirmLetter', { tokenHash, at, notBefore }),
    leaseLetters: (lease) => group.write('leaseLetters', lease),
    settleLetters: (outcomes, at) => group.write('settleLetters', { outcomes, at }),
    purgeLetters: (at) => group.write('purgeLetters', { at }),
    lettersSent: async (campaign) => reading((reads) => reads.lettersSent(campaign)),
    lettersWaiting: async () => reading((reads) => reads.lettersWaiting()),
    refusedAmong: async (addresses) => reading((reads) => reads.refusedAmong(addresses)),
  };
}
