/** What of a challenge is needed to look for its counter; hexadecimal digits. */
export interface Sought {
  /** 16 bytes each. */
  readonly salt: string;
  readonly nonce: string;
  /** What the hash has to begin with. */
  readonly keyPrefix: string;
}

export interface Solution {
  readonly counter: number;
  readonly derivedKey: string;
}

/**
 * Looks for the counter with which the SHA-256 (FIPS 180-4) of salt, nonce and counter begins as it should: from one counter up to
 * another, at one go. Salt, nonce and counter fill one block. Written out, because a page without TLS has no `crypto.subtle`, and
 * because that one takes longer to be asked than to answer. A worker is made of this function's own text: it may use nothing of
 * what stands outside.
 */
export function searcher({ salt, nonce, keyPrefix }: Sought): (from: number, to: number) => Solution | undefined {
  const constants = new Int32Array(64);
  const start = new Int32Array(8);
  const words = new Int32Array(64);
  const hash = new Int32Array(8);
  const block = new Int32Array(16);
  const at = (list: Int32Array, index: number): number => list[index] as number;

  // The first 32 bits behind the point of the roots of the first primes.
  for (let found = 0, number = 2; found < 64; number++) {
    let divisor = 2;
    while (divisor * divisor <= number && number % divisor > 0) divisor++;
    if (divisor * divisor <= number) continue;
    if (found < 8) start[found] = (number ** (1 / 2) % 1) * 2 ** 32;
    constants[found++] = (number ** (1 / 3) % 1) * 2 ** 32;
  }
  for (let index = 0; index < 8; index++) block[index] = parseInt((salt + nonce).slice(index * 8, index * 8 + 8), 16);
  block[9] = 1 << 31;
  block[15] = 288;

  const digest = (): void => {
    for (let index = 16; index < 64; index++) {
      const x = at(words, index - 15);
      const y = at(words, index - 2);
      words[index] =
        at(words, index - 16) +
        at(words, index - 7) +
        (((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)) +
        (((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10));
    }
    let a = at(start, 0);
    let b = at(start, 1);
    let c = at(start, 2);
    let d = at(start, 3);
    let e = at(start, 4);
    let f = at(start, 5);
    let g = at(start, 6);
    let h = at(start, 7);
    for (let index = 0; index < 64; index++) {
      const one =
        (h +
          (((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))) +
          ((e & f) ^ (~e & g)) +
          at(constants, index) +
          at(words, index)) |
        0;
      const other = ((((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + one) | 0;
      d = c;
      c = b;
      b = a;
      a = (one + other) | 0;
    }
    hash[0] = at(start, 0) + a;
    hash[1] = at(start, 1) + b;
    hash[2] = at(start, 2) + c;
    hash[3] = at(start, 3) + d;
    hash[4] = at(start, 4) + e;
    hash[5] = at(start, 5) + f;
    hash[6] = at(start, 6) + g;
    hash[7] = at(start, 7) + h;
  };

  const begins = parseInt(keyPrefix.slice(0, 8), 16);
  const rest = Math.max(0, 32 - 4 * keyPrefix.length);
  return (from, to) => {
    for (let counter = from; counter < to; counter++) {
      words.set(block);
      words[8] = counter;
      digest();
      if (at(hash, 0) >>> rest !== begins) continue;
      let derivedKey = '';
      for (let index = 0; index < 8; index++) derivedKey += (at(hash, index) >>> 0).toString(16).padStart(8, '0');
      if (derivedKey.startsWith(keyPrefix)) return { counter, derivedKey };
    }
    return undefined;
  };
}
