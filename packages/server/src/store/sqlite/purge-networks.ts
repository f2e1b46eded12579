import { networkKeptMs } from '../review-shelf.js';
import type { Database } from './open-database.js';

/** At most so many rows at once, so that whoever waits for an answer does not wait long. */
const atMost = 500;

const floor = `coalesce((select n from counter where campaign = '' and kind = 'no-network' and country = '' and shard = 0), 0)`;

/** Sets the network of a row that is replaced, unless it is so old that nobody would look for a network in it again. */
export const keptNetwork = `network = case when seq > ${floor} then ? end`;

/**
 * Forgets what old reviews went by, and old networks from the first row on; how far it has come rests among the counters, so that no signature has to be written to
 * an index by age. A row that came before an old one is as old, whatever was answered anew since.
 */
export function networkPurger(database: Database): (given: { readonly at: number }) => boolean {
  const look = database.prepare(`
    select max(case when signed_at < ? then seq end) as last from
    (select seq, signed_at from signature where seq > ${floor} order by seq limit ${atMost})`);
  const clear = database.prepare(`update signature set network = null where seq > ${floor} and seq <= ? and network is not null`);
  const raise = database.prepare(`
    insert into counter (campaign, kind, country, shard, n) values ('', 'no-network', '', 0, ?)
    on conflict (campaign, kind, country, shard) do update set n = excluded.n`);
  const blank = database.prepare("update review_batch set conditions = '' where at < ? and conditions <> ''");
  return ({ at }) => {
    blank.run([at - networkKeptMs]);
    const { last } = look.get([at - networkKeptMs]) as { last: number | null };
    if (last === null) return false;
    clear.run([last]);
    raise.run([last]);
    return true;
  };
}
