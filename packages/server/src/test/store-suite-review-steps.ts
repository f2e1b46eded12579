import type { SignatureEntry } from '../rules/entries.js';
import type { ReviewRow, ReviewStep } from '../store/review-shelf.js';
import type { Store } from '../store/store.js';
import { morning } from './sample-entries.js';

/** What a signature says that is held. */
export const held: Partial<SignatureEntry> = { held: 'network-rate', network: '203.0.113.7' };

export async function rowsOf(store: Store, campaign = 'asylum'): Promise<ReviewRow[]> {
  const rows: ReviewRow[] = [];
  for await (const row of store.reviewRows(campaign)) rows.push(row);
  return rows;
}

/** Turns every signature of a campaign. */
export async function review(store: Store, kind: ReviewStep['kind'], batch = 'batch', campaign = 'asylum'): Promise<number> {
  return store.review({ kind, batch, at: morning, places: (await rowsOf(store, campaign)).map(({ place }) => place) });
}
