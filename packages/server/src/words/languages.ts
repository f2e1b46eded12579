import * as ar from './ar/index.js';
import * as en from './en/index.js';
import type { ListMailWords, MailsByKind, WayWords } from './mail-words.js';
import type { OpenPageWords, PersonPageWords } from './open-page-words.js';
import type { LetterPageWords, ListPageWords, PageKind, PageWords, WordsInstead } from './page-words.js';

/** All that the backend says to people in one language. */
export interface Language {
  readonly mails: MailsByKind;
  readonly ways: WayWords;
  readonly listMails: ListMailWords;
  readonly page: PageWords;
  readonly listPage: ListPageWords;
  readonly letterPage: LetterPageWords;
  readonly openPage: OpenPageWords;
  readonly personPage: PersonPageWords;
}

const languages: Readonly<Record<string, Language>> = { en, ar };

/** The tags of the languages that mails and pages are written in. What a campaign says of itself comes in any language. */
export const languageTags: readonly string[] = Object.keys(languages);

/** `tag` is one of `languageTags`; for anything else, English. */
export const wordsIn = (tag: string): Language => languages[tag] ?? en;

/** The words of a page, with those of a list or a letter in place of a petition's. */
export function pageWords(language: string, kind: PageKind = 'petition'): PageWords {
  const words = wordsIn(language).page;
  if (kind === 'petition') return words;
  const instead: Partial<WordsInstead> = wordsIn(language)[kind === 'list' ? 'listPage' : 'letterPage'].instead;
  const { signedAs, taken, problems, fields, slip } = words;
  return {
    ...words,
    ...instead,
    signedAs: { ...signedAs, ...instead.signedAs },
    taken: { ...taken, ...instead.taken },
    problems: { ...problems, ...instead.problems },
    fields: { ...fields, ...instead.fields },
    slip: { ...slip, ...instead.slip },
  };
}
