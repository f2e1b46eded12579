type Soon<Value> = Value | Promise<Value>;

/** Hashes under the backend's secret. Node answers at once, a browser tab later. */
export interface Keys {
  /** Keyed hash of a canonical address, hex: one person, without reading the address. */
  emailKey(canonical: string): Soon<string>;
  /** The token of a confirmation link: 256 bits, base64url. The same for the same person and campaign, so it need not be stored. */
  confirmToken(campaign: string, emailKey: string): Soon<string>;
  /** Keyed hash of a request body, hex. Keyed, since a body is guessable and outlives the person's row by a little. */
  fingerprint(body: Uint8Array): Soon<string>;
  /** SHA-256 of a token, hex: what rests in the store. */
  tokenHash(token: string): Soon<string>;
}

/** The form of a token in a link. Anything else is not looked up. */
export const tokenForm = /^[A-Za-z0-9_-]{43}$/;
