/**
 * Numbers, days and country names in a language. The first heavy `Intl` object of a page costs 35 to 120 ms on a slow
 * phone, so nothing here is called during a first render: elements draw first and fill these in in a later task.
 */
const cache = new Map<string, unknown>();

function cached<T>(key: string, make: () => T): T {
  const known = (cache.get(key) as T | undefined) ?? make();
  cache.set(key, known);
  return known;
}

export function formatNumber(n: number, language: string, compact = false): string {
  const options: Intl.NumberFormatOptions = compact ? { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 2 } : {};
  return cached(`n${compact}${language}`, () => new Intl.NumberFormat(language, options)).format(n);
}

/** The name of an ISO 3166-1 country; the code itself where this browser has no name for it. */
export function countryName(code: string, language: string): string {
  try {
    return cached(`c${language}`, () => new Intl.DisplayNames(language, { type: 'region' })).of(code) ?? code;
  } catch {
    return code;
  }
}

/** English puts an article before some names; other languages have it in their sentence or need none. */
const withArticle =
  /^(?:Bahamas|Cayman|Central|Comoros|Cook|Czech R|Dominican R|Falkland|Faroe|Gambia|Maldives|Marshall|Netherlands|Philippines|Solomon|United|U[KS]$)/;

/** A country's name as it stands in a sentence: "the United Kingdom". */
export function countryInSentence(code: string, language: string): string {
  const name = countryName(code, language);
  return /^en\b/.test(language) && withArticle.test(name) ? `the ${name}` : name;
}
