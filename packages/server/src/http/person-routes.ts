import { MyDataAction, MyDataInput, openPaths, parseEmail } from '@solidarity/contract';
import { canonicalEmail } from '../rules/canonical-email.js';
import { dataPurposes } from '../rules/keys.js';
import { firstNear, nearestLanguage } from '../rules/language.js';
import { problemOf } from '../rules/problem-of.js';
import type { KeptSignature, PersonRecord } from '../store/privacy-shelf.js';
import { problemAnswer } from './answers.js';
import type { AppContext } from './context.js';
import { webIncoming } from './incoming.js';
import { wantedLanguage } from './page-routes.js';
import { pageContext } from './pages/campaign-page.js';
import { pageHeaders } from './pages/page.js';
import { askPage, erasePage, gonePage, personAnswer, stopPage } from './pages/person-page.js';
import { personView } from './pages/person-view.js';
import { personJson } from './person-export.js';
import { findPerson } from './person-links.js';
import { mediaTypeOf, readBody } from './read-body.js';
import { languageTags, wordsIn } from '../words/languages.js';
import type { PersonPageWords } from '../words/open-page-words.js';

type Handle = (request: Request, token: string) => Promise<Response>;

/** What people see of themselves, and do with it: by path and method. */
export const personRoutes = (context: AppContext): readonly (readonly [path: string, methods: { GET: Handle; POST: Handle }])[] => [
  [openPaths.myData, { GET: (request) => getMyData(context, request), POST: (request) => postMyData(context, request) }],
  [
    openPaths.myDataPage,
    { GET: (request, token) => getPerson(context, token, request), POST: (request, token) => postPerson(context, token, request) },
  ],
  [
    openPaths.stopMails,
    { GET: (request, token) => getStop(context, token, request), POST: (request, token) => postStop(context, token, request) },
  ],
];

/** From `/v1/my-data` and from `/v1/my-data/{token}`, `/v1/stop/{token}` to `/v1/`. */
const [fromForm, fromLink] = ['', '../'];

const languageOf = (request: Request): string => wantedLanguage(request, languageTags) ?? 'en';

/** The name of the organisation where one stands behind everything here. */
function organisationOf({ files }: AppContext): string | undefined {
  const names = new Set([...files.values()].map(({ organisation }) => organisation));
  return names.size === 1 ? [...names][0] : undefined;
}

async function getMyData(context: AppContext, request: Request): Promise<Response> {
  return askPage(pageLanguage(languageOf(request)), { toRoot: fromForm, organisation: organisationOf(context) });
}

/** The answer says nothing of the address; the mail is written later, by whoever writes all mails. */
async function postMyData(context: AppContext, request: Request): Promise<Response> {
  const { store, keys, clock, onMailDue } = context;
  const given = await readForm(request, MyDataInput);
  if (given instanceof Response) return given;
  const language = pageLanguage(given.lang === undefined ? languageOf(request) : (firstNear(languageTags, [given.lang]) ?? 'en'));
  const how = { toRoot: fromForm, organisation: organisationOf(context) };
  const parsed = parseEmail(given.email);
  if (!('address' in parsed)) return askPage(language, { ...how, isWrong: true });
  await store.askForData(await keys.emailKey(canonicalEmail(parsed.address)), clock());
  onMailDue();
  const { asked } = wordsIn(language).personPage;
  return personAnswer(202, { language, title: asked.title, ...how, mark: 'done', body: asked.text });
}

async function getPerson(context: AppContext, token: string, request: Request): Promise<Response> {
  const emailKey = await findPerson(context, token, dataPurposes(context.clock()));
  if (emailKey === undefined) return gonePage(pageLanguage(languageOf(request)), fromLink);
  return personPage(context, await context.store.person(emailKey), request);
}

