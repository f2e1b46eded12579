import { quoted, warnBuilder } from './warn.js';

/** Quotation marks, spaces and signs that nobody sees, as word processors and editors put round a value. */
const decoration = /^[\s\u200b-\u200f\u2060"'“”„‚‘’«»]+|[\s\u200b-\u200f\u2060"'“”„‚‘’«»]+$/g;

type Written = string | null | undefined;

/** A value as its writer meant it: without curly quotes or stray spaces. Empty is the same as absent. */
export function readText(value: Written): string | undefined {
  const text = typeof value === 'string' ? value.replace(decoration, '') : '';
  return text === '' ? undefined : text;
}

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
export const readSwitch = (value: Written | boolean): boolean =>
  typeof value === 'boolean' ? value : value != null && !/^\s*(?:false|no|off|0)\s*$/i.test(value);

/** A whole number of people, not negative; thousands may be set apart. */
export function readNumber(element: Element, name: string, value: Written | number): number | undefined {
  const text = readText(value == null ? value : String(value));
  if (text === undefined) return undefined;
  if (/^(?:\d{1,10}|\d{1,3}(?:[\s.,'’_]\d{3}){1,3})$/.test(text)) return Number(text.replace(/\D/g, ''));
  warnBuilder(element, `${name}: expected a whole number such as 10000, got ${quoted(text)}; leaving it out`);
  return undefined;
}
