import * as ar from './ar/index.js';
import * as ckb from './ckb/index.js';
import * as cy from './cy/index.js';
import * as de from './de/index.js';
import * as en from './en/index.js';
import * as es from './es/index.js';
import * as fa from './fa/index.js';
import * as fr from './fr/index.js';
import * as it from './it/index.js';
import * as pl from './pl/index.js';
import * as ps from './ps/index.js';
import * as pt from './pt/index.js';
import * as ru from './ru/index.js';
import * as so from './so/index.js';
import * as sw from './sw/index.js';
import * as ti from './ti/index.js';
import * as tr from './tr/index.js';
import * as uk from './uk/index.js';
import * as ur from './ur/index.js';
import * as zh from './zh/index.js';
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

/** English first: it answers where nothing is near. */
const languages: Readonly<Record<string, Language>> = { en, ar, ckb, cy, de, es, fa, fr, it, pl, ps, pt, ru, so, sw, ti, tr, uk, ur, zh };

/** The tags of the languages that mails and pages are written in. What a campaign says of itself comes in any language. */
export const languageTags: readonly string[] = Object.keys(languages);

/** Those of them that a native speaker has written or read. Whoever reads another adds it here, in its catalogue of core, and in docs/languages.md. */
export const reviewedTags: readonly string[] = ['en'];

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
