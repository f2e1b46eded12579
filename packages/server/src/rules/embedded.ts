import type { CampaignFile } from '@solidarity/contract';
import { ownPages } from './own-pages.js';

/** What a pasted address is about. `query` is the address's own: language, element and options of a frame. Whether there is such an id, is not known yet. */
export interface Embedded {
  readonly id: string;
  readonly query: URLSearchParams;
}

/** What an address is about: one of ours, or an organisation's own page about a campaign. Undefined where it is neither. */
export function embeddedAt(written: string, root: string, campaigns: Iterable<CampaignFile>): Embedded | undefined {
  if (!URL.canParse(written)) return undefined;
  const url = new URL(written);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const own = ownId(url, new URL(root));
  if (own !== undefined) return { id: own, query: url.searchParams };
  const [nearest] = [...campaigns]
    .flatMap(embeddedOn)
    .filter(({ page }) => isSamePage(url, page))
    .sort((one, other) => other.page.searchParams.size - one.page.searchParams.size);
  return nearest?.embedded;
}

/** The organisation's own pages. One that is there for one language of several says so of what it is about. */
const embeddedOn = (file: CampaignFile): { readonly page: URL; readonly embedded: Embedded }[] =>
  [...ownPages(file)].map(([page, [lang, ...others]]) => ({
    page: new URL(page),
    embedded: {
      id: file.id,
      query: new URLSearchParams(lang !== undefined && others.length === 0 && file.languages.length > 1 ? { lang } : {}),
    },
  }));

/** The id in `/c/{id}` and `/embed/{id}`, behind a proxy's prefix too. */
function ownId(url: URL, root: URL): string | undefined {
  const prefix = root.pathname.replace(/\/$/, '');
  if (url.host !== root.host || !url.pathname.startsWith(prefix)) return undefined;
  return /^\/(?:c|embed)\/([^/]+)\/?$/.exec(url.pathname.slice(prefix.length))?.[1];
}

/** Whoever pastes an address has often come by a link that says more than the page needs. */
function isSamePage(url: URL, page: URL): boolean {
  const path = ({ pathname }: URL) => pathname.replace(/\/+$/, '');
  return (
    url.host === page.host &&
    path(url) === path(page) &&
    [...page.searchParams].every(([name, value]) => url.searchParams.get(name) === value)
  );
}
