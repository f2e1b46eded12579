import { languageTags, reviewedTags } from '../words/languages.js';

const base = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** What an organisation should know of the languages its file is in before people sign: a line each, none where all is read. */
export function languageNotes(languages: readonly string[]): readonly string[] {
  const isSpoken = (tag: string) => languageTags.includes(base(tag));
  const unread = languages.filter((tag) => isSpoken(tag) && !reviewedTags.includes(base(tag))).join(', ');
  const unspoken = languages.filter((tag) => !isSpoken(tag)).join(', ');
  return [
    unread && `Note: what Solidarity itself says in ${unread} was made by a machine and read by no native speaker yet: docs/languages.md.`,
    unspoken && `Note: Solidarity has no words of its own in ${unspoken}, and says them in English: docs/languages.md.`,
  ].filter(Boolean);
}
