import type { Place, Session } from './session.js';

/** The deliveries of these writers; `$1` is `jsonOf` them. */
export const ofWriters = `(delivery.email_key, delivery.campaign) in (
  select decode("emailKey", 'hex'), campaign from json_to_recordset($1::json) as r ("emailKey" text, campaign text))`;

export const jsonOf = (writers: readonly Place[]): string =>
  JSON.stringify(writers.map(({ emailKey, campaign }) => ({ emailKey, campaign })));

/** The rows of all targets that these writers write to, in the order in which everybody holds them. */
export const holdPaces = (session: Session, writers: readonly Place[]) =>
  session.rows(
    `select 1 from letter_pace where (campaign, target) in (select campaign, target from delivery where ${ofWriters})
     order by campaign, target for update`,
    [jsonOf(writers)],
  );

/** The confirmed letters of a writer wait while they are held or removed. */
export async function holdLetters(session: Session, writers: readonly Place[], at: number): Promise<void> {
  if (writers.length === 0) return;
  await holdPaces(session, writers);
  await session.rows(
    `with held as (
       update delivery set state = 'held' where ${ofWriters} and state = 'waiting' returning letter, campaign, target
     ), left_by as (
       update letter_pace set waiting = waiting - n
       from (select campaign, target, count(*) as n from held group by campaign, target) as gone
       where letter_pace.campaign = gone.campaign and letter_pace.target = gone.target
     )
     update letter set settled_at = $2 where seq in (select letter from held)`,
    [jsonOf(writers), at],
  );
}

/** Lets them go on, as far as their texts are still there and somebody takes them. */
export async function releaseLetters(session: Session, writers: readonly Place[], at: number): Promise<void> {
  if (writers.length === 0) return;
  await holdPaces(session, writers);
  await session.rows(
    `update delivery set state = 'refused' where ${ofWriters} and state = 'held' and address in (select address from refused_address)`,
    [jsonOf(writers)],
  );
  await session.rows(
    `with freed as (
       update delivery set state = 'waiting' where ${ofWriters} and state = 'held'
         and exists (select 1 from letter where letter.seq = delivery.letter and draft is not null)
       returning letter, campaign, target
     ), waits as (
       insert into letter_pace (campaign, target, waiting, next_at)
       select campaign, target, count(*), $2 from freed group by campaign, target order by campaign, target
       on conflict (campaign, target) do update set waiting = letter_pace.waiting + excluded.waiting
     )
     update letter set settled_at = null where seq in (select letter from freed)`,
    [jsonOf(writers), at],
  );
}
