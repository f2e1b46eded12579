import type { Asked } from '../rules/entries.js';
import { topicsIn } from '../rules/list.js';
import { nameIn } from '../rules/name-in.js';
import type { Subscription } from '../store/store.js';
import { backLink, filled, nameLines, type PageContext } from './pages/campaign-page.js';
import { listPageWords } from './pages/list-page-words.js';
import { pageAnswer } from './pages/page.js';

/** From `/v1/confirm/{token}` and `/v1/unsubscribe/{token}` to `/v1/`. */
const toRoot = '../';

/** What a link of a list leads to before its button is pressed: the button, or what has become of it. `undefined`: it is of no use any more. */
export function confirmPage({ status, asked }: Subscription, page: PageContext): Response | undefined {
  if (asked) return askPage(asked, status === 'confirmed', page);
  return status === 'confirmed' ? subscribedPage(page) : undefined;
}

/** The button with what it makes hold, so that nobody agrees to choices that a stranger made. */
function askPage({ person }: Asked, isChange: boolean, { campaign, language, words }: PageContext): Response {
  const { change, chosen, noneChosen } = listPageWords(language);
  const ask = isChange ? change : words.ask;
  const topics = topicsIn(person, campaign);
  const isNone = isChange && topics.length === 0;
  return pageAnswer(200, {
    language,
    title: ask.title,
    organisation: campaign.organisation,
    paragraphs: [
      filled(ask.text, { title: campaign.words.title }),
      ...nameLines(words, nameIn(person)),
      ...(topics.length > 0 ? [chosen] : isNone ? [noneChosen] : []),
    ],
    ...(topics.length > 0 && { list: topics }),
    button: ask.button,
    note: ask.note,
    toRoot,
  });
}

/** Also what a link says that was used before. */
export function subscribedPage(page: PageContext): Response {
  const { campaign, language, words } = page;
  return pageAnswer(200, {
    language,
    title: words.confirmed.title,
    organisation: campaign.organisation,
    paragraphs: [campaign.words.thanks ?? filled(words.confirmed.text, { title: campaign.words.title })],
    link: backLink(page, { isConfirmed: true }),
    toRoot,
    mark: 'done',
  });
}

export function leavePage({ campaign, language }: PageContext): Response {
  const { leave } = listPageWords(language);
  return pageAnswer(200, {
    language,
    title: leave.title,
    organisation: campaign.organisation,
    paragraphs: [filled(leave.text, { title: campaign.words.title, organisation: campaign.organisation })],
    button: leave.button,
    note: leave.note,
    toRoot,
  });
}

export function leftPage(page: PageContext): Response {
  const { campaign, language } = page;
  const { left } = listPageWords(language);
  return pageAnswer(200, {
    language,
    title: left.title,
    organisation: campaign.organisation,
    paragraphs: [filled(left.text, { title: campaign.words.title, organisation: campaign.organisation })],
    link: backLink(page),
    toRoot,
    mark: 'done',
  });
}

/** For every link that ends no subscription. */
export function lostPage(language: string): Response {
  const { lost } = listPageWords(language);
  return pageAnswer(404, { language, title: lost.title, organisation: undefined, paragraphs: [lost.text], toRoot, mark: 'stop' });
}
