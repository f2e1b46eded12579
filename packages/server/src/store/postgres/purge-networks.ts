import { networkKeptMs } from '../review-shelf.js';
import type { Session } from './session.js';

/** At most so many rows at once, so that whoever waits for an answer does not wait long. */
const atMost = 500;

/** Rows up to here hold no network any more. */
export const networkFloor = `coalesce((select n from counter where campaign = '' and kind = 'no-network' and part = '' and shard = 0), 0)`;

/**
 * Forgets what old reviews went by, and old networks from the first row on; how far it has come rests among the counters, so that no signature has to be written to
 * an index by age. A row that came before an old one is as old, whatever was answered anew since.
 */
export async function purgeNetworks(session: Session, at: number): Promise<boolean> {
  await session.rows("update review_batch set conditions = '' where at < $1 and conditions <> ''", [at - networkKeptMs]);
  const [found] = await session.rows<{ last: number | null }>(
    `select max(case when signed_at < $1 then seq end) as last from
     (select seq, signed_at from signature where seq > ${networkFloor} order by seq limit ${atMost}) as next_rows`,
    [at - networkKeptMs],
  );
  const last = found?.last ?? null;
  if (last === null) return false;
  await session.rows(`update signature set network = null where seq > ${networkFloor} and seq <= $1 and network is not null`, [last]);
  await session.rows(
    `insert into counter (campaign, kind, part, shard, n) values ('', 'no-network', '', 0, $1)
     on conflict (campaign, kind, part, shard) do update set n = greatest(counter.n, excluded.n)`,
    [last],
  );
  return true;
}
