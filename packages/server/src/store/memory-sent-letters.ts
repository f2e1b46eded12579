import type { LetterEntry } from '../rules/letter-entries.js';
import type { LetterShelf } from './letter-shelf.js';
import type { SignOutcome } from './store.js';

/** Remembers a key that came without a signature. Answers what it was answered with before. */
export type Remember = (
  campaign: string,
  idempotency: LetterEntry['signature']['idempotency'],
  receipt: LetterEntry['signature']['receipt'],
) => SignOutcome | undefined;

export type MemorySentLetters = Pick<LetterShelf, 'startLetter' | 'countStartedLetter' | 'lettersSent'> & {
  addSent(campaign: string, n: number): void;
};

/** How many letters of the memory store were sent, by the backend or by their writers' own hand. */
export function memorySentLetters(remember: Remember): MemorySentLetters {
  const started = new Map<string, { readonly letters: number; isSent: boolean }>();
  const sent = new Map<string, number>();
  const addSent = (campaign: string, n: number): void => void sent.set(campaign, (sent.get(campaign) ?? 0) + n);
  return {
    addSent,
    async startLetter({ campaign, idempotency, letters, receipt }) {
      const earlier = remember(campaign, idempotency, receipt);
      if (earlier) return earlier;
      if (idempotency) started.set(`${campaign} ${idempotency.key}`, { letters, isSent: false });
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
