/** Query parameters by which networks and mailers follow people; none is passed on. */
const tracking = /^(?:utm_|mc_|fbclid$|gclid$|dclid$|msclkid$|igsh|twclid$|ttclid$|li_fat_id$|_hs|mkt_tok$|yclid$)/i;

/** The address to pass on: the campaign's own page, else this one without what followed the visitor here. */
export function linkToShare(page: string | undefined): string {
  const url = new URL(page ?? location.href, location.href);
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  url.hash = '';
  return url.href;
}

/** Copies what a field holds. Where a page may not write to the clipboard, the text is left selected for the visitor. */
export async function copyText(field: HTMLInputElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}
