import type { ReviewShelf } from '../review-shelf.js';
import type { GroupCommit } from './group-commit.js';
import type { ReviewReads } from './read-review.js';

/** The reviews of the embedded store: written by its one thread, read beside it. */
export function sqliteReview(group: GroupCommit, reading: <Result>(read: (reads: ReviewReads) => Result) => Result): ReviewShelf {
  return {
    reviewRows: (campaign) => reading((reads) => reads.reviewRows(campaign)),
    addBatch: (batch) => group.write('addBatch', batch),
    findBatch: async (id) => reading((reads) => reads.findBatch(id)),
    review: (step) => group.write('review', step),
    purgeNetworks: (at) => group.write('purgeNetworks', { at }),
  };
}
