import type { OnlineCounts, ShareCounts } from '../store.js';
import type { Session } from './session.js';

const sums = (session: Session, campaign: string, kind: string) =>
  session.rows<{ part: string; n: number }>(
    `select part, sum(n)::bigint as n from counter where campaign = $1 and kind = $2 group by part having sum(n) > 0
     order by sum(n) desc, part`,
    [campaign, kind],
  );

const mapOf = (rows: readonly { part: string; n: number }[]): ReadonlyMap<string, number> => new Map(rows.map(({ part, n }) => [part, n]));

export const readCounts = async (session: Session, campaign: string): Promise<OnlineCounts> =>
  mapOf(await sums(session, campaign, 'people'));

export const readShares = async (session: Session, campaign: string): Promise<ShareCounts> => mapOf(await sums(session, campaign, 'share'));

export const readLettersSent = async (session: Session, campaign: string): Promise<number> =>
  (await sums(session, campaign, 'letters'))[0]?.n ?? 0;
