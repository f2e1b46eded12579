import { summed, unconfirmedKeptMs, type Retained, type RetentionRound, type SeenCampaigns } from '../privacy-shelf.js';
import { forgottenColumns, signatureForgetter, type ForgottenRow } from './forget-signature.js';
import type { Database } from './open-database.js';
import type { AddPeople } from './write-counter.js';

/** A step looks at so many rows, and takes at most so many: whoever waits for an answer meanwhile does not wait long. */
const looksAt = 4000;
const takes = 200;

export interface RetentionStep {
  readonly round: RetentionRound;
  readonly after: number;
}

/** What `retain` answers. */
export type RetentionTaken = { readonly retained: readonly Retained[]; readonly next?: number };

/** Never confirmed, or withdrawn, too long ago. */
const isUnconfirmed = "(status = 'pending' and asked_at < old or status = 'withdrawn' and withdrawn_at < old)";
/** Still somebody's, in a campaign that closed too long ago. */
const isClosed = "(email <> '' and campaign in (select value from json_each(closed)))";
const from = 'from (select ? as old, ? as closed) as round cross join signature';
/** The values of `from`. */
const valuesOf = ({ at, closed }: RetentionRound): [number, string] => [at - unconfirmedKeptMs, JSON.stringify(closed)];

/** Goes through the signatures by number, so that no index is kept for it. */
export function retainer(database: Database, addPeople: AddPeople): (step: RetentionStep) => RetentionTaken {
  const last = database.prepare(
    `select max(seq) as seq, count(*) as n from (select seq from signature where seq > ? order by seq limit ${looksAt})`,
  );
  const due = database.prepare(`
    select ${forgottenColumns}, ${isUnconfirmed} as "isUnconfirmed" ${from}
    where seq > ? and seq <= ? and (${isUnconfirmed} or ${isClosed}) order by seq limit ${takes}`);
  const dropLater = database.prepare(`
    update subscription set later = null where later is not null and signature in (
      select seq from signature where seq > ? and seq <= ? and asked_at < ?)`);
  const forget = signatureForgetter(database, addPeople);
  return ({ round, after }) => {
    const { seq, n } = last.get([after]) as { seq: number | null; n: number };
    if (seq === null) return { retained: [] };
    const rows = due.all([...valuesOf(round), after, seq]) as (ForgottenRow & { isUnconfirmed: number })[];
    const until = rows.length < takes ? seq : (rows.at(-1)?.seq ?? seq);
    for (const row of rows) forget(row, round.at);
    dropLater.run([after, until, round.at - unconfirmedKeptMs]);
    const retained = summed(rows.map((row) => ({ campaign: row.campaign, isUnconfirmed: row.isUnconfirmed === 1, n: 1 })));
    return { retained, ...((until < seq || n === looksAt) && { next: until }) };
  };
}

interface Counted {
  readonly campaign: string;
  readonly isUnconfirmed: number;
  readonly n: number;
}

/** What a round would take, all at once: for the command line, never within a request. */
export function retentionReader(database: Database): (round: RetentionRound) => Retained[] {
  const count = database.prepare(`
    select campaign, ${isUnconfirmed} as "isUnconfirmed", count(*) as n ${from} where ${isUnconfirmed} or ${isClosed}
    group by 1, 2 order by 1`);
  return (round) => summed((count.all(valuesOf(round)) as Counted[]).map((row) => ({ ...row, isUnconfirmed: row.isUnconfirmed === 1 })));
}

export interface Closings extends SeenCampaigns {
  readonly at: number;
}

export function closingWriter(database: Database): (given: Closings) => void {
  const forget = database.prepare('delete from closing where campaign in (select value from json_each(?))');
  const note = database.prepare('insert into closing (campaign, at) values (?, ?) on conflict (campaign) do nothing');
  return ({ closed, open, at }) => {
    forget.run([JSON.stringify(open)]);
    for (const campaign of closed) note.run([campaign, at]);
  };
}

export function closingReader(database: Database): () => ReadonlyMap<string, number> {
  const read = database.prepare('select campaign, at from closing order by campaign');
  return () => new Map((read.all([]) as { campaign: string; at: number }[]).map(({ campaign, at }) => [campaign, at]));
}
