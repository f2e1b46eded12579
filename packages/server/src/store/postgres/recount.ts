import type { CountDrift } from '../store.js';
import type { Pool } from './pool.js';
import type { Session } from './session.js';
import { openTally } from './tally.js';

/** Both readings of one moment. `generation`: how often counters were mended before. */
async function findDrift(session: Session): Promise<{ readonly generation: number; readonly drift: CountDrift[] }> {
  const [mended] = await session.rows<{ n: number }>("select n from counter where campaign = '' and kind = 'mended'");
  const drift = await session.rows<CountDrift>(
    `select campaign, country, sum(counted)::bigint as counted, sum(actual)::bigint as actual from (
       select campaign, part as country, n as counted, 0 as actual from counter where kind = 'people'
       union all
       select campaign, coalesce(country, ''), 0, count(*) from signature where status = 'confirmed' and held is null and removed is null group by campaign, coalesce(country, '')
     ) as both_sides group by campaign, country having sum(counted) <> sum(actual) order by campaign, country collate "C"`,
  );
  return { generation: mended?.n ?? 0, drift };
}

/**
 * Holds the counter rows against the signatures and mends them by the difference, so that what was counted since the reading stays.
 * Answers nothing where someone else has mended meanwhile: twice the same difference would be a new error.
 */
export async function recount(pool: Pool, shard: number): Promise<CountDrift[]> {
  const { generation, drift } = await pool.transaction(findDrift, { isReading: true, isLong: true });
  if (drift.length === 0) return [];
  const isOurs = await pool.transaction(async (session) => {
    const claimed = await session.rows(
      `insert into counter (campaign, kind, part, shard, n) values ('', 'mended', '', 0, 1)
       on conflict (campaign, kind, part, shard) do update set n = counter.n + 1 where counter.n = $1 returning n`,
      [generation],
    );
    const tally = openTally(shard);
    for (const { campaign, country, counted, actual } of drift) tally.addPeople(campaign, country, actual - counted);
    if (claimed.length > 0) await tally.write(session);
    return claimed.length > 0;
  });
  return isOurs ? drift : [];
}
