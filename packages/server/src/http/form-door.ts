import type { CampaignFile, Problem, Receipt, Slip } from '@solidarity/contract';
import { acceptedLanguages, firstNear } from '../rules/language.js';
import type { AppContext } from './context.js';
import { formInput } from './form-body.js';
import { webIncoming } from './incoming.js';
import { campaignAnswer } from './pages/campaign-answer.js';
import { backLink, filled, pageContext, type PageContext } from './pages/campaign-page.js';
import { takeSignature } from './signature-routes.js';

/** From `/v1/campaigns/{id}/signatures` to `/v1/`. */
const toRoot = '../../';

/** Signs by a plain `<form>`, without any script on the page; the same guards as for JSON, answered by a page. */
export async function postSignatureForm(context: AppContext, file: CampaignFile, request: Request): Promise<Response> {
  let language = firstNear(file.languages, acceptedLanguages(request.headers.get('Accept-Language')));
  const taken = await takeSignature(context, file, webIncoming(request), (text) => {
    const input = formInput(text, file);
    if (!input) return undefined;
    if (typeof input['language'] === 'string') language = input['language'];
    return { ...input, ...(language !== undefined && { language }) };
  });
  const page = pageContext(file, language, context.clock());
  return 'problem' in taken ? problemPage(taken.problem, page) : takenPage(taken.receipt, page);
}

function takenPage({ state }: Receipt, page: PageContext): Response {
  const { mailTitle, mailText, countedTitle, countedText } = page.words.taken;
  const said = state === 'confirm' ? { title: mailTitle, text: mailText } : { title: countedTitle, text: countedText };
  return campaignAnswer(page, { ...said, link: backLink(page), mark: 'done' }, { status: 202, toRoot });
}

/** A problem as a page. Of what was typed nothing is shown: only the names of fields. */
export function problemPage(problem: Problem, page: PageContext, headers: Readonly<Record<string, string>> = {}): Response {
  const { words } = page;
  const slips = problem.errors ?? [];
  const followUp = problem.followUp === undefined ? undefined : { href: problem.followUp, text: words.followUp };
  const said =
    slips.length > 0
      ? { ...words.slips, list: [...new Set(slips.map((slip) => slipText(slip, page)))] }
      : { title: words.problemTitle, text: words.problems[problem.type] };
  return campaignAnswer(page, { ...said, link: followUp ?? backLink(page), mark: 'stop' }, { status: problem.status, toRoot, headers });
}

function slipText({ pointer, code }: Slip, { words, campaign }: PageContext): string {
  const name = (pointer.split('/')[1] ?? '').replace(/~1/g, '/').replace(/~0/g, '~');
  const own = campaign.fields.find((field) => field.name === name)?.label;
  return filled(words.slip[code], { label: own ?? words.fields[name] ?? name });
}
