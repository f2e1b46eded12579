import { dayMs } from '../rules/duration.js';
import { mailsPerAddressAndDay } from './store.js';

/** Of the times when mails were posted, those in the 24 hours before `at`; ms. */
export const recentMails = (posted: readonly number[], at: number): number[] => posted.filter((time) => time > at - dayMs);

/** Whether the day has room for one more mail to a person to whom these were posted. */
export const hasRoom = (posted: readonly number[], at: number): boolean => recentMails(posted, at).length < mailsPerAddressAndDay;
