import { dayMs } from '../../rules/duration.js';
import { listIdOf } from '../../rules/list-key.js';
import type { Database } from './open-database.js';
import type { AddPeople } from './write-counter.js';

/** A row as far as it decides what is left of it. */
export interface ForgottenRow {
  readonly seq: number;
  readonly campaign: string;
  readonly country: string | null;
  /** 1 where it counts. */
  readonly counts: number;
}

/** The columns of `ForgottenRow`. */
export const forgottenColumns = "seq, campaign, country, status = 'confirmed' and held is null and removed is null as counts";

/**
 * Deletes a signature with all that hangs on it. What counts in a campaign goes on counting: its row keeps country and day, and is
 * nobody. A list counts those who get mail, so there the row goes.
 */
export function signatureForgetter(database: Database, addPeople: AddPeople): (row: ForgottenRow, at: number) => void {
  const stop = letterStopper(database);
  const leave = ['letter', 'delivery'].map((table) => database.prepare(`update ${table} set signature = null where signature = ?`));
  const blank = database.prepare(`
    update letter set draft = null, recipients = null, key = null, token_hash = null, language = '' where signature = ?`);
  const dropAll = ['outbox', 'consent_event', 'subscription'].map((table) => database.prepare(`delete from ${table} where signature = ?`));
  const drop = database.prepare('delete from signature where seq = ?');
  const anonymise = database.prepare(`
    update signature set id = lower(hex(randomblob(16))), email_key = randomblob(32), email = '', person = '{}', language = '', origin = '',
      partner = null, element = null, network = null, token_hash = zeroblob(32), mailed = '[]', asked_at = 0,
      signed_at = signed_at - signed_at % ${dayMs}, confirmed_at = confirmed_at - confirmed_at % ${dayMs}
    where seq = ?`);
  return ({ seq, campaign, country, counts }, at) => {
    stop(seq, at);
    for (const statement of [blank, ...leave, ...dropAll]) statement.run([seq]);
    const isList = listIdOf(campaign) !== undefined;
    if (counts === 1 && isList) addPeople(campaign, country ?? '', -1);
    (counts === 1 && !isList ? anonymise : drop).run([seq]);
  };
}

/** Stops the letters of a signature that have not left, and the mails about them; their writer may write to the same targets again. */
export function letterStopper(database: Database): (signature: number, at: number) => void {
  const end = database.prepare(`
    update delivery set state = 'failed', signature = null where signature = ? and state = 'waiting' returning letter, campaign, target`);
  const endHeld = database.prepare("update delivery set state = 'failed', signature = null where signature = ? and state = 'held'");
  const leave = database.prepare('update letter_pace set waiting = waiting - 1 where campaign = ? and target = ?');
  const settle = database.prepare(`
    update letter set settled_at = ? where seq = ? and not exists (select 1 from delivery where letter = ? and state = 'waiting')`);
  const drop = database.prepare(`
    update letter set draft = null, recipients = null, key = null, token_hash = null where signature = ? and confirmed_at is null`);
  const unpost = database.prepare('delete from outbox where signature = ?');
  return (signature, at) => {
    for (const row of end.all([signature]) as { letter: number; campaign: string; target: string }[]) {
      leave.run([row.campaign, row.target]);
      settle.run([at, row.letter, row.letter]);
    }
    endHeld.run([signature]);
    drop.run([signature]);
    unpost.run([signature]);
  };
}
