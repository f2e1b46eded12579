import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

export interface Loopback {
  readonly address: string;
  /** Path and query of every request, oldest first. */
  readonly asked: readonly string[];
}

export type Answering = (path: string, response: ServerResponse, request: IncomingMessage) => void;

/** A server on this machine that stands where another organisation's would; it goes when the test ends. */
export async function loopback(t: TestContext, answer: Answering): Promise<Loopback> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request.url ?? '', response, request);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

export const answerJson = (response: ServerResponse, value: unknown, status = 200): void =>
  void response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));

/** What goes wrong on a network, by name. Each source must answer `unavailable` to all of it. */
export const troubles: Readonly<Record<string, Answering>> = {
  'never answers': () => undefined,
  'answers a byte a while': (_, response) => {
    response.writeHead(200);
    const drip = setInterval(() => response.write(' '), 10);
    response.once('close', () => clearInterval(drip));
  },
  'has a fault of its own': (_, response) => void response.writeHead(500).end('{}'),
  'is too busy': (_, response) => void response.writeHead(503, { 'Retry-After': '60' }).end(),
  'refuses us': (_, response) => void response.writeHead(403).end('{}'),
  'answers a page': (_, response) => void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><p>Hello'),
  'answers another shape': (_, response) => answerJson(response, { items: 'none', value: 7, match: 'perhaps' }),
  'answers null': (_, response) => answerJson(response, null),
  'answers half of it': (_, response) => void response.writeHead(200, { 'Content-Length': '100' }).end('{"items": ['),
  'answers bytes that are no text': (_, response) => void response.writeHead(200).end(Buffer.from([0x22, 0xff, 0xfe, 0x22])),
  'answers without end': (_, response) => {
    response.writeHead(200);
    const more = (): void => {
      while (response.write(' '.repeat(65_536)));
    };
    response.on('drain', more);
    more();
  },
  'hangs up': (_, response) => void response.destroy(),
  'leads elsewhere': (_, response) => void response.writeHead(302, { Location: 'http://127.0.0.1:1/' }).end(),
};
