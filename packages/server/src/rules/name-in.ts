/** The name that a person gave, as it is read; empty where they gave none. */
export const nameIn = ({ givenName, familyName }: { readonly givenName?: unknown; readonly familyName?: unknown }): string =>
  [givenName, familyName].filter((part) => typeof part === 'string' && part !== '').join(' ');
