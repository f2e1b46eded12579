/** The fields an element knows by itself, with label, autocomplete and keyboard; others begin with `x-`. */
export const knownFields = ['givenName', 'familyName', 'email', 'country', 'postcode', 'phone', 'comment', 'hideName'] as const;
export type KnownField = (typeof knownFields)[number];
