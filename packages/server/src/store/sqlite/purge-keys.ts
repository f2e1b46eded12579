import { keyKeptMs } from '../store.js';
import type { Database } from './open-database.js';

const everySignatures = 128;
/** More than come in between, so that a backlog shrinks; few enough that whoever waits for an answer does not wait long. */
const atMost = 256;

/** Lets go of keys whose time is over, and of proofs of work that nobody could use again. Says whether there may be more. */
export function keyPurger(database: Database): (given: { readonly at: number }) => boolean {
  const purgeKeys = database.prepare(`
    delete from idempotency where (campaign, key) in (select campaign, key from idempotency where at < ? order by at limit ${atMost})`);
  const purgeProofs = database.prepare(`
    delete from proof where id in (select id from proof where expires_at < ? order by expires_at limit ${atMost})`);
  return ({ at }) => [purgeKeys.run([at - keyKeptMs]), purgeProofs.run([at])].some(({ changes }) => changes === atMost);
}

/** Call once a signature with its time: now and then purges, so that a flood leaves no heap for later. */
export function purgingNowAndThen(purge: ReturnType<typeof keyPurger>): (at: number) => void {
  let signatures = 0;
  return (at) => {
    if (++signatures % everySignatures === 1) purge({ at });
  };
}
