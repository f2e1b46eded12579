/** Rules for text that a person writes about themselves. Names of every script pass; tricks do not. */

/**
 * Invisible format characters; the joiners and the Mongolian vowel separator stay, since real names are written with them. So do, whole,
 * the tags behind a black flag that make it that of Wales: at most six, so that no sentence hides in them (UTS #51, 1.4.6).
 */
const invisible = /(\u{1f3f4}[\u{e0030}-\u{e007a}]{3,6}\u{e007f})|(?![\u180e\u200c\u200d])\p{Cf}/gu;
/** Control characters; tab and line breaks are handled before. */
const control = /\p{Cc}/gu;
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
export function cleanLines(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map(cleanLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
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

/** Whether text that is put into a letter could be taken there for a place to fill in, alone or with what stands beside it. */
export const hasPlaceholder = (value: string): boolean => /\{\{|\}\}|[[\]]/.test(value);
export const hasWebAddress = (value: string): boolean => webAddressInText.test(value);
export const hasStackedMarks = (value: string): boolean => stackedMarks.test(value.normalize('NFC'));
