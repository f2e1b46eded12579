import type { IncomingMessage } from 'node:http';

/** More than any browser and the proxies behind it send. */
const mostHeaders = 100;

/**
 * The status that refuses what Node lets through and no client sends; undefined where a request is clean. It takes a first line without
 * a version for HTTP/0.9, and headers behind it all the same. Of two Hosts it keeps the first, and a proxy may have kept the second
 * (RFC 9112, 3.2: 400). Headers above a limit of its own it drops without a word.
 */
export function refusalOf({ rawHeaders, httpVersionMajor }: Pick<IncomingMessage, 'rawHeaders' | 'httpVersionMajor'>): number | undefined {
  if (httpVersionMajor < 1) return 400;
  if (rawHeaders.length > 2 * mostHeaders) return 431;
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) if (isHost(rawHeaders[at] ?? '')) hosts += 1;
  return hosts > 1 ? 400 : undefined;
}

const isHost = (name: string): boolean => name.length === 4 && name.toLowerCase() === 'host';
