import { dayMs } from '../rules/duration.js';
import type { Asked } from '../rules/entries.js';
import type { LetterDraft } from '../rules/letter-entries.js';
import type { StoredSignature } from './store.js';

/** A letter that somebody wrote, and whom it goes to by name. Without its text once that was deleted. */
export interface KeptLetter {
  readonly writtenAt: number;
  readonly draft: LetterDraft | undefined;
  readonly recipients: readonly { readonly name: string; readonly state: KeptLetterState }[];
}

/** unconfirmed: waits for its button. */
export type KeptLetterState = 'unconfirmed' | 'waiting' | 'sent' | 'failed';

/** A signature or a subscription with all that hangs on it. */
export interface KeptSignature extends Omit<StoredSignature, 'unsubscribeHash'> {
  readonly letters: readonly KeptLetter[];
  /** What was asked of a list and waits for its button. */
  readonly asked?: Asked;
}

/** Everything that is held on one address. */
export interface PersonRecord {
  /** Over all campaigns and lists, in the order they came. */
  readonly signatures: readonly KeptSignature[];
  /** When mails were stopped, as long as they are; ms. */
  readonly stoppedAt: number | undefined;
  /** When all was erased, the last time; ms. Whoever signs anew is held from then on. */
  readonly erasedAt: number | undefined;
}

/** What a round of retention goes by. */
export interface RetentionRound {
  readonly at: number;
  /** Campaigns that closed so long ago that nobody's name is kept any more. */
  readonly closed: readonly string[];
}

/** Ids of campaigns whose files somebody has looked at. */
export interface SeenCampaigns {
  readonly closed: readonly string[];
  readonly open: readonly string[];
}

/** How many rows of a campaign a round takes from, or would take from. */
export interface Retained {
  readonly campaign: string;
  /** Deleted: never confirmed, or withdrawn, more than 30 days ago. */
  readonly unconfirmed: number;
  /** Of closed campaigns: counted still, as nobody. */
  readonly anonymised: number;
}

/** What a person may see and do with what is held on them. A person is named by the keyed hash of their address, hex. */
export interface PrivacyShelf {
  /** Everybody whose key begins with this half, hex: who is on the shelf, was erased, or stopped mails. */
  peopleBeginning(half: string): Promise<string[]>;
  person(emailKey: string): Promise<PersonRecord>;
  /** Posts a mail with the way to their data to a person who is on the shelf, within the daily limit. Writes as much for anybody else. */
  askForData(emailKey: string, at: number): Promise<void>;
  /**
   * Takes a signature back: it counts no more, what waits for it goes, and each consent is answered with no. A subscription ends.
   * Again: no change. Answers the campaign; `undefined` where this person has no such signature.
   */
  withdraw(emailKey: string, id: string, at: number): Promise<string | undefined>;
  /** Marks a signature as one whose name is not to be shown. */
  hideName(emailKey: string, id: string): Promise<void>;
  /**
   * Deletes everything on this person. What counted in a campaign goes on counting, as nobody. Of the person the key stays, so that
   * what they sign anew is held, with the times of mails that their daily limit goes by.
   */
  erase(emailKey: string, at: number): Promise<void>;
  /** No mail to this person from now on, whoever signs with their address; subscriptions end. Again: no change. */
  stopMails(emailKey: string, at: number): Promise<void>;
  allowMails(emailKey: string): Promise<void>;
  /**
   * Remembers since when campaigns are closed, until they are seen open again. Of those in neither list, what is known stays. Answers
   * all: ms, by campaign.
   */
  noteClosings(seen: SeenCampaigns, at: number): Promise<ReadonlyMap<string, number>>;
  /** What `noteClosings` remembered. */
  closings(): Promise<ReadonlyMap<string, number>>;
  /** One bounded step of a round, which begins after 0. `next`: after which to go on; absent where the round is done. */
  retain(round: RetentionRound, after: number): Promise<{ readonly retained: readonly Retained[]; readonly next?: number }>;
  /** What a whole round would take, without taking it. Reads everything. */
  retentionDue(round: RetentionRound): Promise<Retained[]>;
}

/** How long an answer is kept that nobody confirmed, and one that was withdrawn. */
export const unconfirmedKeptMs = 30 * dayMs;

/** Counts of rows put together by campaign. */
export function summed(counted: readonly { readonly campaign: string; readonly isUnconfirmed: boolean; readonly n: number }[]): Retained[] {
  const found = new Map<string, Retained>();
  for (const { campaign, isUnconfirmed, n } of counted) {
    const { unconfirmed, anonymised } = found.get(campaign) ?? { unconfirmed: 0, anonymised: 0 };
    const more = isUnconfirmed ? { unconfirmed: unconfirmed + n, anonymised } : { unconfirmed, anonymised: anonymised + n };
    found.set(campaign, { campaign, ...more });
  }
  return [...found.values()].sort((one, other) => (one.campaign < other.campaign ? -1 : 1));
}
