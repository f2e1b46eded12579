import type { KnownPerson, KnownSignature } from './decide-batch.js';
import { Overtaken } from './faults.js';
import type { Session } from './session.js';

/**
 * Makes a row for each person who has none, with `mailed` in it; holds the rows of the others and answers what rests of them. Whoever
 * holds a person's row may change all they signed, until the transaction ends. In the order of the keys, in every process: nobody
 * waits for anybody crosswise.
 */
export async function meetPeople(session: Session, mailed: ReadonlyMap<string, readonly number[]>): Promise<Map<string, KnownPerson>> {
  const people = [...mailed].map(([person, times]) => ({ person, mailed: JSON.stringify(times) }));
  const made = await session.rows<{ person: string }>(
    `insert into person (email_key, mailed)
     select decode(person, 'hex'), mailed from json_to_recordset($1::json) as r (person text, mailed text) order by 1
     on conflict (email_key) do nothing returning encode(email_key, 'hex') as person`,
    [JSON.stringify(people)],
  );
  if (made.length === people.length) return new Map();
  const isMade = new Set(made.map(({ person }) => person));
  const known = people.map(({ person }) => person).filter((person) => !isMade.has(person));
  const held = await holdPeople(session, known);
  if (held.size < known.length) throw new Overtaken('Somebody was forgotten between two looks');
  const signed = await session.rows<KnownSignature & { person: string; campaign: string }>(
    `select encode(email_key, 'hex') as person, campaign, status, held, removed is not null as "isRemoved" from signature
     where email_key in (select decode(value, 'hex') from json_array_elements_text($1::json))`,
    [JSON.stringify(known)],
  );
  const statuses = new Map(known.map((person) => [person, new Map<string, KnownSignature>()]));
  for (const { person, campaign, ...state } of signed) statuses.get(person)?.set(campaign, state);
  return new Map([...statuses].map(([person, signatures]) => [person, { ...(held.get(person) ?? unknown), signed: signatures }]));
}

/** Of a person whose row is held: when mails were posted to them (ms), whether they stopped mails, and whether all was erased before. */
export interface HeldPerson {
  readonly mailed: readonly number[];
  readonly isStopped: boolean;
  readonly isErased: boolean;
}

const unknown: HeldPerson = { mailed: [], isStopped: false, isErased: false };

/** Holds the rows of these people, as far as they have one. */
export async function holdPeople(session: Session, people: readonly string[]): Promise<Map<string, HeldPerson>> {
  if (people.length === 0) return new Map();
  const rows = await session.rows<Omit<HeldPerson, 'mailed'> & { person: string; mailed: string }>(
    `select encode(email_key, 'hex') as person, mailed, stopped_at is not null as "isStopped", erased_at is not null as "isErased"
     from person
     where email_key in (select decode(value, 'hex') from json_array_elements_text($1::json)) order by email_key for update`,
    [JSON.stringify([...new Set(people)])],
  );
  return new Map(rows.map(({ person, mailed, ...state }) => [person, { mailed: JSON.parse(mailed) as number[], ...state }]));
}

/** Holds one person's row; whoever has none has had no mail. */
export const holdPerson = async (session: Session, person: string): Promise<HeldPerson> =>
  (await holdPeople(session, [person])).get(person) ?? unknown;

/** Notes when mails were posted to people whose rows are held. */
export async function noteMails(session: Session, mailed: ReadonlyMap<string, readonly number[]>): Promise<void> {
  if (mailed.size === 0) return;
  await session.rows(
    `update person set mailed = r.mailed from json_to_recordset($1::json) as r (person text, mailed text)
     where email_key = decode(r.person, 'hex')`,
    [JSON.stringify([...mailed].map(([person, times]) => ({ person, mailed: JSON.stringify(times) })))],
  );
}
