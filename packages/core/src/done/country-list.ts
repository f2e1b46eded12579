import { countryName } from '../words/format.js';

/** Fills a country list with names in a language, sorted as that language sorts; what is chosen stays. Built in one go, off the document. */
export function fillCountries(select: HTMLSelectElement, codes: readonly string[], language: string): void {
  if (select.lang === language) return;
  select.lang = language;
  const collator = new Intl.Collator(language);
  const { value } = select;
  const options = codes.map((code) => new Option(countryName(code, language), code));
  select.length = 1;
  select.append(...options.sort((one, other) => collator.compare(one.text, other.text)));
  select.value = value;
}
