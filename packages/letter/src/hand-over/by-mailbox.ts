import type { OutgoingLetter } from '../done/letter.js';

/** Characters of addresses in one message: half of what a compose address holds, since the subject stands in it too. */
const most = 900;

/**
 * A letter to many, as several to some: a compose address holds no more, and a target who is left out of it would be a letter
 * that was never sent.
 */
export function byMailbox(letter: OutgoingLetter): OutgoingLetter[] {
  const groups: OutgoingLetter['targets'][number][][] = [];
  let length = Infinity;
  for (const target of letter.targets) {
    const more = encodeURIComponent(target.email ?? '').length + 1;
    length += more;
    if (length > most) {
      groups.push([]);
      length = more;
    }
    groups.at(-1)?.push(target);
  }
  return groups.map((targets) => ({ ...letter, targets }));
}
