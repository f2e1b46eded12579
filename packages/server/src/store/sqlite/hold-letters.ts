import type { Database } from './open-database.js';

interface Turned {
  readonly letter: number;
  readonly campaign: string;
  readonly target: string;
}

/** The confirmed letters of a writer wait while they are held or removed. */
export function letterHolder(database: Database): (signature: number, at: number) => void {
  const hold = database.prepare(`
    update delivery set state = 'held' where signature = ? and state = 'waiting' returning letter, campaign, target`);
  const leave = database.prepare('update letter_pace set waiting = waiting - 1 where campaign = ? and target = ?');
  const settle = database.prepare('update letter set settled_at = ? where seq = ?');
  return (signature, at) => {
    for (const { letter, campaign, target } of hold.all([signature]) as Turned[]) {
      leave.run([campaign, target]);
      settle.run([at, letter]);
    }
  };
}

/** Lets them go on, as far as their texts are still there and somebody takes them. */
export function letterReleaser(database: Database): (signature: number, at: number) => void {
  const refuse = database.prepare(`
    update delivery set state = 'refused' where signature = ? and state = 'held' and address in (select address from refused_address)`);
  const release = database.prepare(`
    update delivery set state = 'waiting' where signature = ? and state = 'held'
      and exists (select 1 from letter where letter.seq = delivery.letter and draft is not null)
    returning letter, campaign, target`);
  const wait = database.prepare(`
    insert into letter_pace (campaign, target, waiting, next_at) values (?, ?, 1, ?)
    on conflict (campaign, target) do update set waiting = waiting + 1`);
  const unsettle = database.prepare('update letter set settled_at = null where seq = ?');
  return (signature, at) => {
    refuse.run([signature]);
    for (const { letter, campaign, target } of release.all([signature]) as Turned[]) {
      wait.run([campaign, target, at]);
      unsettle.run([letter]);
    }
  };
}
