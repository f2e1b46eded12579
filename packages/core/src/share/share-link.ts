/** Query parameters by which networks and mailers follow people. */
const tracking = /^(?:utm_|mc_|fbclid$|gclid$|dclid$|msclkid$|igsh|twclid$|ttclid$|li_fat_id$|_hs|mkt_tok$|yclid$)/i;
/** Mailers put a reader's address into links; whoever passes such a link on would tell everybody. */
const personal = /[^\s@]@[^\s@]+\.[^\s@]/;

/** The address to pass on: `page`, else the one a visitor is at; without what followed the visitor here. */
export function linkToShare(page: string | undefined): string {
  const url = new URL(page ?? location.href, location.href);
  for (const [name, value] of [...url.searchParams]) if (tracking.test(name) || personal.test(value)) url.searchParams.delete(name);
  // A mark of ours, or of an app that shows its pages behind it: what the page's own address has stays.
  if (page === undefined || url.hash.startsWith('#solidarity-')) url.hash = '';
  return url.href;
}

/**
 * The same with a word on which way it went, for the organisation's own statistics. `via` names the page that embeds, never a
 * person: ad filters block addresses with `ref=`, and none can block `via=`, which X's own share links have.
 */
export function linkVia(
  link: string,
  { network, campaign, partner }: { network: string; campaign: string; partner?: string | undefined },
): string {
  const url = new URL(link);
  const { searchParams } = url;
  searchParams.set('utm_source', network);
  searchParams.set('utm_medium', 'share');
  searchParams.set('utm_campaign', campaign);
  if (partner) searchParams.set('via', partner);
  return url.href;
}
