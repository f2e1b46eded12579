import type { CampaignFile } from '@solidarity/contract';
import { confirmableMs, confirmableSince } from '../rules/campaign.js';
import { tokenForm } from '../rules/keys.js';
import type { Pending } from '../store/store.js';
import { problemAnswer } from './answers.js';
import type { AppContext } from './context.js';
import { webIncoming } from './incoming.js';
import { letterAskPage, letterThanksPage } from './letter-pages.js';
import { campaignAnswer, lostAnswer } from './pages/campaign-answer.js';
import { backLink, filled, pageContext, pageLanguageOf, type PageContext } from './pages/campaign-page.js';
import { shownAnswers, type Shown } from './pages/shown-answers.js';
import { readBody } from './read-body.js';
import { sealOf } from './seal.js';
import { confirmPage } from './subscription-pages.js';
import { pageWords } from '../words/languages.js';

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

/** What waits for the button of a link, as its page shows it. */
async function shownOf({ keys }: AppContext, { pending }: Found): Promise<Shown> {
  const asked = pending.asked ?? pending.subscription?.asked;
  return { asked, seal: asked && (await sealOf(asked, keys)) };
}

/** The page before the button; of a list, what has become of it. */
function askPage({ page, pending }: Found, shown: Shown): Response | undefined {
  const { subscription } = pending;
  if (subscription) return confirmPage(subscription, page, shown);
  const { lines, ...parts } = shownAnswers(page, shown);
  return campaignAnswer(page, { ...page.words.ask, ...parts, paragraphs: lines });
}

/** A page with one button. Mail scanners follow links, so looking changes nothing. */
export async function getConfirm(context: AppContext, token: string, request: Request): Promise<Response> {
  const found = await findSignature(context, token);
  if (found) return askPage(found, await shownOf(context, found)) ?? gone(request);
  const letter = await findLetter(context, token);
  return letter ? letterAskPage(letter.page, letter.pending.letter, await shownOf(context, letter)) : gone(request);
}

/**
 * What the button does. Pressed again it counts nothing and answers the same. Where other answers were sent since the page was looked at,
 * it confirms nothing and shows them.
 */
export async function postConfirm(context: AppContext, token: string, request: Request): Promise<Response> {
  const body = await readBody(webIncoming(request));
  if ('problem' in body) return problemAnswer(body.problem);
  const seal = new URLSearchParams(body.text).get('shown');
  const found = await findSignature(context, token);
  if (!found) return (await confirmLetter(context, token, seal)) ?? gone(request);
  const shown = await shownOf(context, found);
  if (isOther(shown, seal)) return askPage(found, { ...shown, isChanged: true }) ?? gone(request);
  const { file, page, tokenHash, notBefore } = found;
  const confirmed = await context.store.confirm(tokenHash, context.clock(), notBefore);
  if (!confirmed) return gone(request);
  if (confirmed.subscription) return confirmPage(confirmed.subscription, page, { asked: undefined, seal: undefined }) ?? gone(request);
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

/** Whether the page showed other answers than these. A button without a seal is none of our pages'. */
const isOther = ({ seal }: Shown, pressed: string | null): boolean => pressed !== null && seal !== undefined && pressed !== seal;

/** Sends a letter on its way. Pressed again it sends nothing and answers the same. */
async function confirmLetter(context: AppContext, token: string, seal: string | null): Promise<Response | undefined> {
  const found = await findLetter(context, token);
  if (!found) return undefined;
  const shown = await shownOf(context, found);
  if (isOther(shown, seal)) return letterAskPage(found.page, found.pending.letter, { ...shown, isChanged: true });
  if (!(await context.store.confirmLetter(found.tokenHash, context.clock(), found.notBefore))) return undefined;
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
