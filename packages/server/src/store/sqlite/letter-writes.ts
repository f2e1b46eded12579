import type { LetterEntry, LetterJob, LetterLease, StartedLetterEntry, TestLetterEntry } from '../../rules/letter-entries.js';
import type { Pending, SignOutcome } from '../store.js';
import { letterConfirmer } from './confirm-letter.js';
import { letterLeaser } from './lease-letters.js';
import type { Database } from './open-database.js';
import { letterPurger } from './purge-letters.js';
import { letterSettler, type LetterSettlement } from './settle-letters.js';
import type { Confirmation } from './write-confirmation.js';
import { letterCounter } from './write-counter.js';
import { letterResender, letterWriter, type LetterResend } from './write-letter.js';
import type { SignatureParts } from './write-signature.js';
import { startedLetterCounter, startedLetterWriter, type StartedLetterKey } from './write-started-letter.js';
import { testLetterWriter } from './write-test-letter.js';

/** What changes letters, each within a transaction that its caller holds. */
export interface LetterWrites {
  writeLetter(entry: LetterEntry): SignOutcome;
  writeTestLetter(entry: TestLetterEntry): void;
  startLetter(entry: StartedLetterEntry): SignOutcome;
  countStartedLetter(given: StartedLetterKey): boolean;
  resendLetter(resend: LetterResend): void;
  confirmLetter(confirmation: Confirmation): Pending | undefined;
  leaseLetters(lease: LetterLease): LetterJob[];
  settleLetters(settlement: LetterSettlement): void;
  purgeLetters(given: { readonly at: number }): number;
}

export function letterWrites(database: Database, parts: SignatureParts): LetterWrites {
  const addLetters = letterCounter(database);
  return {
    writeLetter: letterWriter(database, parts),
    writeTestLetter: testLetterWriter(database),
    startLetter: startedLetterWriter(database),
    countStartedLetter: startedLetterCounter(database, addLetters),
    resendLetter: letterResender(database),
    confirmLetter: letterConfirmer(database, parts.addPeople),
    leaseLetters: letterLeaser(database),
    settleLetters: letterSettler(database, addLetters),
    purgeLetters: letterPurger(database),
  };
}
