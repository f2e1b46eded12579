import { dayMs } from './duration.js';

type Soon<Value> = Value | Promise<Value>;

/** Hashes under the backend's secret. Node answers at once, a browser tab later. */
export interface Keys {
  /** Keyed hash of a canonical address, hex: one person, without reading the address. */
  emailKey(canonical: string): Soon<string>;
  /**
   * The token of a confirmation link, base64url: the first half of the email key, which finds the row by the index that is there
   * anyway, and 128 bits that nobody can guess. The same for the same person and campaign, so it need not be stored.
   */
  confirmToken(campaign: string, emailKey: string): Soon<string>;
  /** The token of the link that ends a subscription, made alike; it opens nothing else. */
  unsubscribeToken(list: string, emailKey: string): Soon<string>;
  /** What challenges of proof of work are signed with; no other secret can be learned from it. */
  proofKey(): Soon<string>;
  /** The token of a link that is a person's own, over all campaigns, made alike: each purpose has another, which opens nothing else. */
  personToken(purpose: PersonPurpose, emailKey: string): Soon<string>;
  /** Keyed hash of a request body, hex. Keyed, since a body is guessable and outlives the person's row by a little. */
  fingerprint(body: Uint8Array): Soon<string>;
  /** What rests in the store of a token, hex: the half that finds, as it is, and 128 bits of the SHA-256 of the whole. */
  tokenHash(token: string): Soon<string>;
}

/**
 * data: what is held on the person; in each mail about what they did. A day, such as `data 2026-11-21`: the same, mailed to whoever asked
 * for it on that day. stop: no more mails.
 */
export type PersonPurpose = 'data' | 'stop' | `data ${string}`;

/** What a link to somebody's data is made for that is mailed now. */
export const dataPurpose = (now: number): PersonPurpose => `data ${new Date(now).toISOString().slice(0, 10)}`;

/** What a link to somebody's data may have been made for that works now: one that was mailed works for a day at least. */
export const dataPurposes = (now: number): readonly PersonPurpose[] => ['data', dataPurpose(now), dataPurpose(now - dayMs)];

/** The form of a token in a link. Anything else is not looked up. */
export const tokenForm = /^[A-Za-z0-9_-]{43}$/;
