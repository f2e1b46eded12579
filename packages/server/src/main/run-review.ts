import { setTimeout } from 'node:timers/promises';
import type { ReviewBatch, ReviewRow, ReviewShelf, ReviewStep } from '../store/review-shelf.js';
import { StoreBusy } from '../store/store.js';

/** So many rows at once: a few milliseconds, in which nobody else can write. */
const stepRows = 200;

const tries = 10;

/** A backend under load may hold the file for longer than a write waits. Nothing was kept then, so the same step is tried again. */
async function patient<Result>(work: () => Promise<Result>, left = tries): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StoreBusy) || left <= 1) throw error;
    await setTimeout(error.retryAfter * 1000);
    return patient(work, left - 1);
  }
}

interface Turning {
  readonly kind: ReviewStep['kind'];
  readonly batch: string;
  readonly campaign: string;
  readonly at: number;
  matches(row: ReviewRow): boolean;
}

/** Turns what matches, step by step; after each it rests as long as that took, so that people who sign come first. Answers how many. */
async function turn(store: ReviewShelf, { kind, batch, campaign, at, matches }: Turning): Promise<number> {
  let changed = 0;
  let places: number[] = [];
  const flush = async (): Promise<void> => {
    const began = performance.now();
    changed += await patient(() => store.review({ kind, batch, at, places }));
    places = [];
    await setTimeout(performance.now() - began);
  };
  for await (const row of store.reviewRows(campaign)) {
    if (!matches(row)) continue;
    places.push(row.place);
    if (places.length === stepRows) await flush();
  }
  if (places.length > 0) await flush();
  return changed;
}

/** What a kind of batch can turn at all. */
export const canTurn = (kind: ReviewBatch['kind'], { held, removed }: ReviewRow): boolean =>
  removed === undefined && (kind === 'remove' || held !== undefined);

export function runBatch(store: ReviewShelf, batch: ReviewBatch, matches: (row: ReviewRow) => boolean): Promise<number> {
  const { id, kind, campaign, at } = batch;
  // Known before its first step, so that one that was cut off can be undone too.
  return store
    .addBatch(batch)
    .then(() => turn(store, { kind, batch: id, campaign, at, matches: (row) => canTurn(kind, row) && matches(row) }));
}

/** Puts back what a batch has done and nobody has changed since. */
export function undoBatch(store: ReviewShelf, { id, kind, campaign }: ReviewBatch, at: number): Promise<number> {
  const matches = ({ removed, released }: ReviewRow): boolean => (kind === 'remove' ? removed : released) === id;
  return turn(store, { kind: kind === 'remove' ? 'unremove' : 'unrelease', batch: id, campaign, at, matches });
}
