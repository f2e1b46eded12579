import type { CampaignFile, Counts } from '@solidarity/contract';
import { acceptedLanguages, firstNear } from '../rules/language.js';
import type { AppContext } from './context.js';
import { campaignView } from './pages/campaign-view.js';
import { pageContext } from './pages/campaign-page.js';
import { missingView } from './pages/missing-view.js';
import { openPageAnswer, type OpenPagePolicy } from './pages/open-page.js';
import { campaignStylesPath, iconPath } from './pages/open-page-styles.js';
import { shareHead } from './pages/share-head.js';
import { findTargets } from './target-routes.js';
import { languageTags } from '../words/languages.js';

/** From `/c/{id}` and `/embed/{id}` to the backend's root. */
const toRoot = '..';
const looks = { styles: `${toRoot}${campaignStylesPath}`, icon: `${toRoot}${iconPath}` };

/** The language that the address asks for, else the first of the browser's that there is. */
export function wantedLanguage(request: Request, languages: readonly string[]): string | undefined {
  const asked = new URL(request.url).searchParams.get('lang');
  return firstNear(languages, [
    ...(asked === null ? [] : [asked.slice(0, 100)]),
    ...acceptedLanguages(request.headers.get('Accept-Language')),
  ]);
}

/** A campaign's page by itself. Where its organisation has a page of its own about it, that is the one to be found and passed on. */
export async function getCampaignPage(context: AppContext, file: CampaignFile, request: Request): Promise<Response> {
  const { addresses, clock } = context;
  const page = pageContext(file, wantedLanguage(request, file.languages), clock());
  const { campaign } = page;
  const address = addresses.page(file.id);
  // An organisation may have no other page, or none in this language.
  const elsewhere = campaign.page?.split('?')[0] === address ? undefined : campaign.page;
  const isChosen = new URL(request.url).searchParams.has('lang');
  const own = isChosen ? addresses.page(file.id, { lang: campaign.language }) : address;
  return openPageAnswer(
    request,
    {
      language: campaign.language,
      title: campaign.words.title,
      ...looks,
      scripts: [`${toRoot}/solidarity.js`],
      head: shareHead({
        page,
        canonical: elsewhere ?? own,
        inLanguage: (lang) => (typeof file.page === 'object' && file.page[lang]) || addresses.page(file.id, { lang }),
        address,
        oembed: (format) => addresses.oembed({ url: own, format }),
        picture: context.drawPng && addresses.badge(file.id, { lang: campaign.language, scale: '2' }),
      }),
      body: campaignView({
        page,
        counts: await countsOf(context, file.id),
        targets: file.letter?.find === 'list' ? (await findTargets(context, file, new URLSearchParams())).targets : [],
        address,
        elsewhere,
      }),
    },
    { ancestors: `'none'`, hasForm: true },
  );
}

/** For an address that leads nowhere; a frame shows it too. */
export function missingPage(request: Request, what: 'campaign' | 'list', policy: OpenPagePolicy = { ancestors: `'none'` }): Response {
  const language = wantedLanguage(request, languageTags) ?? 'en';
  return openPageAnswer(request, { language, ...looks, ...missingView(language, what) }, policy, 404);
}

/** A page is worth having without its count. */
export async function countsOf({ counts }: AppContext, campaign: string): Promise<Counts | undefined> {
  try {
    return JSON.parse((await counts.current(campaign)).body) as Counts;
  } catch {
    return undefined;
  }
}
