import type { StartedLetterEntry } from '../rules/letter-entries.js';
import type { LetterShelf } from './letter-shelf.js';
import type { SignOutcome } from './store.js';

/** What came with a key, and what it was answered with. */
export type KeyedEntry = Pick<StartedLetterEntry, 'campaign' | 'idempotency' | 'receipt' | 'at'>;

/** Remembers a key that came without a signature. Answers what it was answered with before. */
export type Remember = (entry: KeyedEntry) => SignOutcome | undefined;

export type MemorySentLetters = Pick<LetterShelf, 'startLetter' | 'countStartedLetter' | 'lettersSent'> & {
  addSent(campaign: string, n: number): void;
  /** Forgets the letters that were started before. Answers how many. */
  forgetStarted(before: number): number;
};

/** How many letters of the memory store were sent, by the backend or by their writers' own hand. */
export function memorySentLetters(remember: Remember): MemorySentLetters {
  const started = new Map<string, { readonly letters: number; readonly at: number; isSent: boolean }>();
  const sent = new Map<string, number>();
  const addSent = (campaign: string, n: number): void => void sent.set(campaign, (sent.get(campaign) ?? 0) + n);
  return {
    addSent,
    forgetStarted(before) {
      const old = [...started].filter(([, { at }]) => at < before);
      for (const [key] of old) started.delete(key);
      return old.length;
    },
    async startLetter(entry) {
      const earlier = remember(entry);
      if (earlier) return earlier;
      const { campaign, idempotency, letters, receipt, at } = entry;
      if (idempotency) started.set(`${campaign} ${idempotency.key}`, { letters, at, isSent: false });
      return { kind: 'taken', receipt };
    },
    async countStartedLetter(campaign, key) {
      const letter = started.get(`${campaign} ${key}`);
      if (!letter || letter.isSent) return false;
      letter.isSent = true;
      addSent(campaign, letter.letters);
      return true;
    },
    async lettersSent(campaign) {
      return sent.get(campaign) ?? 0;
    },
  };
}
