import type { MemoryDeliveries } from './memory-deliveries.js';
import { isCounted, type Row } from './memory-row.js';
import { networkKeptMs, type ReviewBatch, type ReviewShelf, type ReviewStep } from './review-shelf.js';

/** What reviews need of the store that they look through. */
interface ReviewHost {
  readonly rows: ReadonlyMap<string, Row>;
  addPeople(row: Row, n: number): void;
  readonly deliveries: Pick<MemoryDeliveries, 'follow'>;
}

/** Reviews of the memory store. */
export function memoryReview({ rows, addPeople, deliveries }: ReviewHost): ReviewShelf {
  const batches = new Map<string, ReviewBatch>();

  return {
    async *reviewRows(campaign) {
      for (const row of rows.values()) {
        const { place, entry, status, network, held, removed, released } = row;
        if (entry.campaign !== campaign) continue;
        yield { place, status, email: entry.email, network, held, removed, released, origin: entry.origin, at: entry.at };
      }
    },
    async addBatch(batch) {
      batches.set(batch.id, batch);
    },
    async findBatch(id) {
      return batches.get(id);
    },
    async review(step) {
      const places = new Set(step.places);
      const found = [...rows.values()].filter(({ place }) => places.has(place));
      return found.filter((row) => {
        const before = isCounted(row);
        if (!turn(row, step)) return false;
        if (isCounted(row) !== before) addPeople(row, before ? -1 : 1);
        deliveries.follow(row, step.at);
        return true;
      }).length;
    },
    async purgeNetworks(at) {
      const before = at - networkKeptMs;
      for (const row of rows.values()) if (row.entry.at < before) row.network = undefined;
      for (const [id, batch] of batches) if (batch.at < before) batches.set(id, { ...batch, where: '' });
      return false;
    },
  };
}

/** Says whether there was something to turn. */
function turn(row: Row, { kind, batch }: ReviewStep): boolean {
  const { held, removed, released, wasHeld } = row;
  if (kind === 'remove' && removed === undefined) row.removed = batch;
  else if (kind === 'unremove' && removed === batch) row.removed = undefined;
  else if (kind === 'release' && held && removed === undefined) Object.assign(row, { held: undefined, released: batch, wasHeld: held });
  else if (kind === 'unrelease' && released === batch) Object.assign(row, { held: wasHeld, released: undefined, wasHeld: undefined });
  else return false;
  return true;
}
