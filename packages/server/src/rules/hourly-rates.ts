import { hourMs } from './duration.js';

/** How often a key came in the hour before `at` (ms), this time included; earlier ones of the hour before fade evenly. */
export type HourlyRates = (key: string, at: number) => number;

/** A key may rest in any of so many places; the one that came least gives way. */
const ways = 8;
/** Of a place: mark of its key, the hour, how often in it, how often in the one before. */
const width = 4;

/**
 * Rates of very many keys in a fixed room: 16 MiB for a million. Keys are told apart by 32 bits and their place, under a seed that
 * nobody else knows. When the room is full the rarest is forgotten, never the one that comes most. Nothing outlives the process.
 */
export function hourlyRates(places = 2 ** 20, seed = crypto.getRandomValues(new Uint32Array(2))): HourlyRates {
  const table = new Uint32Array(places * width);
  const sets = places / ways;
  const at = (place: number, field: number): number => table[place * width + field] ?? 0;

  const rest = (place: number, hour: number): number => {
    const age = hour - at(place, 1);
    return age <= 0 ? at(place, 2) + at(place, 3) : age === 1 ? at(place, 2) : 0;
  };

  return (key, now) => {
    const hour = Math.floor(now / hourMs);
    const [first, second] = hashed(key, seed[0] ?? 0, seed[1] ?? 0);
    const mark = first || 1;
    const start = (second % sets) * ways;
    let place = start;
    for (let next = start; next < start + ways; next += 1) {
      if (at(next, 0) === mark) {
        place = next;
        break;
      }
      if (rest(next, hour) < rest(place, hour)) place = next;
    }
    const age = at(place, 0) === mark ? Math.max(0, hour - at(place, 1)) : Infinity;
    const before = age === 0 ? at(place, 3) : age === 1 ? at(place, 2) : 0;
    const times = (age === 0 ? at(place, 2) : 0) + 1;
    const from = place * width;
    table[from] = mark;
    if (age !== 0) table[from + 1] = hour;
    table[from + 2] = times;
    table[from + 3] = before;
    return times + before * (1 - (now % hourMs) / hourMs);
  };
}

/** FNV-1a twice in one pass, each from a seed and with a factor of its own, stirred at the end (the finaliser of MurmurHash3). It guards nothing but its own evenness. */
function hashed(text: string, one: number, other: number): readonly [number, number] {
  let [first, second] = [0x811c9dc5 ^ one, 0x811c9dc5 ^ other];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x5bd1e995);
  }
  return [stirred(first), stirred(second)];
}

function stirred(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
