import type { ReviewBatch, ReviewStep } from '../review-shelf.js';
import { letterHolder, letterReleaser } from './hold-letters.js';
import type { Database } from './open-database.js';
import { networkPurger } from './purge-networks.js';
import type { AddPeople } from './write-counter.js';

/** What reviews change, each within a transaction that its caller holds. */
export interface ReviewWrites {
  addBatch(batch: ReviewBatch): void;
  review(step: ReviewStep): number;
  purgeNetworks(given: { readonly at: number }): boolean;
}

/** How each kind of step turns one row, where there is something to turn: first the batch is bound, then the row. */
const turns: Readonly<Record<ReviewStep['kind'], string>> = {
  remove: 'removed = ? where seq = ? and removed is null',
  unremove: 'removed = null where removed = ? and seq = ?',
  release: 'was_held = held, held = null, released = ? where seq = ? and held is not null and removed is null',
  unrelease: 'held = was_held, was_held = null, released = null where released = ? and seq = ?',
};

interface Turned {
  readonly campaign: string;
  readonly country: string | null;
  readonly isConfirmed: number;
  readonly isHeld: number;
  readonly isRemoved: number;
}

export function reviewWrites(database: Database, addPeople: AddPeople): ReviewWrites {
  const insert = database.prepare('insert into review_batch (id, campaign, kind, conditions, at) values (?, ?, ?, ?, ?)');
  const statements = new Map(
    Object.entries(turns).map(([kind, turn]) => [
      kind,
      database.prepare(`
        update signature set ${turn}
        returning campaign, country, status = 'confirmed' as "isConfirmed", held is not null as "isHeld", removed is not null as "isRemoved"`),
    ]),
  );
  const [hold, release] = [letterHolder(database), letterReleaser(database)];

  /** Whether a row was free before: each kind turns one of both. */
  const follow = (kind: ReviewStep['kind'], seq: number, { campaign, country, ...row }: Turned, at: number): void => {
    const isFree = row.isHeld === 0 && row.isRemoved === 0;
    const wasFree = kind === 'remove' ? row.isHeld === 0 : kind === 'unrelease' && row.isRemoved === 0;
    if (isFree === wasFree) return;
    if (row.isConfirmed === 1) addPeople(campaign, country ?? '', isFree ? 1 : -1);
    (isFree ? release : hold)(seq, at);
  };

  return {
    addBatch: ({ id, campaign, kind, where, at }) => void insert.run([id, campaign, kind, where, at]),
    review({ kind, batch, places, at }) {
      let changed = 0;
      for (const seq of places) {
        const row = statements.get(kind)?.get([batch, seq]) as Turned | undefined;
        if (!row) continue;
        changed += 1;
        follow(kind, seq, row, at);
      }
      return changed;
    },
    purgeNetworks: networkPurger(database),
  };
}
