import type { MailJob } from '../rules/entries.js';

/** The words of the mails. `{title}` and `{organisation}` come from the campaign's file; nothing a signer typed ever does. */
export interface MailWords {
  readonly subject: string;
  readonly lead: string;
  readonly ask: string;
  readonly button: string;
  readonly after: string;
  readonly why: string;
}

export type MailsByKind = Readonly<Record<MailJob['kind'], MailWords>>;

/** The names of a person's own links, which stand in every mail. */
export interface WayWords {
  readonly data: string;
  readonly stop: string;
}

/** The words of the mails about lists. `{time}`, `{topics}` and `{organisation}` are filled in. */
export interface ListMailWords extends Readonly<Record<'confirm' | 'known', MailWords>> {
  /** Stands before the exact words of each consent. */
  readonly agreed: string;
  readonly topics: string;
  readonly leave: string;
}
