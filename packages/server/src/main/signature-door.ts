import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Backend } from '../http/backend.js';
import type { Client, Incoming } from '../http/incoming.js';
import { bodyLimit, mediaTypeOf } from '../http/read-body.js';
import { flatHeaders } from './flat-headers.js';
import type { ClientOf } from './trusted-proxies.js';

const signaturesPath = /^\/v1\/campaigns\/([a-z0-9-]{1,64})\/signatures(?:\?|$)/;
/** What the app's own way of reading takes for the name of a host, and no more. */
const plainHost = /^[a-z0-9.-]+(?::\d{1,5})?$/i;

/**
 * Answers a signature by JSON straight from Node's request, without a `Request` and a `Response`. Only the plain case: whatever is
 * unusual about a request goes through the app, which would answer the plain one alike. Says whether it took it.
 */
export function answerSignature(backend: Backend, request: IncomingMessage, response: ServerResponse, clientOf: ClientOf): boolean {
  const [, campaign] = signaturesPath.exec(request.url ?? '') ?? [];
  const file = campaign === undefined ? undefined : backend.campaigns.get(campaign);
  if (!file || !isPlain(request)) return false;
  void backend.signByJson(file, nodeIncoming(request, clientOf(request))).then(({ status, headers, body }) => {
    response.writeHead(status, [...flatHeaders(headers), 'Content-Length', String(Buffer.byteLength(body))]);
    response.end(body);
  });
  return true;
}

/** JSON of a declared length within the limit, not packed, not in chunks. */
function isPlain({ headers }: IncomingMessage): boolean {
  const length = Number(headers['content-length'] ?? NaN);
  return (
    length <= bodyLimit &&
    headers['content-encoding'] === undefined &&
    headers['transfer-encoding'] === undefined &&
    mediaTypeOf(headers['content-type'] ?? null) === 'application/json' &&
    plainHost.test(headers.host ?? '')
  );
}

const nodeIncoming = (request: IncomingMessage, client: Client): Incoming => ({
  client,
  header(name) {
    const value = request.headers[name.toLowerCase()];
    return typeof value === 'string' ? value : null;
  },
  // Node reads no more than the declared length, which is within the limit.
  bytes: () =>
    new Promise((resolve, reject) => {
      const parts: Buffer[] = [];
      request
        .on('data', (part: Buffer) => parts.push(part))
        .once('end', () => resolve(parts.length === 1 ? parts[0] : Buffer.concat(parts)))
        .once('error', reject);
    }),
});
