import {
  letterKeptMs,
  nextLetterAt,
  spread,
  waitingText,
  type LetterDraft,
  type LetterEntry,
  type LetterJob,
  type LetterPace,
  type LetterSettled,
  type Recipient,
} from '../rules/letter-entries.js';
import { nameIn } from '../rules/name-in.js';
import { testsWaiting, type LetterShelf, type WaitingLetters } from './letter-shelf.js';
import type { MemoryOutbox } from './memory-outbox.js';
import type { Row } from './memory-row.js';
import type { SignOutcome } from './store.js';

/** What letters need of the store that they rest in. */
export interface LetterHost {
  /** `sign` without its mail: the answer, and the row where this is no repeat. */
  take(entry: LetterEntry['signature']): { readonly outcome: SignOutcome; readonly row: Row | undefined };
  /** Remembers a key that came without a signature. Answers what it was answered with before. */
  remember(
    campaign: string,
    idempotency: LetterEntry['signature']['idempotency'],
    receipt: LetterEntry['signature']['receipt'],
  ): SignOutcome | undefined;
  /** Counts a pending person. */
  count(row: Row, at: number): void;
  readonly post: MemoryOutbox['post'];
}

interface Letter {
  readonly id: string;
  readonly campaign: string;
  readonly row: Row | undefined;
  readonly recipients: readonly Recipient[];
  draft: LetterDraft | undefined;
  readonly isWritten: boolean;
  askedAt: number;
  readonly writtenAt: number;
  confirmedAt: number | undefined;
  settledAt: number | undefined;
}

interface Delivery {
  readonly id: number;
  readonly letter: Letter;
  readonly target: string;
  readonly recipient: Recipient;
  readonly address: string;
  state: 'waiting' | Exclude<LetterSettled['result'], 'retry'>;
  dueAt: number;
  attempts: number;
  handedAt: number | undefined;
}

const hourMs = 3_600_000;
const lookAgainMs = 300_000;

