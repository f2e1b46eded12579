import { paths, type CampaignFile, type ProblemType } from '@solidarity/contract';
import { openApi } from '@solidarity/contract/openapi';
import { Hono, type Context } from 'hono';
import { acceptedLanguages, firstNear } from '../rules/language.js';
import { faultFields } from '../rules/log.js';
import { problemOf } from '../rules/problem-of.js';
import { answered, failed } from './around.js';
import { cachedAnswer, jsonAnswer, problemAnswer, responseOf } from './answers.js';
import { getCampaign, getList } from './campaign-routes.js';
import { getConfirm, postConfirm } from './confirm-routes.js';
import { getChallenge } from './challenge-routes.js';
import type { AppContext } from './context.js';
import { getCounts, getCountsStream } from './counts-routes.js';
import { postLetterForm, postSignatureForm, problemPage } from './form-door.js';
import { preflightHeaders } from './headers.js';
import { getReady } from './health.js';
import { webIncoming } from './incoming.js';
import { postLetter, postLetterMail, postLetterOutcome } from './letter-routes.js';
import { openRoutes } from './open-routes.js';
import { pageContext } from './pages/campaign-page.js';
import { personRoutes } from './person-routes.js';
import { mediaTypeOf } from './read-body.js';
import { postShare } from './share-routes.js';
import { postSignature, postSignatureMail } from './signature-routes.js';
import { getTargets } from './target-routes.js';
import { getUnsubscribe, postUnsubscribe } from './unsubscribe-routes.js';

/** The version of the contract that this backend answers. */
export const contractVersion = '1.0.0';

type Env = { Variables: { route: string; file: CampaignFile } };
type Handler = (request: Request, c: Context<Env>) => Response | Promise<Response>;
type Methods = Partial<Record<'GET' | 'POST', Handler>>;

const typeOf = (request: Request): string | undefined => mediaTypeOf(request.headers.get('Content-Type'));
const form = 'application/x-www-form-urlencoded';
const problem = (type: ProblemType, headers?: Readonly<Record<string, string>>): Response => problemAnswer(problemOf(type), headers);

