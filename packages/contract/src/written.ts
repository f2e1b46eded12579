/** How a value is read that an editor wrote by hand: in an attribute, in `data-*`, in an address, in a block. */

type Written = string | null | undefined;

/**
 * Quotation marks, spaces and signs that nobody sees, as word processors and editors put round a value, and the value between them.
 * Matches everything, so that a long run of them is gone through once.
 */
const decorated = /^[\s\u200b-\u200f\u2060"'“”„‚‘’«»]*(.*[^\s\u200b-\u200f\u2060"'“”„‚‘’«»])?.*$/s;

/** Editors that escape twice leave names and numbers of signs where signs were: `Bread &amp; roses`, `it&#039;s`. */
const escaped = /&(?:amp;)*#?(\w{2,6});/g;
const named: Readonly<Record<string, string>> = { amp: '38', quot: '34', apos: '39', lt: '60', gt: '62', nbsp: '160' };

/** Quotation marks that belong to what is said: inside it, or single at an end, as an apostrophe is. */
const meant = /.["“”„«»].|^['‘]|['’]$/s;

/**
 * A value as its writer meant it: escaped once, without curly quotes or stray spaces. Empty is the same as absent. `isFree` is text for
 * people to read: where quotation marks belong to it, all of them stay.
 */
export function readText(value: Written, isFree?: boolean): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value
    .replace(escaped, (as, sign: string) => {
      const code = Number(named[sign] ?? `0${sign}`);
      return code < 1e6 ? String.fromCodePoint(code) : as;
    })
    .trim();
  return isFree && meant.test(text) ? text : text.replace(decorated, '$1') || undefined;
}

/** Whether a switch says no. Present without a value, it says yes. */
export const saysNo = (value: string): boolean => /^(?:false|no|off|0)$/i.test(readText(value) ?? '');

/** A whole number, not negative; thousands may be set apart. */
export const wholeNumber = (text: string): number | undefined =>
  /^(?:\d{1,10}|\d{1,3}(?:[\s.,'’_]\d{3}){1,3})$/.test(text) ? Number(text.replace(/\D/g, '')) : undefined;

/** A language tag that `Intl` takes: `en_GB`, as some editors write it, becomes `en-GB`. */
export function languageTag(text: Written): string | undefined {
  try {
    return Intl.getCanonicalLocales((readText(text) ?? '').replace(/_/g, '-'))[0];
  } catch {
    return undefined;
  }
}
