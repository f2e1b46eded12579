/** Each language by the name that its own readers know it by; its tag, where this browser has no name. Costs a slow phone a long task. */
export function languageNames(languages: readonly string[]): ReadonlyMap<string, string> {
  return new Map(languages.map((language) => [language, nameOf(language)]));
}

function nameOf(language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}
