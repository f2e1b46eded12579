import { backLink, filled, type PageContext } from './pages/campaign-page.js';
import { letterPageWords } from './pages/letter-page-words.js';
import { pageAnswer } from './pages/page.js';

/** From `/v1/confirm/{token}` to `/v1/`. */
const toRoot = '../';

/** Asks whether a letter is to be sent. */
export function letterAskPage({ campaign, language }: PageContext): Response {
  const { ask } = letterPageWords(language);
  return pageAnswer(200, {
    language,
    title: ask.title,
    organisation: campaign.organisation,
    paragraphs: [filled(ask.text, { title: campaign.words.title })],
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
