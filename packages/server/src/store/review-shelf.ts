import { dayMs } from '../rules/duration.js';
import type { HeldReason } from '../rules/held.js';
import type { SignatureStatus } from './store.js';

/** What a review may know of a signature. */
export interface ReviewRow {
  /** Names the row to `review`, and tells nothing. */
  readonly place: number;
  readonly status: SignatureStatus;
  readonly email: string;
  readonly network: string | undefined;
  readonly held: HeldReason | undefined;
  /** The batch that removed it. */
  readonly removed: string | undefined;
  /** The batch that released it. */
  readonly released: string | undefined;
  readonly origin: string;
  /** Ms since 1970. */
  readonly at: number;
}

/** Signatures that were released or removed together, and can be put back together. */
export interface ReviewBatch {
  readonly id: string;
  readonly campaign: string;
  readonly kind: 'release' | 'remove';
  /** As they were given; empty after 30 days, since they may name networks and domains. */
  readonly where: string;
  /** Ms since 1970. */
  readonly at: number;
}

/** A bounded part of a batch: done in one transaction, so that nobody waits for long. */
export interface ReviewStep {
  readonly batch: string;
  /** unrelease, unremove: put back what this batch, and no other, has done. */
  readonly kind: ReviewBatch['kind'] | 'unrelease' | 'unremove';
  readonly places: readonly number[];
  /** Ms since 1970. */
  readonly at: number;
}

/** What the shelf keeps for those who look after the count. */
export interface ReviewShelf {
  /** Every signature of a campaign, read in pages; new ones may be missed. */
  reviewRows(campaign: string): AsyncIterable<ReviewRow>;
  addBatch(batch: ReviewBatch): Promise<void>;
  findBatch(id: string): Promise<ReviewBatch | undefined>;
  /**
   * Releases what is held, removes what is not removed, or undoes either. Count and letters follow in the same step: a confirmed letter
   * waits while its writer is held or removed, and leaves afterwards. Answers how many signatures changed.
   */
  review(step: ReviewStep): Promise<number>;
  /**
   * Forgets a bounded number of networks that were told more than 30 days before `at`, and the conditions of batches of that age. Says
   * whether there may be more.
   */
  purgeNetworks(at: number): Promise<boolean>;
}

/** How long the network that a signature came from is kept. */
export const networkKeptMs = 30 * dayMs;
