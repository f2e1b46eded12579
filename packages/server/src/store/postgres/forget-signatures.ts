import { randomBytes, randomUUID } from 'node:crypto';
import { dayMs } from '../../rules/duration.js';
import { listIdOf } from '../../rules/list-key.js';
import { holdPaces, jsonOf, ofWriters } from './hold-letters.js';
import { isFree, type HeldRow } from './read-pending.js';
import type { Place, Session } from './session.js';
import type { Tally } from './tally.js';

/** A row as far as it decides what is left of it. */
export type ForgottenRow = Pick<HeldRow, 'emailKey' | 'campaign' | 'status' | 'held' | 'removed' | 'country'>;

export const countsIn = (row: Pick<HeldRow, 'status' | 'held' | 'removed'>): boolean => row.status === 'confirmed' && isFree(row);

const placed = `(email_key, campaign) in (
  select decode("emailKey", 'hex'), campaign from json_to_recordset($1::json) as r ("emailKey" text, campaign text))`;

/**
 * Deletes signatures with all that hangs on them; their people's rows are held. What counts in a campaign goes on counting: its row
 * keeps number, country and day, under a key of chance. A list counts those who get mail, so there the row goes.
 */
export async function forgetSignatures(session: Session, rows: readonly ForgottenRow[], at: number, tally: Tally): Promise<void> {
  if (rows.length === 0) return;
  await stopLetters(session, rows, at);
  const places = jsonOf(rows);
  await session.rows(
    `update letter set draft = null, recipients = null, key = null, token_hash = null, language = '', email_key = null where ${placed}`,
    [places],
  );
  await session.rows(`update delivery set email_key = null where ${placed}`, [places]);
  const isNobody = (row: ForgottenRow): boolean => countsIn(row) && listIdOf(row.campaign) === undefined;
  for (const row of rows) if (countsIn(row) && !isNobody(row)) tally.addPeople(row.campaign, row.country, -1);
  const gone = await session.rows<Gone>(
    `delete from signature where ${placed}
     returning encode(email_key, 'hex') as "emailKey", seq, campaign, country, confirmation, signed_at as "signedAt", confirmed_at as "confirmedAt",
       released, was_held as "wasHeld"`,
    [places],
  );
  const nobodies = new Set(rows.filter(isNobody).map(({ emailKey, campaign }) => `${emailKey} ${campaign}`));
  await keepNobodies(
    session,
    gone.filter(({ emailKey, campaign }) => nobodies.has(`${emailKey} ${campaign}`)),
  );
}

interface Gone extends Place {
  readonly seq: number;
  readonly country: string | null;
  readonly confirmation: string;
  readonly signedAt: number;
  readonly confirmedAt: number | null;
  readonly released: string | null;
  readonly wasHeld: string | null;
}

/** As rows of their own, since a key that tables are cut by cannot be changed. */
async function keepNobodies(session: Session, gone: readonly Gone[]): Promise<void> {
  if (gone.length === 0) return;
  const rows = gone.map((row) => ({
    ...row,
    emailKey: randomBytes(32).toString('hex'),
    id: randomUUID(),
    signedAt: row.signedAt - (row.signedAt % dayMs),
    confirmedAt: row.confirmedAt === null ? null : row.confirmedAt - (row.confirmedAt % dayMs),
  }));
  await session.rows(
    `insert into signature (seq, id, campaign, email_key, email, person, country, language, origin, confirmation, status, consents,
       token_hash, asked_at, signed_at, confirmed_at, released, was_held)
     overriding system value
     select seq, id, campaign, decode("emailKey", 'hex'), '', '{}', country, '', '', confirmation, 'confirmed', '[]',
       decode(repeat('00', 32), 'hex'), 0, "signedAt", "confirmedAt", released, "wasHeld"
     from json_to_recordset($1::json) as r (seq bigint, id text, campaign text, "emailKey" text, country text, confirmation text,
       "signedAt" bigint, "confirmedAt" bigint, released text, "wasHeld" text)`,
    [JSON.stringify(rows)],
  );
}

/** Stops letters that have not left, and all mails; their writers may write to the same targets again. */
export async function stopLetters(session: Session, writers: readonly Place[], at: number): Promise<void> {
  const places = jsonOf(writers);
  await holdPaces(session, writers);
  await session.rows(
    `with ended as (
       update delivery set state = 'failed', email_key = null where ${ofWriters} and state = 'waiting' returning letter, campaign, target
     ), left_by as (
       update letter_pace set waiting = waiting - n
       from (select campaign, target, count(*) as n from ended group by campaign, target) as gone
       where letter_pace.campaign = gone.campaign and letter_pace.target = gone.target
     )
     update letter set settled_at = $2 where seq in (select letter from ended)`,
    [places, at],
  );
  await session.rows(`update delivery set state = 'failed', email_key = null where ${ofWriters} and state = 'held'`, [places]);
  await session.rows(
    `update letter set draft = null, recipients = null, key = null, token_hash = null where confirmed_at is null and ${placed}`,
    [places],
  );
  await session.rows(`delete from outbox where ${placed}`, [places]);
}

/** Of people of whom nothing is held any more, the key goes too. */
export async function forgetPeople(session: Session, people: readonly string[]): Promise<void> {
  await session.rows(
    `delete from person where erased_at is null and stopped_at is null
     and email_key in (select decode(value, 'hex') from json_array_elements_text($1::json))
     and not exists (select 1 from signature where signature.email_key = person.email_key)`,
    [JSON.stringify(people)],
  );
}
