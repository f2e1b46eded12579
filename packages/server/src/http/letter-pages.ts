import type { WaitingText } from '../store/store.js';
import { campaignAnswer } from './pages/campaign-answer.js';
import { backLink, filled, type PageContext } from './pages/campaign-page.js';
import { shownAnswers, type Shown } from './pages/shown-answers.js';
import { wordsIn } from '../words/languages.js';

/** Asks whether a letter is to be sent, and shows it: anybody can write one with anybody's address. */
export function letterAskPage(page: PageContext, letter: WaitingText | undefined, asked: Shown): Response {
  const { ask, subject } = wordsIn(page.language).letterPage;
  const { lines, ...parts } = shownAnswers(page, asked, letter?.name ?? '');
  const written = letter ? [filled(subject, { subject: letter.subject }), ...letter.body.split(/\n+/)] : [];
  return campaignAnswer(page, { ...ask, ...parts, paragraphs: [...lines, ...written] });
}

/** Thanks for a letter that waits to leave. */
export function letterThanksPage(page: PageContext): Response {
  const { sent } = wordsIn(page.language).letterPage;
  const { thanks } = page.campaign.words;
  return campaignAnswer(page, {
    title: sent.title,
    paragraphs: [...(thanks === undefined ? [] : [thanks]), sent.text],
    link: backLink(page, { isConfirmed: true }),
    mark: 'done',
  });
}
