import { recentMails as recent } from '../recent-mails.js';
import { mailsPerAddressAndDay } from '../store.js';
import type { Suppressed } from './find-suppressed.js';

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
export const recentMails = (row: Pick<PersonRow, 'mailed'> | undefined, at: number): number[] =>
  row ? recent(JSON.parse(row.mailed) as number[], at) : [];

/** When mails were posted to a person in the 24 hours before `at`, over all campaigns. */
export const mailsOfPerson = (rows: readonly PersonRow[], suppressed: Suppressed | undefined, at: number): number[] =>
  [...rows, suppressed].flatMap((row) => recentMails(row, at));

/** Whether one more mail may be posted to a person, whose rows these are: they have not stopped mails, nor had as many as a day allows. */
export const isMailAllowed = (rows: readonly PersonRow[], suppressed: Suppressed | undefined, at: number): boolean =>
  typeof suppressed?.stoppedAt !== 'number' && mailsOfPerson(rows, suppressed, at).length < mailsPerAddressAndDay;