/** The letters of the memory store. */
export function memoryLetters({ take, remember, count, post }: LetterHost): LetterShelf {
  const byToken = new Map<string, Letter>();
  const byKey = new Map<string, Letter>();
  const letters: Letter[] = [];
  const deliveries: Delivery[] = [];
  const nextAt = new Map<string, number>();
  const refused = new Set<string>();
  const started = new Map<string, { readonly letters: number; isSent: boolean }>();
  const sent = new Map<string, number>();

  const addSent = (campaign: string, n: number) => void sent.set(campaign, (sent.get(campaign) ?? 0) + n);
  const placeOf = ({ letter: { campaign }, target }: Pick<Delivery, 'target'> & { letter: Pick<Letter, 'campaign'> }) =>
    `${campaign} ${target}`;
  const waitingAt = (place: string) => deliveries.filter((delivery) => delivery.state === 'waiting' && placeOf(delivery) === place);
  const hasWritten = (row: Row | undefined, target: string) =>
    row !== undefined && deliveries.some((delivery) => delivery.letter.row === row && delivery.target === target);

  const queue = (letter: Letter, target: string, recipient: Recipient, address: string, at: number): boolean => {
    if (refused.has(address) || hasWritten(letter.row, target)) return false;
    const delivery: Delivery = {
      id: deliveries.length + 1,
      letter,
      target,
      recipient,
      address,
      state: 'waiting',
      dueAt: at,
      attempts: 0,
      handedAt: undefined,
    };
    deliveries.push(delivery);
    if (!nextAt.has(placeOf(delivery))) nextAt.set(placeOf(delivery), at);
    return true;
  };

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
      }),
    });

  const found = (tokenHash: string, notBefore: number): Letter | undefined => {
    const letter = byToken.get(tokenHash);
    return letter && letter.askedAt >= notBefore ? letter : undefined;
  };
  const shown = ({ campaign, draft }: Letter) => ({ campaign, language: draft?.language ?? 'en' });

  const end = (delivery: Delivery, state: Delivery['state'], at: number): void => {
    delivery.state = state;
    const { letter } = delivery;
    if (!deliveries.some((other) => other.letter === letter && other.state === 'waiting')) letter.settledAt = at;
  };

  const leaseOne = (pace: LetterPace, place: string, at: number, leaseMs: number, random: number): LetterJob | undefined => {
    const waiting = waitingAt(place);
    const delivery = waiting.find(({ dueAt }) => dueAt <= at);
    if (!delivery) {
      nextAt.set(place, Math.min(at + lookAgainMs, ...waiting.map(({ dueAt }) => dueAt)));
      return undefined;
    }
    delivery.dueAt = at + leaseMs;
    delivery.handedAt = at;
    const handed = deliveries
      .flatMap((other) => (placeOf(other) === place && (other.handedAt ?? 0) > at - hourMs ? [other.handedAt ?? 0] : []))
      .sort((one, other) => other - one);
    nextAt.set(place, nextLetterAt(pace, random, at, handed[pace.perHour - 1]));
    const { id, letter, target, recipient, address } = delivery;
    const { draft } = letter;
    if (!draft) throw new Error('expected a letter that waits to have its text, got none');
    return {
      id,
      letter: letter.id,
      campaign: letter.campaign,
      target,
      draft,
      recipient,
      address,
      isTest: target === '',
      attempts: delivery.attempts++,
    };
  };

  const keep = (letter: Letter): Letter => {
    letters.push(letter);
    return letter;
  };

  return {
    async writeLetter({ id, signature, draft, recipients, tokenHash }) {
      const { outcome, row } = take(signature);
      if (!row) return outcome;
      const { campaign, idempotency, at } = signature;
      const isWritten = recipients.every((recipient) => hasWritten(row, recipient.id));
      const letter = keep({
        id,
        campaign,
        row,
        recipients,
        draft: isWritten ? undefined : draft,
        isWritten,
        askedAt: at,
        writtenAt: at,
        confirmedAt: undefined,
        settledAt: undefined,
      });
      if (!isWritten) byToken.set(tokenHash, letter);
      if (idempotency) byKey.set(`${campaign} ${idempotency.key}`, letter);
      postFor(letter, row, at);
      return outcome;
    },
    async writeTestLetter({ id, campaign, draft, recipient, editor, at }) {
      if (waitingAt(`${campaign} `).length >= testsWaiting) return;
      const times = { askedAt: at, writtenAt: at, confirmedAt: at, settledAt: undefined };
      const letter = keep({ id, campaign, row: undefined, recipients: [recipient], draft, isWritten: false, ...times });
      queue(letter, '', recipient, editor, at);
    },
    async startLetter({ campaign, idempotency, letters: n, receipt }) {
      const earlier = remember(campaign, idempotency, receipt);
      if (earlier) return earlier;
      if (idempotency) started.set(`${campaign} ${idempotency.key}`, { letters: n, isSent: false });
      return { kind: 'taken', receipt };
    },
    async countStartedLetter(campaign, key) {
      const letter = started.get(`${campaign} ${key}`);
      if (!letter || letter.isSent) return false;
      letter.isSent = true;
      addSent(campaign, letter.letters);
      return true;
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
      const name = letter.row?.status === 'pending' ? nameIn(letter.row.entry.person) : '';
      return { ...shown(letter), ...(name && { name }), letter: waitingText(letter.draft) };
    },
    async confirmLetter(tokenHash, at, notBefore) {
      const letter = found(tokenHash, notBefore);
      if (letter && letter.confirmedAt === undefined) {
        letter.confirmedAt = at;
        if (letter.row?.status === 'pending') count(letter.row, at);
        const queued = letter.recipients.filter((recipient) => queue(letter, recipient.id, recipient, recipient.address, at));
        if (queued.length === 0) letter.settledAt = at;
      }
      return letter && shown(letter);
    },
    async leaseLetters({ paces, limit, at, leaseMs, random }) {
      const jobs: LetterJob[] = [];
      for (const pace of paces) {
        for (const place of [...nextAt.keys()].filter((key) => key.startsWith(`${pace.campaign} `))) {
          if (jobs.length >= limit || (nextAt.get(place) ?? Infinity) > at || waitingAt(place).length === 0) continue;
          const job = leaseOne(pace, place, at, leaseMs, spread(random, jobs.length));
          if (job) jobs.push(job);
        }
      }
      return jobs;
    },
    async settleLetters(outcomes, at) {
      for (const outcome of outcomes) {
        const delivery = deliveries[outcome.id - 1];
        if (delivery?.state !== 'waiting') continue;
        if (outcome.result === 'retry') {
          delivery.dueAt = outcome.notBefore;
          continue;
        }
        end(delivery, outcome.result, at);
        if (outcome.result === 'sent' && delivery.target !== '') addSent(delivery.letter.campaign, 1);
        if (outcome.result !== 'refused' || delivery.target === '') continue;
        refused.add(delivery.address);
        for (const other of deliveries) if (other.address === delivery.address && other.state === 'waiting') end(other, 'refused', at);
      }
    },
    async purgeLetters(at) {
      const before = at - letterKeptMs;
      const old = letters.filter(
        ({ draft, confirmedAt, writtenAt, settledAt }) =>
          draft !== undefined && (confirmedAt === undefined ? writtenAt < before : settledAt !== undefined && settledAt < before),
      );
      for (const letter of old) {
        letter.draft = undefined;
        for (const index of [byToken, byKey]) for (const [key, kept] of index) if (kept === letter) index.delete(key);
      }
      return old.length;
    },
    async lettersSent(campaign) {
      return sent.get(campaign) ?? 0;
    },
    async lettersWaiting() {
      const places = [...nextAt].map(([place, next]): WaitingLetters => {
        const [campaign = '', target = ''] = place.split(' ');
        return { campaign, target, waiting: waitingAt(place).length, nextAt: next };
      });
      return places.filter(({ waiting }) => waiting > 0).sort((one, other) => (placeText(one) < placeText(other) ? -1 : 1));
    },
    async refusedAmong(addresses) {
      return new Set(addresses.filter((address) => refused.has(address)));
    },
  };
}

const placeText = ({ campaign, target }: WaitingLetters): string => `${campaign} ${target}`;
