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
  /** Keyed hash of a request body, hex. Keyed, since a body is guessable and outlives the person's row by a little. */
  fingerprint(body: Uint8Array): Soon<string>;
  /** What rests in the store of a token, hex: the half that finds, as it is, and 128 bits of the SHA-256 of the whole. */
  tokenHash(token: string): Soon<string>;
}

/** The form of a token in a link. Anything else is not looked up. */
export const tokenForm = /^[A-Za-z0-9_-]{43}$/;
