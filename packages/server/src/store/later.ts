import type { SignatureEntry } from '../rules/entries.js';

/** What rests of an answer to a list until the button is pressed again. */
export type Later = Pick<
  SignatureEntry,
  'email' | 'person' | 'country' | 'language' | 'consents' | 'origin' | 'partner' | 'element' | 'held' | 'at'
>;

export const laterOf = ({ email, person, country, language, consents, origin, partner, element, held, at }: SignatureEntry): Later => ({
  ...{ email, person, country, language, consents, origin, partner, element, at },
  ...(held && { held }),
});