/** The backend as one function of web standards: routes out of the contract's table, and what surrounds them all. */
export function createApp(context: AppContext): Hono<Env> {
  const app = new Hono<Env>({ strict: true });
  const apiDocument = JSON.stringify(openApi(contractVersion));

  app.use(async (c, next) => {
    const began = context.clock();
    await next();
    answered(context, { method: c.req.method, route: c.get('route') ?? 'none' }, c.res.status, began);
  });

  /** One address with all its methods: others are told which there are. `open` ones may be read by any page. */
  const address = (path: string, methods: Methods, { isOpen = true } = {}): void => {
    const allowed = Object.keys(methods)
      .flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
      .concat(isOpen ? ['OPTIONS'] : []);
    app.all(path.replace(/\{(\w+)\}/g, ':$1'), async (c) => {
      c.set('route', path);
      const { method } = c.req;
      const handler = methods[method === 'HEAD' ? 'GET' : (method as 'GET' | 'POST')];
      const answer =
        method === 'OPTIONS' && isOpen
          ? new Response(null, { status: 204, headers: preflightHeaders })
          : handler
            ? await guarded(c, handler)
            : problem('wrong-method', { Allow: allowed.join(', ') });
      return method === 'HEAD' ? new Response(null, answer) : answer;
    });
  };

  /** World's failures become one of two problems. A person with a plain form gets a page of it. */
  const guarded = async (c: Context<Env>, handler: Handler): Promise<Response> => {
    try {
      return await handler(c.req.raw, c);
    } catch (error) {
      const { problem: found, headers } = failed(context, { method: c.req.method, route: c.get('route') }, error);
      const file = c.get('file') as CampaignFile | undefined;
      if (!file || typeOf(c.req.raw) !== form) return problemAnswer(found, headers);
      const wanted = firstNear(file.languages, acceptedLanguages(c.req.header('Accept-Language') ?? null));
      const kind = c.get('route') === paths.letters ? 'letter' : undefined;
      return problemPage(found, pageContext(file, wanted, context.clock(), kind), headers);
    }
  };

  type FileHandler = (file: CampaignFile, request: Request) => Response | Promise<Response>;
  const forOne =
    (files: ReadonlyMap<string, CampaignFile>, missing: ProblemType) =>
    (handler: FileHandler): Handler =>
    (request, c) => {
      const file = files.get(c.req.param('id') ?? '');
      if (!file) return problem(missing);
      c.set('file', file);
      return handler(file, request);
    };
  const forCampaign = forOne(context.campaigns, 'unknown-campaign');
  const forList = forOne(context.lists, 'unknown-list');

  const byType =
    (byJson: FileHandler, byForm?: FileHandler): FileHandler =>
    (file, request) => {
      const type = typeOf(request);
      if (type === 'application/json') return byJson(file, request);
      return type === form && byForm ? byForm(file, request) : problem('unsupported-type');
    };
  const sign = byType(
    async (file, request) => responseOf(await postSignature(context, file, webIncoming(request))),
    (file, request) => postSignatureForm(context, file, request),
  );
  const write = byType(
    (file, request) => postLetter(context, file, request),
    (file, request) => postLetterForm(context, file, request),
  );

  const forLetter = (handler: FileHandler): Handler =>
    forCampaign((file, request) => (file.letter ? handler(file, request) : problem('not-found')));

  address(paths.openapi, {
    GET: (request) => cachedAnswer(request, apiDocument, { 'Content-Type': 'application/json', 'Cache-Control': 'public, max-age=300' }),
  });
  address(paths.campaign, { GET: forCampaign((file, request) => getCampaign(context, file, request)) });
  address(paths.counts, { GET: forCampaign((file, request) => getCounts(context, file.id, request)) });
  address(paths.countsStream, { GET: forCampaign((file, request) => getCountsStream(context, file.id, request)) });
  address(paths.signatures, { POST: forCampaign(sign) });
  address(paths.signatureMail, { POST: forCampaign((file, request) => postSignatureMail(context, file, request)) });
  address(paths.list, { GET: forList((file, request) => getList(context, file, request)) });
  address(paths.subscriptions, { POST: forList(sign) });
  address(paths.subscriptionMail, { POST: forList((file, request) => postSignatureMail(context, file, request)) });
  address(paths.letters, { POST: forLetter(write) });
  address(paths.letterOutcome, { POST: forLetter(byType((file, request) => postLetterOutcome(context, file, request))) });
  address(paths.letterMail, { POST: forLetter((file, request) => postLetterMail(context, file, request)) });
  address(paths.targets, { GET: forLetter((file, request) => getTargets(context, file, request)) });
  address(paths.challenges, { GET: (request) => getChallenge(context, request) });
  address(paths.shares, { POST: forCampaign((file, request) => postShare(context, file, request)) });
  address(
    paths.confirm,
    {
      GET: (request, c) => getConfirm(context, c.req.param('token') ?? '', request),
      POST: (request, c) => postConfirm(context, c.req.param('token') ?? '', request),
    },
    { isOpen: false },
  );
  address(
    paths.unsubscribe,
    {
      GET: (request, c) => getUnsubscribe(context, c.req.param('token') ?? '', request),
      POST: (request, c) => postUnsubscribe(context, c.req.param('token') ?? '', request),
    },
    { isOpen: false },
  );
  for (const [path, { GET, POST }] of personRoutes(context)) {
    const byToken =
      (handle: typeof GET): Handler =>
      (request, c) =>
        handle(request, c.req.param('token') ?? '');
    address(path, { GET: byToken(GET), POST: byToken(POST) }, { isOpen: false });
  }
  for (const [path, get] of openRoutes(context)) address(path, { GET: (request, c) => get(request, c.req.param('id') ?? '') });
  address('/health/live', { GET: () => jsonAnswer(200, { live: true }) }, { isOpen: false });
  address('/health/ready', { GET: () => getReady(context) }, { isOpen: false });

  app.notFound(() => problem('not-found'));
  app.onError((error) => {
    context.log.error('broken', faultFields(error));
    return problem('broken');
  });
  return app;
}
