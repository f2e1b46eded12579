import { letterKeptMs, waitingText, type LetterEntry, type Recipient } from '../rules/letter-entries.js';
import { takesTest, type LetterShelf } from './letter-shelf.js';
import { memoryDeliveries, type DeliveredLetter, type MemoryDeliveries } from './memory-deliveries.js';
import type { MemoryOutbox } from './memory-outbox.js';
import { isFree, unconfirmed, type Row } from './memory-row.js';
import type { KeptLetter } from './privacy-shelf.js';
import { memorySentLetters, type Remember } from './memory-sent-letters.js';
import type { SignOutcome } from './store.js';

/** What letters need of the store that they rest in. */
export interface LetterHost {
  /** `sign` without its mail: the answer, and the row where this is no repeat. */
  take(entry: LetterEntry['signature']): { readonly outcome: SignOutcome; readonly row: Row | undefined };
  readonly remember: Remember;
  /** Counts a pending person. */
  count(row: Row, at: number): void;
  readonly post: MemoryOutbox['post'];
}

interface Letter extends DeliveredLetter {
  readonly recipients: readonly Recipient[];
  readonly isWritten: boolean;
  askedAt: number;
  readonly writtenAt: number;
  confirmedAt: number | undefined;
}

/** The letters of one person. */
export interface LettersOfPerson {
  kept(row: Row): KeptLetter[];
  /** Stops what has not left. */
  stop(row: Row, at: number): void;
  forget(row: Row, at: number): void;
}

/** The letters of the memory store. */
export function memoryLetters({ take, remember, count, post }: LetterHost): {
  readonly shelf: LetterShelf;
  readonly deliveries: MemoryDeliveries;
  readonly ofPerson: LettersOfPerson;
} {
  const byToken = new Map<string, Letter>();
  const byKey = new Map<string, Letter>();
  const letters: Letter[] = [];
  const { addSent, forgetStarted, ...sent } = memorySentLetters(remember);
  const deliveries = memoryDeliveries((campaign) => addSent(campaign, 1));

  const postFor = (letter: Letter, row: Row, at: number): void =>
    post({
      kind: letter.isWritten || letter.confirmedAt !== undefined ? 'written' : 'letter',
      person: row.entry.emailKey,
      at,
      read: () => ({
        signature: row.id,
        campaign: letter.campaign,
        email: row.entry.email,
        language: letter.draft?.language ?? row.entry.language,
        letter: letter.id,
        ...(!letter.isWritten && letter.confirmedAt === undefined && { consents: row.events }),
      }),
    });

  const found = (tokenHash: string, notBefore: number): Letter | undefined => {
    const letter = byToken.get(tokenHash);
    return letter && letter.askedAt >= notBefore ? letter : undefined;
  };
  const shown = ({ campaign, draft }: Letter) => ({ campaign, language: draft?.language ?? 'en' });
  const keep = (letter: Omit<Letter, 'settledAt'>): Letter => {
    const kept = { ...letter, settledAt: undefined };
    letters.push(kept);
    return kept;
  };

  const dropText = (letter: Letter): void => {
    letter.draft = undefined;
    for (const index of [byToken, byKey]) for (const [key, kept] of index) if (kept === letter) index.delete(key);
  };
  const ofPerson: LettersOfPerson = {
    kept: (row) =>
      letters
        .filter((letter) => letter.row === row)
        .map((letter) => ({
          writtenAt: letter.writtenAt,
          draft: letter.draft,
          recipients:
            letter.draft && letter.confirmedAt === undefined
              ? letter.recipients.map(({ name = '' }) => ({ name, state: 'unconfirmed' }))
              : deliveries.ofLetter(letter),
        })),
    stop(row, at) {
      deliveries.stop(row, at);
      for (const letter of letters) if (letter.row === row && letter.confirmedAt === undefined) dropText(letter);
    },
    forget(row, at) {
      ofPerson.stop(row, at);
      for (const letter of letters.filter(({ row: writer }) => writer === row)) {
        dropText(letter);
        letter.row = undefined;
      }
    },
  };

  const shelf: LetterShelf = {
    ...sent,
    async writeLetter({ id, signature, draft, recipients, tokenHash }) {
      const { outcome, row } = take(signature);
      if (!row) return outcome;
      const { campaign, idempotency, at } = signature;
      const isWritten = recipients.every((recipient) => deliveries.hasWritten(row, recipient.id));
      const times = { askedAt: at, writtenAt: at, confirmedAt: undefined };
      const letter = keep({ id, campaign, row, recipients, draft: isWritten ? undefined : draft, isWritten, ...times });
      if (!isWritten) byToken.set(tokenHash, letter);
      if (idempotency) byKey.set(`${campaign} ${idempotency.key}`, letter);
      postFor(letter, row, at);
      return outcome;
    },
    async writeTestLetter({ id, campaign, draft, recipient, editor, at }) {
      if (!takesTest(deliveries.testsAtWork(campaign, at))) return;
      const times = { askedAt: at, writtenAt: at, confirmedAt: at };
      const letter = keep({ id, campaign, row: undefined, recipients: [recipient], draft, isWritten: false, ...times });
      deliveries.queue(letter, '', recipient, editor, at);
    },
    async resendLetter(campaign, key, at) {
      const letter = byKey.get(`${campaign} ${key}`);
      if (!letter?.row) return;
      letter.askedAt = at;
      postFor(letter, letter.row, at);
    },
    async findLetter(tokenHash, notBefore) {
      const letter = found(tokenHash, notBefore);
      if (!letter?.draft || letter.confirmedAt !== undefined) return letter && shown(letter);
      const asked = letter.row && unconfirmed(letter.row);
      return { ...shown(letter), ...(asked && { asked }), letter: waitingText(letter.draft) };
    },
    async confirmLetter(tokenHash, at, notBefore) {
      const letter = found(tokenHash, notBefore);
      if (letter && letter.confirmedAt === undefined) {
        letter.confirmedAt = at;
        if (letter.row?.status === 'pending') count(letter.row, at);
        const queued = letter.recipients.filter((recipient) => deliveries.queue(letter, recipient.id, recipient, recipient.address, at));
        if (queued.length === 0 || (letter.row && !isFree(letter.row))) letter.settledAt = at;
      }
      return letter && shown(letter);
    },
    async leaseLetters(lease) {
      return deliveries.lease(lease);
    },
    async settleLetters(outcomes, at) {
      deliveries.settle(outcomes, at);
    },
    async purgeLetters(at) {
      const before = at - letterKeptMs;
      const old = letters.filter(
        ({ draft, confirmedAt, writtenAt, settledAt }) =>
          draft !== undefined && (confirmedAt === undefined ? writtenAt < before : settledAt !== undefined && settledAt < before),
      );
      old.forEach(dropText);
      return old.length + forgetStarted(before);
    },
    async lettersWaiting() {
      return deliveries.waiting();
    },
    async refusedAmong(addresses) {
      return new Set(addresses.filter(deliveries.refuses));
    },
  };
  return { shelf, deliveries, ofPerson };
}
