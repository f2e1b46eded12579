/** Longer than any tag there is (RFC 5646): what a form or an address holds beyond it is not looked at. */
const longestTag = 35;

/**
 * The nearest of `languages` to what a person reads (RFC 4647 look-up: "pt-BR" finds "pt", then "pt" finds "pt-PT").
 * Where nothing is near, the first: the one that the others fall back to.
 */
export function nearestLanguage(languages: readonly string[], wanted: string | undefined): string {
  const [first = 'en'] = languages;
  const parts = (wanted ?? '').slice(0, longestTag).trim().toLowerCase().split('-');
  for (let length = parts.length; length > 0; length--) {
    const tag = parts.slice(0, length).join('-');
    const found = languages.find((language) => language.toLowerCase() === tag);
    if (found) return found;
  }
  return languages.find((language) => language.toLowerCase().split('-')[0] === parts[0]) ?? first;
}

/** Tags of an `Accept-Language` header, the most wanted first. */
export function acceptedLanguages(header: string | null): string[] {
  return (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().split(';');
      const weight = rest.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find((found) => found !== undefined);
      return { tag: tag.trim(), weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ tag, weight }) => /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i.test(tag) && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}

/** The first of the wanted tags that is among `languages` or near to one of them. */
export const firstNear = (languages: readonly string[], wanted: readonly string[]): string | undefined =>
  wanted.find((tag) => languages.some((language) => language.toLowerCase().split('-')[0] === tag.toLowerCase().split('-')[0]));

/** What a language calls itself. */
export const languageName = (language: string): string => new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
