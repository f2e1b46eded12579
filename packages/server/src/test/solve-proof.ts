import { createHash } from 'node:crypto';
import type { Challenge } from '@solidarity/contract';

type Asked = NonNullable<Challenge['challenge']>;

export const keyAt = ({ parameters: { salt, nonce } }: Asked, counter: number): string => {
  const number = Buffer.alloc(4);
  number.writeUInt32BE(counter);
  return createHash('sha256')
    .update(Buffer.concat([Buffer.from(salt + nonce, 'hex'), number]))
    .digest('hex');
};

export function solve(challenge: Asked): { readonly counter: number; readonly derivedKey: string } {
  for (let counter = 0; ; counter++) {
    const derivedKey = keyAt(challenge, counter);
    if (derivedKey.startsWith(challenge.parameters.keyPrefix)) return { counter, derivedKey };
  }
}

/** As ALTCHA writes it. */
export const proofOf = (challenge: object, solution: object): string => btoa(JSON.stringify({ challenge, solution }));

export const honestProof = (challenge: Asked): string => proofOf(challenge, solve(challenge));