/** What a button does. Pressed again it changes nothing and answers the same. */
async function postPerson(context: AppContext, token: string, request: Request): Promise<Response> {
  const { store, clock, counts } = context;
  const given = await readForm(request, MyDataAction);
  if (given instanceof Response) return given;
  const emailKey = await findPerson(context, token, dataPurposes(clock()));
  if (emailKey === undefined) return gonePage(pageLanguage(languageOf(request)), fromLink);
  const { do: action, id = '' } = given;
  switch (action) {
    case 'download':
      return jsonFile(personJson(await store.person(emailKey), clock()));
    case 'erase':
      return erasePage(languageIn(await store.person(emailKey), request), fromLink);
    case 'erase-now': {
      // As it was before: what is erased says no language any more.
      const language = languageIn(await store.person(emailKey), request);
      await store.erase(emailKey, clock());
      const { erased } = wordsIn(language).personPage;
      return personAnswer(200, { language, title: erased.title, toRoot: fromLink, mark: 'done', body: erased.text });
    }
    case 'withdraw': {
      const campaign = await store.withdraw(emailKey, id, clock());
      if (campaign !== undefined && context.campaigns.has(campaign)) counts.bump(campaign);
      break;
    }
    case 'hide-name':
      await store.hideName(emailKey, id);
      break;
    case 'stop-mails':
      await store.stopMails(emailKey, clock());
      break;
    case 'allow-mails':
      await store.allowMails(emailKey);
  }
  return personPage(context, await store.person(emailKey), request, action);
}

async function getStop(context: AppContext, token: string, request: Request): Promise<Response> {
  const emailKey = await findPerson(context, token, ['stop']);
  if (emailKey === undefined) return gonePage(pageLanguage(languageOf(request)), fromLink);
  const record = await context.store.person(emailKey);
  return stopPage(languageIn(record, request), record.stoppedAt !== undefined, fromLink);
}

/** What the button does, and one click in a mail program: whatever the body, unless it is that of the button that lets mails come again. */
async function postStop(context: AppContext, token: string, request: Request): Promise<Response> {
  const { store, clock } = context;
  const body = await readBody(webIncoming(request));
  if ('problem' in body) return problemAnswer(body.problem);
  const emailKey = await findPerson(context, token, ['stop']);
  if (emailKey === undefined) return gonePage(pageLanguage(languageOf(request)), fromLink);
  const isStopped = new URLSearchParams(body.text).get('do') !== 'allow-mails';
  if (isStopped) await store.stopMails(emailKey, clock());
  else await store.allowMails(emailKey);
  return stopPage(languageIn(await store.person(emailKey), request), isStopped, fromLink);
}

function personPage(context: AppContext, record: PersonRecord, request: Request, done?: keyof PersonPageWords['done']): Response {
  const language = languageIn(record, request);
  const words = wordsIn(language).personPage;
  const pageOf = ({ campaign, language: wanted }: KeptSignature) => {
    const file = context.files.get(campaign);
    return file && pageContext(file, wanted, context.clock());
  };
  const body = personView({ language, record, pageOf });
  return personAnswer(200, { language, title: words.title, toRoot: fromLink, done: done && words.done[done], body, isWide: true });
}

const pageLanguage = (tag: string): string => nearestLanguage(languageTags, tag);

/** The language that the person signed in last, else the browser's. */
const languageIn = ({ signatures }: PersonRecord, request: Request): string =>
  pageLanguage(signatures.at(-1)?.language || languageOf(request));

const jsonFile = (text: string): Response =>
  new Response(text, {
    status: 200,
    headers: { ...pageHeaders, 'Content-Type': 'application/json', 'Content-Disposition': 'attachment; filename="my-data.json"' },
  });

/** As the contract's schemas judge. */
interface Judge<Input> {
  readonly safeParse: (given: unknown) => { readonly success: true; readonly data: Input } | { readonly success: false };
}

/** A plain form, judged by the contract, or what is wrong. */
async function readForm<Input>(request: Request, { safeParse }: Judge<Input>): Promise<Input | Response> {
  if (mediaTypeOf(request.headers.get('Content-Type')) !== 'application/x-www-form-urlencoded')
    return problemAnswer(problemOf('unsupported-type'));
  const body = await readBody(webIncoming(request));
  if ('problem' in body) return problemAnswer(body.problem);
  const judged = safeParse(Object.fromEntries(new URLSearchParams(body.text)));
  return judged.success ? judged.data : problemAnswer(problemOf('malformed'));
}
