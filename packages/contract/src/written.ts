/** How a value is read that an editor wrote by hand: in an attribute, in `data-*`, in an address, in a block. */

type Written = string | null | undefined;

/** Quotation marks, spaces and signs that nobody sees, as word processors and editors put round a value. */
const decoration = /^[\s\u200b-\u200f\u2060"'“”„‚‘’«»]+|[\s\u200b-\u200f\u2060"'“”„‚‘’«»]+$/g;

/** Editors that escape twice leave the signs that HTML needs as their names: `Bread &amp; roses`. */
const named: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };
const escaped = /&(?:amp;)*(amp|quot|apos|lt|gt|nbsp|#x?[\da-f]{1,5});/g;

/** A value as its writer meant it: escaped once, without curly quotes or stray spaces. Empty is the same as absent. */
export function readText(value: Written): string | undefined {
  if (typeof value !== 'string') return undefined;
  const unescaped = value.replace(escaped, (_, sign: string) => named[sign] ?? String.fromCodePoint(Number(sign.replace('#', '0'))));
  return unescaped.replace(decoration, '') || undefined;
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
