import type { Network, Receipt } from '@solidarity/contract';
import { hourMs } from '../rules/duration.js';
import type { Asked, MailJob, Outbox, SignatureEntry } from '../rules/entries.js';
import { listIdOf } from '../rules/list-key.js';
import type { LetterShelf } from './letter-shelf.js';
import type { ReviewShelf } from './review-shelf.js';
import type { PrivacyShelf } from './privacy-shelf.js';

export type { MailJob, MailOutcome } from '../rules/entries.js';

/** What became of a signature. A person who had signed and one who had not are told apart in the store only. */
export type SignOutcome = { readonly kind: 'taken'; readonly receipt: Receipt } | { readonly kind: 'key-reused' };

/** What a key was first answered with, and a hash of what it came with. */
export interface FirstAnswer {
  readonly fingerprint: string;
  readonly receipt: Receipt;
}

/** What a page behind a link may know before its button is pressed. */
export interface Pending {
  readonly campaign: string;
  readonly language: string;
  /** Only of a petition or a letter, while the signature is unconfirmed: what the button makes count. */
  readonly asked?: Asked;
  /** Only of a list. */
  readonly subscription?: Subscription;
  /** Only of a letter that waits for its button. */
  readonly letter?: WaitingText;
}

/** What a letter says, and the name under it; empty where there is none. */
export interface WaitingText {
  readonly name: string;
  readonly subject: string;
  readonly body: string;
}

/**
 * A person on a list. `asked` stands where an answer waits for the button: the first one, a change of choices, or one by a person
 * who had unsubscribed. Until it is pressed, the earlier answer holds.
 */
export interface Subscription {
  readonly status: SignatureStatus;
  readonly asked: Asked | undefined;
}

/** unsubscribed: only on lists. withdrawn: only on campaigns. */
export type SignatureStatus = 'pending' | 'confirmed' | 'unsubscribed' | 'withdrawn';

/** People by country; the key is '' where a person gave none. */
export type OnlineCounts = ReadonlyMap<string, number>;

/** How often somebody was about to share, by network, most first. What the store holds may be older than the list of networks. */
export type ShareCounts = ReadonlyMap<string, number>;

/** A row of an export. Whoever counts and was erased since is a row without name, address and consents. */
export interface StoredSignature extends Omit<
  SignatureEntry,
  'tokenHash' | 'idempotency' | 'proof' | 'receipt' | 'confirmation' | 'emailKey'
> {
  readonly status: SignatureStatus;
  readonly confirmedAt: number | undefined;
  /** The batch of a review that removed it. */
  readonly removed?: string;
  readonly withdrawnAt?: number;
  /** Only of a list. */
  readonly unsubscribedAt?: number | undefined;
}

export interface CountDrift {
  readonly campaign: string;
  readonly country: string;
  readonly counted: number;
  readonly actual: number;
}

/**
 * The shelf. Each promise settles only when what it says is durable: a process killed right after keeps it.
 * A store that cannot write now rejects with `StoreBusy` and has kept nothing.
 */
export interface Store extends Outbox, LetterShelf, ReviewShelf, PrivacyShelf {
  /**
   * One transaction: idempotency row, signature, consent events, outbox row, and the count where no mail is needed.
   * Same key and fingerprint: the first answer again, nothing written. Same key, other fingerprint: `key-reused`.
   * Same person and campaign: no second row; while unconfirmed, the later answers replace the earlier ones. Once a button was
   * pressed, later answers to a petition change nothing; those to a list wait for the button to be pressed again. A signature that was
   * withdrawn begins anew. Whoever stopped mails gets none.
   */
  sign(entry: SignatureEntry): Promise<SignOutcome>;
  /** The first answer that this key got, for a request which would be judged otherwise by now. Reads only. */
  answerOf(campaign: string, key: string): Promise<FirstAnswer | undefined>;
  /**
   * Forgets a bounded number of keys that are older than 72 hours at `at`, and of proofs that nobody could use again. Says whether there
   * may be more.
   */
  purgeKeys(at: number): Promise<boolean>;
  /** Puts the mail of the signature that came with this key in the outbox again. Unknown keys are no error. */
  resend(campaign: string, key: string, at: number): Promise<void>;
  /** The unconfirmed or confirmed signature of a token, unless the token is older than `notBefore`. */
  findByToken(tokenHash: string, notBefore: number): Promise<Pending | undefined>;
  /**
   * Counts the signature of a token once, however often it is called, unless it is held; on a list, lets hold what was asked since.
   * `undefined` where the token is unknown or too old.
   */
  confirm(tokenHash: string, at: number, notBefore: number): Promise<Pending | undefined>;
  /** The subscription that a link ends, however old. */
  findByUnsubscribe(unsubscribeHash: string): Promise<Pending | undefined>;
  /** Ends a subscription, drops what was asked since and the mails that wait for it. Again: no change. `undefined` where there is none. */
  unsubscribe(unsubscribeHash: string, at: number): Promise<Pending | undefined>;
  /** Confirmed people who signed online and are neither held nor removed, by country. Cheap: read from counter rows, never by counting signatures. */
  counts(campaign: string): Promise<OnlineCounts>;
  /** Counts that somebody was about to share. */
  addShare(campaign: string, network: Network): Promise<void>;
  shares(campaign: string): Promise<ShareCounts>;
  /** Every signature of a campaign in the order they came, read in pages; new ones may be missed. */
  signatures(campaign: string): AsyncIterable<StoredSignature>;
  /** Holds the counter rows against the signatures and mends them; says what was off. */
  recount(): Promise<CountDrift[]>;
  /**
   * Whether `holder` has `job` to itself until `at + ms`: where nobody has it, or no longer, or `holder` itself has. Many processes may
   * share a store; what one of them is to do asks first.
   */
  lease(job: string, holder: string, at: number, ms: number): Promise<boolean>;
  /** Rejects where the store could not answer. */
  check(): Promise<void>;
  /** Finishes what was begun, then lets go of every handle. */
  close(): Promise<void>;
}

/** Whether a mail asks for the button of a petition or a letter, and so repeats what was agreed to. */
export const isAsking = ({ kind, campaign }: Pick<MailJob, 'kind' | 'campaign'>): boolean =>
  kind === 'letter' || (kind === 'confirm' && listIdOf(campaign) === undefined);

/** How long a key is remembered. */
export const keyKeptMs = 72 * hourMs;

/** At most this many mails to one address in 24 hours, over all campaigns. */
export const mailsPerAddressAndDay = 3;

/** The store cannot write now: full disk, locked file, too long a queue. Nothing was kept; try again. */
export class StoreBusy extends Error {
  override readonly name = 'StoreBusy';
  /** Seconds. */
  readonly retryAfter: number;
  constructor(reason: string, retryAfter = 5, options?: ErrorOptions) {
    super(reason, options);
    this.retryAfter = retryAfter;
  }
}
