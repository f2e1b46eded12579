import type { OutgoingLetter } from '../done/letter.js';
import { encode, longestAddress } from './ways.js';

/** Characters of a compose address that are neither addresses nor the subject. */
const frame = 80;

/**
 * A letter to many, as several to some: a compose address holds no more, and a target who is left out of it would be a letter
 * that was never sent.
 */
export function byMailbox(letter: OutgoingLetter): OutgoingLetter[] {
  const most = longestAddress - frame - encode(letter.subject).length;
  const groups: OutgoingLetter['targets'][number][][] = [];
  let length = Infinity;
  for (const target of letter.targets) {
    const more = encode(target.email ?? '').length + 1;
    length += more;
    if (length > most) {
      groups.push([]);
      length = more;
    }
    groups.at(-1)?.push(target);
  }
  return groups.map((targets) => ({ ...letter, targets }));
}
