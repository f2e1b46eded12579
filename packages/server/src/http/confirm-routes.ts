import type { CampaignFile } from '@solidarity/contract';
import { confirmableMs, confirmableSince } from '../rules/campaign.js';
import { tokenForm } from '../rules/keys.js';
import type { Pending } from '../store/store.js';
import type { AppContext } from './context.js';
import { letterAskPage, letterThanksPage } from './letter-pages.js';
import { campaignAnswer, lostAnswer } from './pages/campaign-answer.js';
import { backLink, filled, nameLines, pageContext, pageLanguageOf, type PageContext } from './pages/campaign-page.js';
import { pageWords } from './pages/page-words.js';
import { confirmPage } from './subscription-pages.js';

interface Found {
  readonly file: CampaignFile;
  readonly page: PageContext;
  readonly tokenHash: string;
  readonly notBefore: number;
  readonly pending: Pending;
}

type Look = (tokenHash: string, notBefore: number) => Promise<Pending | undefined>;

/** What a link that still works leads to. Reads only. */
async function find({ keys, files, clock }: AppContext, token: string, look: Look): Promise<Found | undefined> {
  if (!tokenForm.test(token)) return undefined;
  const tokenHash = await keys.tokenHash(token);
  const now = clock();
  const pending = await look(tokenHash, now - confirmableMs);
  const file = pending && files.get(pending.campaign);
  if (!file) return undefined;
  const notBefore = confirmableSince(file, now);
  if (notBefore !== now - confirmableMs && !(await look(tokenHash, notBefore))) return undefined;
  return { file, page: pageContext(file, pending.language, now), tokenHash, notBefore, pending };
}

const findSignature = (context: AppContext, token: string) =>
  find(context, token, (tokenHash, notBefore) => context.store.findByToken(tokenHash, notBefore));
const findLetter = (context: AppContext, token: string) =>
  find(context, token, (tokenHash, notBefore) => context.store.findLetter(tokenHash, notBefore));

/** A page with one button. Mail scanners follow links, so looking changes nothing. */
export async function getConfirm(context: AppContext, token: string, request: Request): Promise<Response> {
  const found = await findSignature(context, token);
  if (!found) {
    const letter = await findLetter(context, token);
    return letter ? letterAskPage(letter.page, letter.pending) : gone(request);
  }
  const { subscription } = found.pending;
  if (subscription) return confirmPage(subscription, found.page) ?? gone(request);
  const { words } = found.page;
  return campaignAnswer(found.page, { ...words.ask, paragraphs: nameLines(words, found.pending.name) });
}

/** What the button does. Pressed again it counts nothing and answers the same. */
export async function postConfirm(context: AppContext, token: string, request: Request): Promise<Response> {
  const found = await findSignature(context, token);
  if (!found) return (await confirmLetter(context, token)) ?? gone(request);
  const { file, page, tokenHash, notBefore } = found;
  const confirmed = await context.store.confirm(tokenHash, context.clock(), notBefore);
  if (!confirmed) return gone(request);
  if (confirmed.subscription) return confirmPage(confirmed.subscription, page) ?? gone(request);
  context.counts.bump(file.id);
  const { words, campaign, language } = page;
  const total = await totalOf(context, file.id);
  return campaignAnswer(page, {
    title: words.confirmed.title,
    paragraphs: [
      campaign.words.thanks ?? filled(words.confirmed.text, { title: campaign.words.title }),
      ...(total === undefined || total < 2
        ? []
        : [filled(words.confirmed.count, { count: new Intl.NumberFormat(language).format(total) })]),
    ],
    link: backLink(page, { isConfirmed: true }),
    mark: 'done',
  });
}

/** Sends a letter on its way. Pressed again it sends nothing and answers the same. */
async function confirmLetter(context: AppContext, token: string): Promise<Response | undefined> {
  const found = await findLetter(context, token);
  if (!found || !(await context.store.confirmLetter(found.tokenHash, context.clock(), found.notBefore))) return undefined;
  context.counts.bump(found.file.id);
  context.onMailDue();
  return letterThanksPage(found.page);
}

/** The signature is kept by now: a count that cannot be read must not turn the thanks into an error. */
async function totalOf({ counts }: AppContext, campaign: string): Promise<number | undefined> {
  try {
    const { people } = JSON.parse((await counts.current(campaign)).body) as { people: { total: number } };
    return people.total;
  } catch {
    return undefined;
  }
}

function gone(request: Request): Response {
  const language = pageLanguageOf(request);
  return lostAnswer(language, pageWords(language).gone);
}
