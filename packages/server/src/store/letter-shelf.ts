import { dayMs } from '../rules/duration.js';
import type { LetterEntry, LetterQueue, StartedLetterEntry, TestLetterEntry } from '../rules/letter-entries.js';
import type { Pending, SignOutcome } from './store.js';

/** Confirmed letters that have not left yet. Names nobody who wrote one. */
export interface WaitingLetters {
  readonly campaign: string;
  /** Id of the target; empty for tests, which go to the editor. */
  readonly target: string;
  readonly waiting: number;
  /** When the next may leave, in ms. */
  readonly nextAt: number;
}

/** What the shelf keeps of letters. */
export interface LetterShelf extends LetterQueue {
  /**
   * As `sign`, with a letter beside the signature that waits for a button of its own: a link of another letter, or of the signature,
   * does not confirm it. Whoever has written to all of these targets before gets a mail that says so instead.
   */
  writeLetter(entry: LetterEntry): Promise<SignOutcome>;
  /** Puts a test in the queue of the campaign's editor; dropped where `takesTest` says so. */
  writeTestLetter(entry: TestLetterEntry): Promise<void>;
  startLetter(entry: StartedLetterEntry): Promise<SignOutcome>;
  /** Counts a started letter as sent, once. Unknown keys are no error. Says whether something was counted. */
  countStartedLetter(campaign: string, key: string): Promise<boolean>;
  /** Puts the mail of the letter that came with this key in the outbox again. Unknown keys are no error. */
  resendLetter(campaign: string, key: string, at: number): Promise<void>;
  /** The letter of a token, unless the token is older than `notBefore`. */
  findLetter(tokenHash: string, notBefore: number): Promise<Pending | undefined>;
  /** Confirms the letter and its writer, and queues it once for each target that this writer has not written to yet. */
  confirmLetter(tokenHash: string, at: number, notBefore: number): Promise<Pending | undefined>;
  /** Letters of a campaign that were sent. Cheap, as `counts`. */
  lettersSent(campaign: string): Promise<number>;
  lettersWaiting(): Promise<WaitingLetters[]>;
  /** Which of these addresses refuse mail. */
  refusedAmong(addresses: readonly string[]): Promise<ReadonlySet<string>>;
}

/** The tests of a campaign, none of which anybody has confirmed: those that wait for its editor, and those handed out in the last day. */
export interface TestsAtWork {
  readonly waiting: number;
  readonly handed: number;
}

/** Whether one more is taken: ten may wait and fifty leave in a day, so that nobody can flood an editor, or stop one for long. */
export const takesTest = ({ waiting, handed }: TestsAtWork): boolean => waiting < 10 && waiting + handed < 50;

/** How far back `TestsAtWork` looks. */
export const testsDayMs = dayMs;
