import { hourMs } from '../rules/duration.js';
import { nextLetterAt, spread } from '../rules/letter-entries.js';
import type { LetterDraft, LetterJob, LetterLease, LetterPace, LetterSettled, Recipient } from '../rules/letter-entries.js';
import { testsDayMs, type TestsAtWork, type WaitingLetters } from './letter-shelf.js';
import { isFree, type Row } from './memory-row.js';
import type { KeptLetter } from './privacy-shelf.js';

/** What a delivery needs of its letter. */
export interface DeliveredLetter {
  readonly id: string;
  readonly campaign: string;
  /** Of its writer; none where it is a test, or its writer was forgotten. */
  row: Row | undefined;
  draft: LetterDraft | undefined;
  /** When the last of its deliveries ended. */
  settledAt: number | undefined;
}

interface Delivery {
  readonly id: number;
  readonly letter: DeliveredLetter;
  readonly target: string;
  readonly recipient: Recipient;
  readonly address: string;
  /** held: its writer is held or removed. */
  state: 'waiting' | 'held' | Exclude<LetterSettled['result'], 'retry'>;
  dueAt: number;
  attempts: number;
  handedAt: number | undefined;
  isStopped?: boolean;
}

const lookAgainMs = 300_000;

export type MemoryDeliveries = ReturnType<typeof memoryDeliveries>;

/** The confirmed letters of the memory store on their way, one delivery a target. `onSent` is told of each that counts. */
export function memoryDeliveries(onSent: (campaign: string) => void) {
  const deliveries: Delivery[] = [];
  const nextAt = new Map<string, number>();
  const refused = new Set<string>();

  const placeOf = ({ letter, target }: Delivery) => `${letter.campaign} ${target}`;
  const waitingAt = (place: string) => deliveries.filter((delivery) => delivery.state === 'waiting' && placeOf(delivery) === place);
  const handedAt = (place: string, after: number): number[] =>
    deliveries.flatMap((delivery) => (placeOf(delivery) === place && (delivery.handedAt ?? 0) > after ? [delivery.handedAt ?? 0] : []));
  const hasWritten = (row: Row | undefined, target: string): boolean =>
    row !== undefined && deliveries.some((delivery) => delivery.letter.row === row && delivery.target === target && !delivery.isStopped);

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
    const handed = handedAt(place, at - hourMs).sort((one, other) => other - one);
    nextAt.set(place, nextLetterAt(pace, random, at, handed[pace.perHour - 1]));
    return jobOf(delivery);
  };

  return {
    hasWritten,
    refuses: (address: string): boolean => refused.has(address),
    /** Queues a letter for one target, unless this writer has written there before or the address refuses mail. Says whether it did. */
    queue(letter: DeliveredLetter, target: string, recipient: Recipient, address: string, at: number): boolean {
      if (refused.has(address) || hasWritten(letter.row, target)) return false;
      const id = deliveries.length + 1;
      const state = letter.row && !isFree(letter.row) ? 'held' : 'waiting';
      const delivery: Delivery = { id, letter, target, recipient, address, state, dueAt: at, attempts: 0, handedAt: undefined };
      deliveries.push(delivery);
      if (state === 'waiting' && !nextAt.has(placeOf(delivery))) nextAt.set(placeOf(delivery), at);
      return true;
    },
    lease({ paces, limit, at, leaseMs, random }: LetterLease): LetterJob[] {
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
    settle(outcomes: readonly LetterSettled[], at: number): void {
      for (const outcome of outcomes) {
        const delivery = deliveries[outcome.id - 1];
        if (delivery?.state !== 'waiting' && delivery?.state !== 'held') continue;
        if (outcome.result === 'retry') {
          delivery.dueAt = outcome.notBefore;
          continue;
        }
        end(delivery, outcome.result, at);
        if (outcome.result === 'sent' && delivery.target !== '') onSent(delivery.letter.campaign);
        if (outcome.result !== 'refused' || delivery.target === '') continue;
        refused.add(delivery.address);
        for (const other of deliveries) if (other.address === delivery.address && other.state === 'waiting') end(other, 'refused', at);
      }
    },
    /** The letters of a writer wait while they are held or removed, and go on afterwards, as far as their texts are still there. */
    follow(row: Row, at: number): void {
      for (const delivery of deliveries.filter(({ letter }) => letter.row === row)) {
        const { letter, address, state } = delivery;
        if (state === 'waiting' && !isFree(row)) end(delivery, 'held', at);
        if (state !== 'held' || !isFree(row) || !letter.draft) continue;
        delivery.state = refused.has(address) ? 'refused' : 'waiting';
        if (delivery.state !== 'waiting') continue;
        letter.settledAt = undefined;
        if (!nextAt.has(placeOf(delivery))) nextAt.set(placeOf(delivery), at);
      }
    },
    /** Stops what has not left of a writer, who may write to the same targets again. */
    stop(row: Row, at: number): void {
      for (const delivery of deliveries) {
        if (delivery.letter.row !== row || (delivery.state !== 'waiting' && delivery.state !== 'held')) continue;
        end(delivery, 'failed', at);
        delivery.isStopped = true;
      }
    },
    /** What became of a letter, by the names of its targets. */
    ofLetter: (letter: DeliveredLetter): KeptLetter['recipients'] =>
      deliveries
        .filter((delivery) => delivery.letter === letter)
        .map(({ recipient: { name = '' }, state }) => ({ name, state: keptState(state) })),
    testsAtWork(campaign: string, at: number): TestsAtWork {
      const place = `${campaign} `;
      return { waiting: waitingAt(place).length, handed: handedAt(place, at - testsDayMs).length };
    },
    waiting(): WaitingLetters[] {
      const places = [...nextAt].map(([place, next]): WaitingLetters => {
        const [campaign = '', target = ''] = place.split(' ');
        return { campaign, target, waiting: waitingAt(place).length, nextAt: next };
      });
      return places.filter(({ waiting }) => waiting > 0).sort((one, other) => (placeText(one) < placeText(other) ? -1 : 1));
    },
  };
}

/** Whoever is held is not told. */
const keptState = (state: Delivery['state']) => (state === 'refused' ? 'failed' : state === 'held' ? 'waiting' : state);

function jobOf(delivery: Delivery): LetterJob {
  const { id, letter, target, recipient, address } = delivery;
  const { draft, campaign } = letter;
  if (!draft) throw new Error('expected a letter that waits to have its text, got none');
  return { id, letter: letter.id, campaign, target, draft, recipient, address, isTest: target === '', attempts: delivery.attempts++ };
}

const placeText = ({ campaign, target }: WaitingLetters): string => `${campaign} ${target}`;
