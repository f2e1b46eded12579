/** Spaces and control characters are dropped by browsers inside a scheme, so they are dropped before judging it. */
// eslint-disable-next-line no-control-regex
const ignoredByBrowsers = /[\u0000-\u0020\u007f-\u00a0\u2028\u2029]/g;

/**
 * The address if a link may carry it, else `undefined`.
 * Allowed: https, http, mailto, tel, and addresses relative to the page. Never `javascript:`, `data:` or credentials.
 */
export function safeUrl(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 2048) return undefined;
  const address = value.replace(ignoredByBrowsers, '');
  if (address === '') return undefined;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined) return /^(?:[/\\]{2}|[^/?#]*:)/.test(address) ? undefined : address;
  if (scheme === 'mailto' || scheme === 'tel') return address.startsWith('//', scheme.length + 1) ? undefined : address;
  return webAddress(address);
}

/** An absolute http(s) address without credentials, else `undefined`. */
export function webAddress(value: unknown): string | undefined {
  try {
    const url = new URL(String(value));
    const plain = (url.protocol === 'https:' || url.protocol === 'http:') && !url.username && !url.password;
    return plain ? url.href : undefined;
  } catch {
    return undefined;
  }
}
