import { countryName } from '../words/format.js';

/** Fills an empty country list with names in a language, sorted as that language sorts. Built in one go, off the document. */
export function fillCountries(select: HTMLSelectElement, codes: readonly string[], language: string): void {
  if (select.options.length > 1) return;
  const collator = new Intl.Collator(language);
  const named = codes.map((code) => ({ code, name: countryName(code, language) }));
  named.sort((one, other) => collator.compare(one.name, other.name));
  const options = document.createDocumentFragment();
  for (const { code, name } of named) options.append(new Option(name, code));
  select.append(options);
}
