import type { CountDrift } from '../store.js';
import type { Database } from './open-database.js';

/** Counters differ by this much from the signatures, as of a generation of counters. */
export interface FoundDrift {
  readonly generation: number;
  readonly drift: readonly CountDrift[];
}

/** `n` more (or fewer) confirmed people. Written in the transaction that changes their state, so it is always exact. */
export type AddPeople = (campaign: string, country: string, n: number) => void;

export function counterWriter(database: Database): AddPeople {
  const add = database.prepare(`
    insert into counter (campaign, kind, country, shard, n) values (?, 'people', ?, 0, ?)
    on conflict (campaign, kind, country, shard) do update set n = counter.n + excluded.n`);
  return (campaign, country, n) => void add.run([campaign, country, n]);
}

/** `n` more letters that were sent, in the transaction that ends them. */
export type AddLetters = (campaign: string, n: number) => void;

export function letterCounter(database: Database): AddLetters {
  const add = database.prepare(`
    insert into counter (campaign, kind, country, shard, n) values (?, 'letters', '', 0, ?)
    on conflict (campaign, kind, country, shard) do update set n = counter.n + excluded.n`);
  return (campaign, n) => void add.run([campaign, n]);
}

/**
 * Mends by the difference, so that what was counted since the reading stays.
 * Answers false where someone else has mended meanwhile: twice the same difference would be a new error.
 */
export function driftMender(database: Database, addPeople: AddPeople): (found: FoundDrift) => boolean {
  const claim = database.prepare(`
    insert into counter (campaign, kind, country, shard, n) values ('', 'mended', '', 0, 1)
    on conflict (campaign, kind, country, shard) do update set n = counter.n + 1 where counter.n = ?`);
  return ({ generation, drift }) => {
    if (claim.run([generation]).changes === 0) return false;
    for (const { campaign, country, counted, actual } of drift) addPeople(campaign, country, actual - counted);
    return true;
  };
}
