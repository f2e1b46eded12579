/** A sentence with a number: one form for each plural category that the language has. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Marks a sentence as one that has plural forms. */
export const forms = (plural: Plural): Plural => plural;

/** The same sentences in another language, with the plural forms that it has. */
export type Translated<Sentences> = { readonly [Key in keyof Sentences]: Sentences[Key] extends string ? string : Plural };
