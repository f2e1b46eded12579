import type { LetterRecipient, LetterWriter, Receipt } from '@solidarity/contract';
import { dayMs, hourMs } from './duration.js';
import type { SignatureEntry } from './entries.js';
import { nameIn } from './name-in.js';

/** All that a letter is composed of beside whom it goes to: the campaign's locked parts as they were when it was written. */
export interface LetterDraft {
  readonly subject: string;
  readonly opening: string;
  readonly body: string;
  readonly closing: string;
  readonly writer: LetterWriter;
  /** The writer's own address, which answers go to. */
  readonly replyTo: string;
  readonly language: string;
}

/** What a page shows of a letter before it is confirmed. */
export const waitingText = ({ writer, subject, body }: LetterDraft) => ({ name: nameIn(writer), subject, body });

/** Whom a letter goes to, as they were known when it was written. */
export interface Recipient extends LetterRecipient {
  readonly id: string;
  readonly address: string;
}

/** A letter that waits for its writer to confirm it, together with their signature. Written in one transaction, or not at all. */
export interface LetterEntry {
  /** Opaque and unguessable; UUID. */
  readonly id: string;
  readonly signature: SignatureEntry;
  readonly draft: LetterDraft;
  readonly recipients: readonly Recipient[];
  /** Of the link that confirms this one letter. */
  readonly tokenHash: string;
}

/** A try-out: one letter to the campaign's editor instead of its recipient. */
export interface TestLetterEntry {
  readonly id: string;
  readonly campaign: string;
  readonly draft: LetterDraft;
  readonly recipient: Recipient;
  readonly editor: string;
  readonly at: number;
}

/** A letter that its writer takes elsewhere. */
export interface StartedLetterEntry {
  readonly campaign: string;
  readonly idempotency: SignatureEntry['idempotency'];
  /** How many letters it is: one a target. */
  readonly letters: number;
  readonly receipt: Receipt;
  readonly at: number;
}

/** How fast the letters of a campaign may leave now. */
export interface LetterPace {
  readonly campaign: string;
  /** At most so many to one target in any hour. */
  readonly perHour: number;
}

export interface LetterLease {
  readonly paces: readonly LetterPace[];
  readonly limit: number;
  readonly at: number;
  readonly leaseMs: number;
  /** At least 0 and below 1: spreads the letters of different targets. */
  readonly random: number;
}

/** A letter to one target that is due. */
export interface LetterJob {
  readonly id: number;
  /** Id of the letter, which may go to several. */
  readonly letter: string;
  readonly campaign: string;
  readonly target: string;
  readonly draft: LetterDraft;
  readonly recipient: Recipient;
  /** Where it goes: the recipient's address, or the editor's where it is a test. */
  readonly address: string;
  readonly isTest: boolean;
  /** How often it was handed out before. */
  readonly attempts: number;
}

/** refused: the address takes no mail, now or later. failed: this one letter cannot be delivered. */
export type LetterSettled =
  | { readonly id: number; readonly result: 'sent' | 'failed' | 'refused' }
  | { readonly id: number; readonly result: 'retry'; readonly notBefore: number };

/** Where confirmed letters wait. Pace and leases rest with them, so that a process which dies changes neither. */
export interface LetterQueue {
  /** At most one letter a target whose time has come, held for `leaseMs`. */
  leaseLetters(lease: LetterLease): Promise<LetterJob[]>;
  /** A letter that was sent counts in the same step. A refused address gets no letter any more. */
  settleLetters(outcomes: readonly LetterSettled[], at: number): Promise<void>;
  /**
   * Deletes a bounded number of texts of letters that ended, or were never confirmed, more than 28 days before `at`, and of letters that
   * their writers took elsewhere before then. Answers how many.
   */
  purgeLetters(at: number): Promise<number>;
}

/** How long the text of a letter is kept after it was sent, or after it was written and never confirmed. */
export const letterKeptMs = 28 * dayMs;

/** When the next letter may go to a target: spread evenly, give or take a quarter. `random`: at least 0 and below 1. */
export const gapMs = ({ perHour }: LetterPace, random: number): number => Math.round((hourMs / perHour) * (0.75 + random / 2));

/** One random number for many targets: each gets another. */
export const spread = (random: number, index: number): number => (random + index * 0.618_033_988_75) % 1;

/** However the gaps fell, never more than `perHour` in an hour. `nth`: when the last but `perHour - 1` was handed out. */
export const nextLetterAt = (pace: LetterPace, random: number, at: number, nth: number | undefined): number =>
  Math.max(at + gapMs(pace, random), nth === undefined ? 0 : nth + hourMs);
