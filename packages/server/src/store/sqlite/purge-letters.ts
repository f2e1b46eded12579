import { letterKeptMs } from '../../rules/letter-entries.js';
import type { Database } from './open-database.js';

/** At most so many at once, so that whoever waits for an answer does not wait long. */
const atMost = 500;

/** Deletes the texts of old letters. That a letter was written, and to whom, stays: nobody writes twice. */
export function letterPurger(database: Database): (given: { readonly at: number }) => number {
  const clear = (which: string) =>
    database.prepare(`
      update letter set draft = null, recipients = null, key = null, token_hash = null
      where seq in (select seq from letter where draft is not null and ${which} limit ${atMost})`);
  const purges = [clear('confirmed_at is null and written_at < ?'), clear('settled_at < ?')];
  const forget = database.prepare(`
    delete from letter_started where (campaign, key) in (select campaign, key from letter_started where at < ? limit ${atMost})`);
  return ({ at }) => {
    const before = at - letterKeptMs;
    return [...purges, forget].reduce((sum, purge) => sum + purge.run([before]).changes, 0);
  };
}
