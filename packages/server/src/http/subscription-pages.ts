import { topicsIn } from '../rules/list.js';
import type { Subscription } from '../store/store.js';
import { campaignAnswer, lostAnswer } from './pages/campaign-answer.js';
import { backLink, filled, type PageContext } from './pages/campaign-page.js';
import { shownAnswers, type Shown } from './pages/shown-answers.js';
import { wordsIn } from '../words/languages.js';

/** What a link of a list leads to before its button is pressed: the button, or what has become of it. `undefined`: it is of no use any more. */
export function confirmPage({ status }: Subscription, page: PageContext, shown: Shown): Response | undefined {
  if (shown.asked) return askPage(shown, status === 'confirmed', page);
  return status === 'confirmed' ? subscribedPage(page) : undefined;
}

/** The button with what it makes hold, so that nobody agrees to choices that a stranger made. */
function askPage(shown: Shown, isChange: boolean, page: PageContext): Response {
  const { campaign, language, words } = page;
  const { change, chosen, noneChosen } = wordsIn(language).listPage;
  const topics = topicsIn(shown.asked?.person ?? {}, campaign);
  const { lines, ...parts } = shownAnswers(page, shown);
  const isNone = isChange && topics.length === 0;
  return campaignAnswer(page, {
    ...(isChange ? change : words.ask),
    ...parts,
    paragraphs: [...lines, ...(topics.length > 0 ? [chosen] : isNone ? [noneChosen] : [])],
    ...(topics.length > 0 && { list: topics }),
  });
}

/** Also what a link says that was used before. */
export function subscribedPage(page: PageContext): Response {
  const { campaign, words } = page;
  return campaignAnswer(page, {
    title: words.confirmed.title,
    paragraphs: [campaign.words.thanks ?? filled(words.confirmed.text, { title: campaign.words.title })],
    link: backLink(page, { isConfirmed: true }),
    mark: 'done',
  });
}

export const leavePage = (page: PageContext): Response => campaignAnswer(page, wordsIn(page.language).listPage.leave);

export const leftPage = (page: PageContext): Response =>
  campaignAnswer(page, { ...wordsIn(page.language).listPage.left, link: backLink(page), mark: 'done' });

/** For every link that ends no subscription. */
export const lostPage = (language: string): Response => lostAnswer(language, wordsIn(language).listPage.lost);
