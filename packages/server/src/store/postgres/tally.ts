import type { Session } from './session.js';

/** Rows that are counted up in each process apart; more would cost each reader more. */
export const shards = 16;

export interface Tally {
  /** `n` more (or fewer) confirmed people. `''` where a person gave no country. */
  addPeople(campaign: string, country: string | null | undefined, n: number): void;
  /** `n` more letters that were sent. */
  addLetters(campaign: string, n: number): void;
  /** One more who was about to share. */
  addShare(campaign: string, network: string): void;
  /** One more who asked for what is held on them. */
  addDataAsked(): void;
  /** The last statement of a transaction: counters are what many wait for, so they are held shortest, and in one order. */
  write(session: Session): Promise<void>;
}

/** What one transaction counts: written in the transaction that changes what is counted, so it is always exact. */
export function openTally(shard: number): Tally {
  const sums = new Map<string, { campaign: string; kind: string; part: string; n: number }>();
  const add = (campaign: string, kind: string, part: string, n: number): void => {
    const place = JSON.stringify([campaign, kind, part]);
    sums.set(place, { campaign, kind, part, n: (sums.get(place)?.n ?? 0) + n });
  };
  return {
    addPeople: (campaign, country, n) => add(campaign, 'people', country ?? '', n),
    addLetters: (campaign, n) => add(campaign, 'letters', '', n),
    addShare: (campaign, network) => add(campaign, 'share', network, 1),
    addDataAsked: () => add('', 'asked for data', '', 1),
    async write(session) {
      const changed = [...sums.values()].filter(({ n }) => n !== 0);
      if (changed.length === 0) return;
      await session.rows(
        `insert into counter (campaign, kind, part, shard, n)
         select campaign, kind, part, $2::integer, n from json_to_recordset($1::json) as r (campaign text, kind text, part text, n bigint)
         order by campaign collate "C", kind collate "C", part collate "C"
         on conflict (campaign, kind, part, shard) do update set n = counter.n + excluded.n`,
        [JSON.stringify(changed), shard],
      );
    },
  };
}
