import type { Database } from './open-database.js';

const keptMs = 72 * 3_600_000;
const everySignatures = 128;
/** More than come in between, so that a backlog shrinks. */
const atMost = 256;

/** Call once a signature with its time. Now and then lets go of a bounded number of idempotency keys that are older than 72 hours. */
export function purger(database: Database): (at: number) => void {
  const purge = database.prepare(`
    delete from idempotency where (campaign, key) in (select campaign, key from idempotency where at < ? order by at limit ${atMost})`);
  let signatures = 0;
  return (at) => {
    if (++signatures % everySignatures === 1) purge.run([at - keptMs]);
  };
}
