import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { isKnown } from '../http/answers.js';
import type { Backend } from '../http/backend.js';
import type { CountsSnapshot } from '../http/counts-board.js';
import { countsHeaders } from '../http/counts-routes.js';
import { openHeaders, quietHeaders } from '../http/headers.js';
import { problemOf } from '../rules/problem-of.js';
import { answerAsset, type Assets } from './assets.js';
import { refusalOf } from './clean-request.js';
import { flatHeaders } from './flat-headers.js';
import { answerSignature } from './signature-door.js';
import type { StreamHub } from './stream-hub.js';
import type { ClientOf } from './trusted-proxies.js';

const countsPath = /^\/v1\/campaigns\/([a-z0-9-]{1,64})\/counts(\/stream)?$/;

/**
 * Node waits five minutes for a request unless told; a slow sender would hold a socket that long. It looks for them often, so that
 * thousands who came together are let go of in parts, and others are answered in between. Milliseconds.
 */
export const timeouts = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 250,
} as const;

/**
 * Connections that may wait until they are taken; a system may allow fewer. Node's 511 are full at once where thousands are replaced,
 * and whoever is turned away then comes again only after a second.
 */
export const listenBacklog = 4096;

export function createNodeServer(): Server {
  return createServer({ ...timeouts, maxHeaderSize: 16_384 });
}

interface Attached {
  readonly assets: Assets;
  readonly streams: StreamHub | undefined;
  readonly clientOf: ClientOf;
}

/**
 * Answers a backend's requests on a Node server: what is read most comes straight from memory, the rest goes through the app.
 * Returns the answers that are being worked on, as long as they are.
 */
export function attach(server: Server, backend: Backend, { assets, streams, clientOf }: Attached): ReadonlySet<ServerResponse> {
  const underWay = new Set<ServerResponse>();
  const toApp = getRequestListener((request, { incoming }) => backend.fetch(request, clientOf(incoming as IncomingMessage)));
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const refused = refusalOf(request);
    if (refused !== undefined) return void response.writeHead(refused, { ...quietHeaders, Connection: 'close' }).end();
    if (request.method === 'GET' || request.method === 'HEAD') {
      const [path = ''] = (request.url ?? '').split('?');
      if (answerAsset(assets, path, request, response)) return;
      if (answerCounts(path, request, response)) return;
    }
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
    if (request.method === 'POST' && answerSignature(backend, request, response, clientOf)) return;
    void toApp(request, response);
  });

  const answerCounts = (path: string, request: IncomingMessage, response: ServerResponse): boolean => {
    const [, campaign, isStream] = countsPath.exec(path) ?? [];
    const snapshot = campaign === undefined ? undefined : backend.counts.latest(campaign);
    if (campaign === undefined || !snapshot) return false;
    if (!isStream) writeCounts(snapshot, request, response);
    else if (!streams || request.method === 'HEAD') return false;
    else if (!streams.open(campaign, snapshot, response)) writeBusy(response);
    return true;
  };
  return underWay;
}

function writeCounts(snapshot: CountsSnapshot, request: IncomingMessage, response: ServerResponse): void {
  const headers = flatHeaders(headersOf(snapshot));
  if (isKnown(request.headers['if-none-match'], snapshot.etag)) return void response.writeHead(304, [...headers]).end();
  const length = String(Buffer.byteLength(snapshot.body));
  response.writeHead(200, [...headers, 'Content-Length', length]).end(request.method === 'HEAD' ? undefined : snapshot.body);
}

const headersBySnapshot = new WeakMap<CountsSnapshot, Readonly<Record<string, string>>>();

/** The same object for the same snapshot. */
function headersOf(snapshot: CountsSnapshot): Readonly<Record<string, string>> {
  const headers = headersBySnapshot.get(snapshot) ?? { ...quietHeaders, ...openHeaders, ...countsHeaders, ETag: snapshot.etag };
  headersBySnapshot.set(snapshot, headers);
  return headers;
}

/** More listeners than one process should hold: the element asks for the counts now and then instead. */
function writeBusy(response: ServerResponse): void {
  const problem = problemOf('busy');
  response.writeHead(problem.status, {
    ...quietHeaders,
    ...openHeaders,
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
    'Retry-After': '30',
  });
  response.end(JSON.stringify(problem));
}
