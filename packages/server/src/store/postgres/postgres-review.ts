import type { ReviewShelf } from '../review-shelf.js';
import type { Pool } from './pool.js';
import { purgeNetworks } from './purge-networks.js';
import { addBatch, findBatch, review, reviewRows } from './review.js';
import { openTally } from './tally.js';

/** The reviews of the PostgreSQL store, a transaction each. */
export const postgresReview = (pool: Pool, shard: number): ReviewShelf => ({
  reviewRows: (campaign) => reviewRows(pool, campaign),
  addBatch: (batch) => pool.transaction((session) => addBatch(session, batch)),
  findBatch: (id) => findBatch(pool, id),
  review: (step) => pool.transaction((session) => review(session, step, openTally(shard))),
  purgeNetworks: (at) => pool.transaction((session) => purgeNetworks(session, at)),
});
