import type { Database } from './open-database.js';

const keptMs = 72 * 3_600_000;
const everySignatures = 128;
/** More than come in between, so that a backlog shrinks. */
const atMost = 256;

/**
 * Call once a signature with its time. Now and then lets go of a bounded number of idempotency keys that are older than 72 hours, and of
 * proofs of work that nobody could use again.
 */
export function purger(database: Database): (at: number) => void {
  const purgeKeys = database.prepare(`
    delete from idempotency where (campaign, key) in (select campaign, key from idempotency where at < ? order by at limit ${atMost})`);
  const purgeProofs = database.prepare(`
    delete from proof where id in (select id from proof where expires_at < ? order by expires_at limit ${atMost})`);
  let signatures = 0;
  return (at) => {
    if (++signatures % everySignatures !== 1) return;
    purgeKeys.run([at - keptMs]);
    purgeProofs.run([at]);
  };
}
