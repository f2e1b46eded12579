import { summed, unconfirmedKeptMs, type Retained, type RetentionRound, type SeenCampaigns } from '../privacy-shelf.js';
import { forgetPeople, forgetSignatures } from './forget-signatures.js';
import { holdPeople } from './people.js';
import { heldColumns, type HeldRow } from './read-pending.js';
import { jsonOf } from './hold-letters.js';
import type { Session } from './session.js';
import type { Tally } from './tally.js';

/** A step looks at so many rows, and takes at most so many. */
const looksAt = 4000;
const takes = 200;

/** `$1`: what is older goes. `$2`: the campaigns that closed long ago. */
const isUnconfirmed = "(status = 'pending' and asked_at < $1 or status = 'withdrawn' and withdrawn_at < $1)";
const isDue = `(${isUnconfirmed} or email <> '' and campaign = any($2::text[]))`;

const valuesOf = ({ at, closed }: RetentionRound) => [at - unconfirmedKeptMs, closed];

export async function retain(
  session: Session,
  round: RetentionRound,
  after: number,
  tally: Tally,
): Promise<{ readonly retained: readonly Retained[]; readonly next?: number }> {
  const [window] = await session.rows<{ seq: number | null; n: number }>(
    `select max(seq) as seq, count(*)::integer as n from (select seq from signature where seq > $1 order by seq limit ${looksAt}) as next_rows`,
    [after],
  );
  const last = window?.seq ?? null;
  if (last === null) return { retained: [] };
  const found = await session.rows<{ seq: number; emailKey: string; campaign: string }>(
    `select seq, encode(email_key, 'hex') as "emailKey", campaign from signature where ${isDue} and seq > $3 and seq <= $4
     order by seq limit ${takes}`,
    [...valuesOf(round), after, last],
  );
  const until = found.length < takes ? last : (found.at(-1)?.seq ?? last);
  const people = [...new Set(found.map(({ emailKey }) => emailKey))];
  await holdPeople(session, people);
  // Once more, now that nobody else can change them.
  const rows = await session.rows<HeldRow & { isUnconfirmed: boolean }>(
    `select ${isUnconfirmed} as "isUnconfirmed", ${heldColumns} from signature where ${isDue} and (email_key, campaign) in (
       select decode("emailKey", 'hex'), campaign from json_to_recordset($3::json) as r ("emailKey" text, campaign text))`,
    [...valuesOf(round), jsonOf(found)],
  );
  await forgetSignatures(session, rows, round.at, tally);
  await forgetPeople(session, people);
  await session.rows('update signature set later = null where later is not null and asked_at < $1 and seq > $2 and seq <= $3', [
    round.at - unconfirmedKeptMs,
    after,
    until,
  ]);
  await tally.write(session);
  const retained = summed(rows.map((row) => ({ campaign: row.campaign, isUnconfirmed: row.isUnconfirmed, n: 1 })));
  return { retained, ...((until < last || window?.n === looksAt) && { next: until }) };
}

export async function retentionDue(session: Session, round: RetentionRound): Promise<Retained[]> {
  return summed(
    await session.rows<{ campaign: string; isUnconfirmed: boolean; n: number }>(
      `select campaign, ${isUnconfirmed} as "isUnconfirmed", count(*)::integer as n from signature where ${isDue}
       group by 1, 2 order by 1, 2`,
      valuesOf(round),
    ),
  );
}

export async function noteClosings(session: Session, { closed, open }: SeenCampaigns, at: number): Promise<void> {
  await session.rows('delete from closing where campaign = any($1::text[])', [open]);
  await session.rows(
    `insert into closing (campaign, at) select value, $2 from unnest($1::text[]) as value order by value collate "C"
     on conflict (campaign) do nothing`,
    [closed, at],
  );
}

export async function readClosings(session: Session): Promise<ReadonlyMap<string, number>> {
  const rows = await session.rows<{ campaign: string; at: number }>('select campaign, at from closing order by campaign');
  return new Map(rows.map(({ campaign, at }) => [campaign, at]));
}
