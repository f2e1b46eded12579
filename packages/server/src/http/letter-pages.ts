import type { Pending } from '../store/store.js';
import { backLink, filled, nameLines, type PageContext } from './pages/campaign-page.js';
import { letterPageWords } from './pages/letter-page-words.js';
import { pageAnswer } from './pages/page.js';

/** From `/v1/confirm/{token}` to `/v1/`. */
const toRoot = '../';

/** Asks whether a letter is to be sent, and shows it: anybody can write one with anybody's address. */
export function letterAskPage({ campaign, language, words }: PageContext, { name, letter }: Pending): Response {
  const { ask, subject } = letterPageWords(language);
  return pageAnswer(200, {
    language,
    title: ask.title,
    organisation: campaign.organisation,
    paragraphs: [
      filled(ask.text, { title: campaign.words.title }),
      ...nameLines(words, letter?.name, name),
      ...(letter ? [filled(subject, { subject: letter.subject }), ...letter.body.split(/\n+/)] : []),
    ],
    button: ask.button,
    note: ask.note,
    toRoot,
  });
}

/** Thanks for a letter that waits to leave. */
export function letterThanksPage(page: PageContext): Response {
  const { campaign, language } = page;
  const { sent } = letterPageWords(language);
  return pageAnswer(200, {
    language,
    title: sent.title,
    organisation: campaign.organisation,
    paragraphs: [...(campaign.words.thanks === undefined ? [] : [campaign.words.thanks]), sent.text],
    link: backLink(page, { isConfirmed: true }),
    toRoot,
    mark: 'done',
  });
}
