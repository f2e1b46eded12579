import type { CampaignFile, Problem, Receipt, Slip } from '@solidarity/contract';
import { acceptedLanguages, firstNear } from '../rules/language.js';
import type { AppContext } from './context.js';
import { formInput, letterFormInput } from './form-body.js';
import { webIncoming, type Incoming } from './incoming.js';
import { lookAgain, takeLetter } from './letter-routes.js';
import { campaignAnswer } from './pages/campaign-answer.js';
import { backLink, filled, pageContext, type PageContext } from './pages/campaign-page.js';
import { takeSignature, type ReadInput, type Taken } from './signature-routes.js';
import type { PageKind } from '../words/page-words.js';

/** From `/v1/campaigns/{id}/signatures` to `/v1/`. */
const toRoot = '../../';

type PostForm = (context: AppContext, file: CampaignFile, request: Request) => Promise<Response>;

/** Signs, or subscribes, by a plain `<form>`, without any script on the page; the same guards as for JSON, answered by a page. */
export const postSignatureForm: PostForm = (context, file, request) =>
  postForm({ take: takeSignature, read: formInput }, context, file, request);

/** Writes a letter that the backend mails, in the same way. */
export const postLetterForm: PostForm = (context, file, request) =>
  postForm({ take: takeLetter, read: letterFormInput, kind: 'letter' }, context, file, request);

interface Door {
  readonly take: (context: AppContext, file: CampaignFile, incoming: Incoming, readInput: ReadInput) => Promise<Taken>;
  readonly read: (text: string, file: CampaignFile) => Record<string, unknown> | undefined;
  readonly kind?: PageKind;
}

async function postForm({ take, read, kind }: Door, context: AppContext, file: CampaignFile, request: Request): Promise<Response> {
  let language = firstNear(file.languages, acceptedLanguages(request.headers.get('Accept-Language')));
  const taken = await take(context, file, webIncoming(request), (text) => {
    const input = read(text, file);
    if (!input) return undefined;
    if (typeof input['language'] === 'string') language = input['language'];
    return { ...input, ...(language !== undefined && { language }) };
  });
  const page = pageContext(file, language, context.clock(), kind);
  return 'problem' in taken ? problemPage(taken.problem, page, lookAgain(taken.problem)) : takenPage(taken.receipt, page);
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
