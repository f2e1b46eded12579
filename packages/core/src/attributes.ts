import { readText, saysNo, wholeNumber } from '@solidarity/contract/written';
import { quoted, warnBuilder } from './warn.js';

export { readText };

type Written = string | null | undefined;

/** A word out of a closed list. An unknown one falls back and warns once. */
export function readWord<Word extends string>(
  element: Element,
  name: string,
  value: Written,
  words: readonly Word[],
  fallback: Word,
): Word {
  const text = readText(value)?.toLowerCase();
  if (text === undefined) return fallback;
  const word = words.find((candidate) => candidate === text);
  if (word === undefined) {
    const allowed = words.map((candidate) => `"${candidate}"`).join(' or ');
    warnBuilder(element, `${name}: expected ${allowed}, got ${quoted(value)}; using "${fallback}"`);
  }
  return word ?? fallback;
}

/** Present, unless it says no. A property may be a real boolean. */
export const readSwitch = (value: Written | boolean): boolean => (typeof value === 'boolean' ? value : value != null && !saysNo(value));

/** A whole number of people, not negative; thousands may be set apart. */
export function readNumber(element: Element, name: string, value: Written | number): number | undefined {
  const text = readText(value == null ? value : String(value));
  if (text === undefined) return undefined;
  const number = wholeNumber(text);
  if (number === undefined) warnBuilder(element, `${name}: expected a whole number such as 10000, got ${quoted(text)}; leaving it out`);
  return number;
}
