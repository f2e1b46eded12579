import type { Attempt, Framing } from './attempt.js';

type Lines = readonly string[];

/** What stands in the first line, the headers beside the request's own, and what its body becomes. */
interface Frame {
  readonly first?: (method: string, target: string) => string;
  readonly host?: Lines;
  readonly headers?: (body: Uint8Array) => Lines;
  readonly body?: (body: Uint8Array) => Uint8Array;
  readonly newline?: string;
}

const size = (body: Uint8Array): string => `Content-Length: ${body.length}`;
const chunked = 'Transfer-Encoding: chunked';
const chunk = (body: Uint8Array, end = '\r\n0\r\n\r\n'): Uint8Array =>
  Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from(end)]);
const inChunks = (body: Uint8Array): Uint8Array => (body.length === 0 ? Buffer.from('0\r\n\r\n') : chunk(body));

const frames: Readonly<Record<Framing, Frame>> = {
  right: {},
  chunked: { headers: () => [chunked], body: inChunks },
  'in small pieces': {
    headers: () => [chunked],
    body: (body) => Buffer.concat([chunk(body.subarray(0, 1), '\r\n'), inChunks(body.subarray(1))]),
  },
  'a length too small': { headers: (body) => [`Content-Length: ${Math.floor(body.length / 2)}`] },
  'a length too large': { headers: (body) => [`Content-Length: ${body.length + 10}`] },
  'no length': { headers: () => [] },
  'two lengths': { headers: (body) => [size(body), `Content-Length: ${body.length + 1}`] },
  'a length and chunks': { headers: (body) => [size(body), chunked], body: inChunks },
  'chunks that break off': { headers: () => [chunked], body: (body) => chunk(body, '\r\nzz') },
  'no host': { host: [] },
  'two hosts': { host: ['Host: x', 'Host: evil.example'] },
  'bare line feeds': { newline: '\n' },
  'a folded header': { headers: (body) => [size(body), 'X-Folded: a\r\n b'] },
  'a space before a colon': { headers: (body) => [size(body), 'X-Spaced : a'] },
  'a whole address': { first: (method, target) => `${method} http://evil.example${target} HTTP/1.1` },
  'another version': { first: (method, target) => `${method} ${target} HTTP/1.0` },
  'NUL in a header': { headers: (body) => [size(body), 'X-Nul: a\0b'] },
};

/** The bytes of a request that asks for the line to be closed after it. */
export function bytesOf({ method, target, headers, body, framing }: Attempt): Uint8Array {
  const frame = frames[framing];
  const content = body ?? new Uint8Array();
  const first = frame.first?.(method, target) ?? `${method} ${target} HTTP/1.1`;
  const own = frame.headers?.(content) ?? (body ? [size(content)] : []);
  const lines = [
    first,
    ...(frame.host ?? ['Host: sign.example']),
    'Connection: close',
    ...headers.map(([name, value]) => `${name}: ${value}`),
    ...own,
  ];
  const newline = frame.newline ?? '\r\n';
  return Buffer.concat([Buffer.from(lines.join(newline) + newline + newline, 'latin1'), frame.body?.(content) ?? content]);
}
