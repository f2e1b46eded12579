import { openPaths, type CampaignFile, type ProblemType } from '@solidarity/contract';
import { problemOf } from '../rules/problem-of.js';
import { cachedAnswer, problemAnswer } from './answers.js';
import { getBadgeJson, getBadgePng, getBadgeSvg } from './badge-routes.js';
import { badgeShelf } from './badge-shelf.js';
import type { AppContext } from './context.js';
import { getFrame } from './frame-routes.js';
import { quietHeaders } from './headers.js';
import { getOembed } from './oembed-routes.js';
import { getCampaignPage, missingPage } from './page-routes.js';
import { campaignStyles, campaignStylesPath, frameStyles, frameStylesPath, icon, iconPath } from './pages/open-page-styles.js';
import { pageStyles } from './pages/page-styles.js';
import { pageStylesPath } from './pages/page.js';

/** Answers a GET; `id` as it stands in the path, empty where the path has none. */
type Get = (request: Request, id: string) => Response | Promise<Response>;

/** Some editors end every address with a slash; the addresses that the pages load stand beside the one without. */
const withoutSlash: Get = (request, id) =>
  new Response(null, { status: 308, headers: { ...quietHeaders, Location: `../${encodeURIComponent(id)}${new URL(request.url).search}` } });

const css = 'text/css; charset=utf-8';
/** What pages load, and keep for an hour. */
const looks: readonly (readonly [path: string, type: string, text: string])[] = [
  [pageStylesPath, css, pageStyles],
  [campaignStylesPath, css, campaignStyles],
  [frameStylesPath, css, frameStyles],
  [iconPath, 'image/svg+xml', icon],
];

/** What people visit, other sites show and mails load: by path. */
export function openRoutes(context: AppContext): readonly (readonly [path: string, get: Get])[] {
  const { campaigns, drawPng, clock } = context;
  const shelf = drawPng && badgeShelf(drawPng, clock);
  const problem = (type: ProblemType) => problemAnswer(problemOf(type));
  const of =
    (get: (file: CampaignFile, request: Request) => Response | Promise<Response>, missing: (request: Request) => Response): Get =>
    (request, id) => {
      const file = campaigns.get(id);
      return file ? get(file, request) : missing(request);
    };
  const badge = (get: (file: CampaignFile, request: Request) => Promise<Response>) => of(get, () => problem('unknown-campaign'));

  return [
    [
      openPaths.page,
      of(
        (file, request) => getCampaignPage(context, file, request),
        (request) => missingPage(request, 'campaign'),
      ),
    ],
    [openPaths.frame, (request, id) => getFrame(context, id, request)],
    [`${openPaths.page}/`, withoutSlash],
    [`${openPaths.frame}/`, withoutSlash],
    [openPaths.oembed, (request) => getOembed(context, request)],
    [openPaths.badgeSvg, badge((file, request) => getBadgeSvg(context, file, request))],
    [openPaths.badgePng, badge(async (file, request) => (shelf ? getBadgePng(context, shelf, file, request) : problem('unknown-format')))],
    [openPaths.badgeJson, badge((file, request) => getBadgeJson(context, file, request))],
    ...looks.map(([path, type, text]): [string, Get] => [
      path,
      (request) => cachedAnswer(request, text, { 'Content-Type': type, 'Cache-Control': 'public, max-age=3600' }),
    ]),
  ];
}
