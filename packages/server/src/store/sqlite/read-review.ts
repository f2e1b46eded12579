import type { ReviewBatch, ReviewRow } from '../review-shelf.js';
import type { Database } from './open-database.js';

/** What is read for reviews without the writer's thread. */
export interface ReviewReads {
  reviewRows(campaign: string): AsyncIterable<ReviewRow>;
  findBatch(id: string): ReviewBatch | undefined;
}

const pageRows = 500;

type Row = { readonly [Key in keyof ReviewRow]: Exclude<ReviewRow[Key], undefined> | (undefined extends ReviewRow[Key] ? null : never) };

export function reviewReads(database: Database): ReviewReads {
  const page = database.prepare(`
    select seq as place, status, email, network, held, removed, released, origin, signed_at as "at"
    from signature where campaign = ? and seq > ? order by seq limit ${pageRows}`);
  const batch = database.prepare('select id, campaign, kind, conditions as "where", at from review_batch where id = ?');
  return {
    async *reviewRows(campaign) {
      for (let last = 0; ;) {
        const rows = page.all([campaign, last]) as Row[];
        for (const { network, held, removed, released, place, status, email, origin, at } of rows)
          yield {
            place,
            status,
            email,
            network: network ?? undefined,
            held: held ?? undefined,
            removed: removed ?? undefined,
            released: released ?? undefined,
            origin,
            at,
          };
        if (rows.length < pageRows) return;
        last = rows.at(-1)?.place ?? last;
        // Whoever waits for an answer meanwhile goes first.
        await new Promise<void>((resolve) => setImmediate(resolve));
      }
    },
    findBatch(id) {
      const found = batch.get([id]) as ReviewBatch | undefined;
      if (!found) return undefined;
      // One engine adds what is its own to a row.
      const { campaign, kind, where, at } = found;
      return { id, campaign, kind, where, at };
    },
  };
}
