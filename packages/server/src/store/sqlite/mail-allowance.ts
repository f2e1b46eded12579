import { mailsPerAddressAndDay } from '../store.js';
import type { Database } from './open-database.js';

const dayMs = 86_400_000;

/** A signature of a person, with when mails about it were posted: a list of ms, as JSON. */
export interface PersonRow {
  readonly seq: number;
  readonly campaign: string;
  readonly status: string;
  readonly mailed: string;
  readonly held: string | null;
  readonly removed: string | null;
}

/**
 * All of one person's signatures, found through the key that is written anyway: an index of the outbox by person would be one more
 * page to write for each signature.
 */
export const personSql = 'select seq, campaign, status, mailed, held, removed from signature where email_key = ?';

/** When mails about this signature were posted in the 24 hours before `at`. */
export const recentMails = (row: PersonRow | undefined, at: number): number[] =>
  row ? (JSON.parse(row.mailed) as number[]).filter((time) => time > at - dayMs) : [];

/** Whether one more mail may be posted to a person, whose rows these are: they have not stopped mails, nor had as many as a day allows. */
export type IsMailAllowed = (emailKey: Uint8Array, rows: readonly PersonRow[], at: number) => boolean;

/** The limit holds over all campaigns. */
export function mailAllowance(database: Database): IsMailAllowed {
  const findStopped = database.prepare('select 1 from suppressed where email_key = ? and stopped_at is not null');
  return (emailKey, rows, at) =>
    rows.reduce((sum, row) => sum + recentMails(row, at).length, 0) < mailsPerAddressAndDay && findStopped.get([emailKey]) === undefined;
}
