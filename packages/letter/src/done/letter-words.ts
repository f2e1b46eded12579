import type { WordKey, Words } from '@solidarity/core';
import { enLetter, type LetterWords } from '@solidarity/core/words/en-letter';

/** What core says at every form, and what a letter says in its place. */
const instead: readonly (readonly [said: WordKey, byLetter: keyof LetterWords])[] = [
  ['thanksText', 'letterThanks'],
  ['mailText', 'letterConfirm'],
  ['upcoming', 'letterUpcoming'],
  ['upcomingSoon', 'letterSoon'],
  ['paused', 'letterPaused'],
  ['closed', 'letterClosed'],
  ['won', 'letterWon'],
  ['busy', 'letterBusy'],
  ['slip.consent-required', 'letterConsent'],
];

/** All that is said to somebody who writes, or only tries it out, in English where the language has not got it. */
export function letterWords(words: Words, isTest: boolean): Words {
  const catalogue = { ...enLetter, ...words.catalogue };
  const own = Object.fromEntries(instead.map(([said, byLetter]) => [said, catalogue[byLetter]]));
  return { ...words, catalogue: { ...catalogue, ...own, ...(isTest && { mailText: catalogue.letterTried }) } };
}
