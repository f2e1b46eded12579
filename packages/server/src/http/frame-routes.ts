import type { AppContext } from './context.js';
import { framers, frameSetup } from './frame-setup.js';
import { missingPage, wantedLanguage } from './page-routes.js';
import { pageContext } from './pages/campaign-page.js';
import { frameView } from './pages/frame-view.js';
import { openPageAnswer, type Scheme } from './pages/open-page.js';
import { frameStylesPath, iconPath } from './pages/open-page-styles.js';

/** From `/embed/{id}` to the backend's root. */
const toRoot = '..';

/** One element and nothing else, for a frame on another site: also for one that may run scripts and nothing more. */
export function getFrame(context: AppContext, id: string, request: Request): Response {
  const query = new URL(request.url).searchParams;
  const setup = frameSetup(context, id, query);
  const own = context.ownOrigin;
  if (!setup) return missingPage(request, /newsletter/i.test(query.get('element') ?? '') ? 'list' : 'campaign', { ancestors: '*', own });
  const { file } = setup;
  const page = pageContext(file, wantedLanguage(request, file.languages), context.clock());
  const allowed = framers(file);
  return openPageAnswer(
    request,
    {
      language: page.campaign.language,
      title: page.campaign.words.title,
      styles: `${toRoot}${frameStylesPath}`,
      icon: `${toRoot}${iconPath}`,
      scheme: schemeOf(query.get('scheme')),
      scripts: [`${toRoot}/solidarity.js`, `${toRoot}/solidarity.frame.js`],
      ...frameView({ id, page, setup, framers: allowed, link: page.campaign.page ?? context.addresses.page(id) }),
    },
    { ancestors: allowed ? ["'self'", ...allowed].join(' ') : '*', own },
  );
}

/**
 * Light unless told: most sites are, whatever their reader's wish, and a browser puts an opaque ground behind a frame whose scheme
 * is not that of the page around it.
 */
const schemeOf = (asked: string | null): Scheme => (asked === 'dark' ? 'dark' : asked === 'auto' ? 'light dark' : 'light');
