import type { ContrastFact } from './measure-contrast.js';
import { pairs } from './pairs.js';

/** Two colours that are too much alike, in words: what is wrong, and what to do. */
export function sayPair({ pair, what, ratio, needed }: ContrastFact): { readonly said: string; readonly todo: string } {
  const [front, behind] = pairs[pair].tokens;
  return {
    said: `${what}: the contrast is ${lower(ratio)} to 1, and ${needed} is needed.`,
    todo: `Set --solidarity-${front} or --solidarity-${behind} to colours that are further apart.`,
  };
}

/** One decimal, rounded down: what is too low is never said to be what is needed. */
export const lower = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);
