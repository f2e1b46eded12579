/** Rules for text that a person writes about themselves. Names of every script pass; tricks do not. */

/**
 * The tags behind a black flag that make it that of Wales: whole, and at most six, so that no sentence hides in them
 * (UTS #51, 1.4.6).
 */
const flag = String.raw`(\u{1f3f4}[\u{e0030}-\u{e007a}]{3,6}\u{e007f})`;
/** Invisible format characters; the joiners and the Mongolian vowel separator stay, since real names are written with them. */
const invisible = new RegExp(String.raw`${flag}|(?![\u180e\u200c\u200d])\p{Cf}`, 'gu');
/** In a letter the marks of direction stay too. */
const invisibleInLetters = new RegExp(String.raw`${flag}|(?![\u061c\u180e\u200c-\u200f])\p{Cf}`, 'gu');
/** Control characters, and halves of surrogate pairs, which no database can keep; tab and line breaks are handled before. */
const control = /[\p{Cc}\p{Cs}]/gu;
/** Of joiners, marks and fillers alone nothing is seen: such an answer is empty. */
const visible = /[^\p{Cc}\p{Cf}\p{M}\p{Z}\u115f\u1160\u2800\u3164\uffa0]/u;
const webAddressInText = /(?:https?:|www\.|:\/\/)/i;
/** No living script stacks more than six marks on one letter; a joiner between them hides nothing. */
const stackedMarks = /(?:\p{M}[\u200c\u200d]*){7}/u;

/** One line of text: without control or format characters, inner white space folded, trimmed, composed (NFC) at the end. */
export function cleanLine(value: string): string {
  const spaced = value.replace(/\s+/gu, ' ').replace(control, '').replace(invisible, '$1');
  return visible.test(spaced) ? spaced.replace(/ +/g, ' ').trim().normalize('NFC') : '';
}

/** Text of several lines: as `cleanLine`, with line breaks kept as `\n`. */
export const cleanLines = (value: string): string => byLine(value, cleanLine).trim();

/**
 * The body of a letter, which is mailed as its writer has read it: white space within a line stays, also where it indents, and so do
 * the marks that say which way a word runs.
 */
export const cleanLetter = (value: string): string =>
  byLine(value.replace(/[\u0085\u2028\u2029\v\f]/g, '\n'), cleanLetterLine)
    .replace(/^\n+/, '')
    .trimEnd();

function cleanLetterLine(line: string): string {
  const seen = line.replace(/[^\P{Cc}\t]|\p{Cs}/gu, '').replace(invisibleInLetters, '$1');
  return visible.test(seen) ? seen.trimEnd().normalize('NFC') : '';
}

function byLine(value: string, clean: (line: string) => string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map(clean)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

/**
 * Whether a text is longer than `most` as a reader counts: in graphemes, so that one emoji family or one pointed letter is
 * one. A grapheme has at least one code unit, so that only texts near the limit are looked at closely.
 */
export function isLongerThan(value: string, most: number): boolean {
  if (value.length <= most) return false;
  if (typeof Intl.Segmenter !== 'function') return [...value].length > most;
  let count = 0;
  for (const _ of new Intl.Segmenter().segment(value)) if (++count > most) return true;
  return false;
}

export const hasWebAddress = (value: string): boolean => webAddressInText.test(value);
export const hasStackedMarks = (value: string): boolean => stackedMarks.test(value.normalize('NFC'));
