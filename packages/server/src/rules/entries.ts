import type { CampaignFile, ConsentGiven, Receipt } from '@solidarity/contract';
import type { HeldReason } from './held.js';
import type { ProofUse } from './proof.js';

/** One answer to one consent text, with all that proves later what was asked and when. Append-only. */
export interface ConsentEvent extends ConsentGiven {
  /** The exact words that were shown. */
  readonly text: string;
  readonly language: string;
  /** Milliseconds since 1970. This and all below: absent in what was kept before receipts told it. */
  readonly at?: number;
  /** Origin of the page that asked; empty where nobody told. */
  readonly origin?: string;
  /** Who was named as answerable for the data: the organisation, as the campaign or list called it then. */
  readonly controllers?: string;
  readonly basis?: Basis;
  /** Version of the element that asked; empty where none did. */
  readonly element?: string;
}

/** On what ground an answer is kept and used, as the campaign or list says it of the purpose. */
export type Basis = NonNullable<CampaignFile['consents'][number]['basis']>;

/** What the desk decided to keep of one signature. Written in one transaction, or not at all. */
export interface SignatureEntry {
  /** Opaque and unguessable; UUID. */
  readonly id: string;
  readonly campaign: string;
  /** Keyed hash of the canonical address, hex: one person, one row, without reading the address. */
  readonly emailKey: string;
  readonly email: string;
  /** The person's other answers, as the contract cleaned them: `givenName`, `country`, `x-role` … */
  readonly person: Readonly<Record<string, string | boolean>>;
  readonly country: string | undefined;
  readonly language: string;
  readonly consents: readonly ConsentEvent[];
  /** Origin of the page as the browser's header told it, else as the page said; empty where neither did. */
  readonly origin: string;
  readonly partner: string | undefined;
  /** Version of the element that sent it. */
  readonly element: string | undefined;
  /** Where it came from: an IPv4 address, or the /64 of an IPv6 address, as text. Kept for 30 days at most. */
  readonly network?: string;
  /** Why it does not count for now. One answer of a person that was not held is enough. */
  readonly held?: HeldReason;
  /** The proof of work that it came with, where one was demanded; made use of in the same transaction. Used before: held. */
  readonly proof?: ProofUse;
  /** SHA-256 of the confirmation token, hex. The token itself is never stored: it is derived again when the mail is written. */
  readonly tokenHash: string;
  /** Likewise of the link that ends a subscription; only those of lists have one. */
  readonly unsubscribeHash?: string;
  /** mail: counts once confirmed. none: counts at once. */
  readonly confirmation: 'mail' | 'none';
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly idempotency: { readonly key: string; readonly fingerprint: string } | undefined;
  readonly receipt: Receipt;
}

/** What a person last sent: what the button in their mail makes count, or hold on a list. */
export interface Asked {
  readonly at: number;
  readonly person: SignatureEntry['person'];
  /** Every answer so far, the latest last. */
  readonly consents: readonly ConsentEvent[];
}

/**
 * A mail that is due. `confirm` asks for the button; `known` tells a person who had signed that nothing is to be done.
 * `letter` and `written` say the same of a letter. `data` leads a person who asked for it to what is held on them.
 */
export interface MailJob {
  readonly id: number;
  readonly kind: 'confirm' | 'known' | 'letter' | 'written' | 'data';
  /** Id of the letter that the mail is about. */
  readonly letter?: string;
  readonly signature: string;
  readonly campaign: string;
  readonly email: string;
  readonly language: string;
  /** How often it was handed out before. */
  readonly attempts: number;
  /** Only of a subscription that waits for its button. */
  readonly asked?: Asked;
  /** Only where a petition or a letter asks for its button: every answer so far, the latest last. */
  readonly consents?: readonly ConsentEvent[];
}

/** sent: gone. retry: again at `notBefore` (ms). failed: the mail server said never. */
export type MailOutcome =
  | { readonly id: number; readonly result: 'sent' }
  | { readonly id: number; readonly result: 'retry'; readonly notBefore: number }
  | { readonly id: number; readonly result: 'failed' };

/** Where mails wait. Each promise settles only when what it says is durable. */
export interface Outbox {
  /** Takes up to `limit` due mails and holds them for `leaseMs`; a mail whose holder dies is due again after that. */
  leaseMail(limit: number, at: number, leaseMs: number): Promise<MailJob[]>;
  settleMail(outcomes: readonly MailOutcome[], at: number): Promise<void>;
}
