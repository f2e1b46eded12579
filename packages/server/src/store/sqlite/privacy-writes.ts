import type { Database } from './open-database.js';
import type { AddPeople } from './write-counter.js';
import type { PostMail } from './write-mail.js';
import { personWrites, type PersonWrites } from './write-person.js';
import { closingWriter, retainer, type Closings, type RetentionStep, type RetentionTaken } from './write-retention.js';

/** What changes what is held on people, each within a transaction that its caller holds. */
export interface PrivacyWrites extends PersonWrites {
  noteClosings(given: Closings): void;
  retain(step: RetentionStep): RetentionTaken;
}

export function privacyWrites(database: Database, parts: { postMail: PostMail; addPeople: AddPeople }): PrivacyWrites {
  return { ...personWrites(database, parts), noteClosings: closingWriter(database), retain: retainer(database, parts.addPeople) };
}
