import { samplePerson } from './sample-campaign.js';

/** A request as bytes, and the only statuses that it may be answered with; none: the connection is closed without a word. */
export interface Malformed {
  readonly what: string;
  readonly bytes: string | Buffer;
  readonly answers: readonly (number | 'nothing')[];
  /** Whether whoever sends it hangs up behind it. */
  readonly ends?: boolean;
}

const path = '/v1/campaigns/asylum/signatures';
const person = JSON.stringify(samplePerson());
const length = Buffer.byteLength(person);
const chunk = `${length.toString(16)}\r\n${person}\r\n0\r\n\r\n`;

/** A POST of a good signature that would be taken, were it not for these lines. */
const post = (lines: string, body = person, start = `POST ${path} HTTP/1.1`): string =>
  `${start}\r\nHost: x\r\nContent-Type: application/json\r\nConnection: close\r\n${lines}\r\n${body}`;
const get = (target: string, lines = 'Host: x\r\n', version = 'HTTP/1.1'): string =>
  `GET ${target} ${version}\r\n${lines}Connection: close\r\n\r\n`;
const own = `Content-Length: ${length}\r\n`;

const bad = [400] as const;
const hiddenPost = `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${own}\r\n${person}`;

/** Where two servers in a row could disagree on where a request ends. */
const smuggling: readonly Malformed[] = [
  { what: 'a length and chunks', bytes: post(`${own}Transfer-Encoding: chunked\r\n`, chunk), answers: bad },
  { what: 'chunks and a length', bytes: post(`Transfer-Encoding: chunked\r\n${own}`, chunk), answers: bad },
  { what: 'two lengths that differ', bytes: post(`${own}Content-Length: 5\r\n`), answers: bad },
  { what: 'two lengths alike', bytes: post(own + own), answers: bad },
  { what: 'two lengths in a list', bytes: post(`Content-Length: ${length}, ${length}\r\n`), answers: bad },
  { what: 'a length with a sign', bytes: post(`Content-Length: +${length}\r\n`), answers: bad },
  { what: 'a negative length', bytes: post('Content-Length: -1\r\n'), answers: bad },
  { what: 'a length in hexadecimal', bytes: post(`Content-Length: 0x${length.toString(16)}\r\n`), answers: bad },
  { what: 'a length of letters', bytes: post('Content-Length: many\r\n'), answers: bad },
  { what: 'a length with a space within', bytes: post(`Content-Length: 1 ${length}\r\n`), answers: bad },
  { what: 'an empty length', bytes: post('Content-Length: \r\n'), answers: bad },
  { what: 'a length of 30 digits', bytes: post(`Content-Length: ${'9'.repeat(30)}\r\n`), answers: bad },
  { what: 'a space before the colon of a length', bytes: post(`Content-Length : ${length}\r\n`), answers: bad },
  { what: 'chunks that are not chunked', bytes: post('Transfer-Encoding: identity\r\n'), answers: bad },
  { what: 'chunks by another name', bytes: post('Transfer-Encoding: xchunked\r\n', chunk), answers: bad },
  { what: 'chunks that are not last', bytes: post('Transfer-Encoding: chunked, gzip\r\n', chunk), answers: bad },
  { what: 'chunks behind a vertical tab', bytes: post('Transfer-Encoding: \x0bchunked\r\n', chunk), answers: bad },
  { what: 'chunks with a space before the colon', bytes: post('Transfer-Encoding : chunked\r\n', chunk), answers: bad },
  { what: 'a request hidden behind a bare line feed', bytes: post(`X: 1\n\n${hiddenPost}`, ''), answers: [400] },
  { what: 'a request hidden in a folded line', bytes: post(`X: 1\r\n ${own}`), answers: bad },
];

/** Chunks that are none. */
const chunks: readonly Malformed[] = [
  ['a size of letters', `zz\r\n${person}\r\n0\r\n\r\n`],
  ['a negative size', `-1\r\n${person}\r\n0\r\n\r\n`],
  ['a size of 17 digits', `fffffffffffffffff\r\n${person}\r\n0\r\n\r\n`],
  ['a size with 0x', `0x${length.toString(16)}\r\n${person}\r\n0\r\n\r\n`],
  ['a size that is too small', `5\r\n${person}\r\n0\r\n\r\n`],
  ['no end of a line behind it', `${length.toString(16)}\r\n${person}0\r\n\r\n`],
  ['a bare line feed behind its size', `${length.toString(16)}\n${person}\r\n0\r\n\r\n`],
  ['an empty size', `\r\n${person}\r\n0\r\n\r\n`],
  ['an extension of 20 kB', `${length.toString(16)};${'x'.repeat(20_000)}\r\n${person}\r\n0\r\n\r\n`],
].map(([what = '', body]) => ({ what: `a chunk with ${what}`, bytes: post('Transfer-Encoding: chunked\r\n', body), answers: [400, 413] }));

/** First lines that are none, or of another time. */
const starts: readonly Malformed[] = [
  { what: 'HTTP/0.9', bytes: 'GET /\r\n', answers: bad, ends: true },
  { what: 'HTTP/2 in clear', bytes: 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', answers: bad },
  { what: 'HTTP/3.0', bytes: get('/', 'Host: x\r\n', 'HTTP/3.0'), answers: bad },
  { what: 'no version', bytes: post(own, person, `POST ${path}`), answers: bad },
  { what: 'a version of letters', bytes: get('/', 'Host: x\r\n', 'HTTP/one'), answers: bad },
  { what: 'TLS', bytes: Buffer.from('16030100a5010000a10303', 'hex'), answers: bad },
  { what: 'zeros', bytes: Buffer.alloc(400), answers: bad },
  { what: 'no words', bytes: '\r\n\r\n\r\n\r\n\r\nhello\r\n\r\n', answers: bad },
  { what: 'a method nobody knows', bytes: 'SIGN / HTTP/1.1\r\nHost: x\r\n\r\n', answers: bad },
  { what: 'a method in small letters', bytes: post(own, person, `post ${path} HTTP/1.1`), answers: bad },
  { what: 'a method with a space before', bytes: post(own, person, ` POST ${path} HTTP/1.1`), answers: bad },
  { what: 'TRACE', bytes: get('/').replace('GET', 'TRACE'), answers: [400, 404, 405, 501] },
  { what: 'CONNECT', bytes: 'CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\n\r\n', answers: ['nothing', 400, 404, 405] },
  { what: 'a path with a space', bytes: get('/v1/campaigns/as ylum'), answers: bad },
  { what: 'a path with a NUL', bytes: get('/v1/campaigns/as\0ylum'), answers: bad },
  { what: 'a path of raw bytes', bytes: Buffer.from(get('/v1/campaigns/\xff\xfe'), 'latin1'), answers: [400, 404] },
  { what: 'a path that does not begin', bytes: get('v1/campaigns/asylum'), answers: bad },
  { what: 'a path of 20 kB', bytes: get(`/${'a'.repeat(20_000)}`), answers: [414, 431] },
  { what: 'a path that climbs out', bytes: get('/../../../../etc/passwd'), answers: [404] },
  { what: 'a path that climbs out, encoded', bytes: get('/%2e%2e/%2e%2e/%2e%2e%2fetc%2fpasswd'), answers: [404] },
  { what: 'a path with a broken escape', bytes: get('/v1/campaigns/%zz'), answers: [400, 404] },
  { what: 'a star', bytes: get('*'), answers: [400, 404] },
];

/** Headers that are none, or say too much. */
const headers: readonly Malformed[] = [
  { what: 'no Host', bytes: get('/v1/campaigns/asylum', ''), answers: bad },
  { what: 'two Hosts', bytes: get('/v1/campaigns/asylum', 'Host: x\r\nHost: y\r\n'), answers: [400] },
  { what: 'a Host with a path', bytes: post(own).replace('Host: x', 'Host: x/../../y?z'), answers: bad },
  { what: 'a Host with a user', bytes: post(own).replace('Host: x', 'Host: a:b@evil.example'), answers: bad },
  { what: 'an empty Host', bytes: post(own).replace('Host: x', 'Host: '), answers: bad },
  { what: 'a Host of raw bytes', bytes: Buffer.from(post(own).replace('Host: x', 'Host: \xff\xfe'), 'latin1'), answers: bad },
  { what: 'a cookie of 100 kB', bytes: post(`Cookie: ${'x'.repeat(100_000)}\r\n${own}`), answers: [431] },
  { what: '3,000 headers', bytes: post('X-Y: z\r\n'.repeat(3000) + own), answers: [431] },
  { what: 'a header without a name', bytes: post(`: x\r\n${own}`), answers: bad },
  { what: 'a header without a colon', bytes: post(`Nothing\r\n${own}`), answers: bad },
  { what: 'a header name with a space', bytes: post(`X Y: z\r\n${own}`), answers: bad },
  { what: 'a header name of raw bytes', bytes: Buffer.from(post(`X\xff: z\r\n${own}`), 'latin1'), answers: bad },
  { what: 'a header value with a NUL', bytes: post(`X: a\0b\r\n${own}`), answers: bad },
  { what: 'a header value with a bare return', bytes: post(`X: a\rb\r\n${own}`), answers: bad },
  { what: 'a first header that is folded', bytes: `POST ${path} HTTP/1.1\r\n folded: x\r\nHost: x\r\n${own}\r\n${person}`, answers: bad },
  { what: 'a key of 20 kB', bytes: post(`Idempotency-Key: ${'k'.repeat(20_000)}\r\n${own}`), answers: [431] },
  { what: 'a key of raw bytes', bytes: Buffer.from(post(`Idempotency-Key: ${'\xff'.repeat(24)}\r\n${own}`), 'latin1'), answers: bad },
  { what: 'an expectation nobody has', bytes: post(`Expect: 200-fine\r\n${own}`), answers: [417] },
  { what: 'a packed body that is not', bytes: post(`Content-Encoding: gzip\r\n${own}`), answers: [415] },
  {
    what: 'an upgrade to h2c',
    bytes: get('/', 'Host: x\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n'),
    answers: [400, 404],
  },
  {
    what: 'another method in a header',
    bytes: get(path, 'Host: x\r\nX-HTTP-Method-Override: POST\r\nX-Method-Override: POST\r\n'),
    answers: [404, 405],
  },
  { what: 'another method in the address', bytes: get(`${path}?_method=POST`), answers: [404, 405] },
  {
    what: 'another path in a header',
    bytes: post(`X-Original-URL: ${path}\r\nX-Rewrite-URL: ${path}\r\n${own}`, person, 'POST / HTTP/1.1'),
    answers: [404, 405],
  },
];

/** Bodies of another length than they say. */
const bodies: readonly Malformed[] = [
  { what: 'a body that is cut off', bytes: post(`Content-Length: ${length + 10}\r\n`), answers: ['nothing', 400], ends: true },
  { what: 'a body that says it has 10 GB', bytes: post('Content-Length: 10737418240\r\n'), answers: [413] },
  { what: 'a body shorter than it is', bytes: post('Content-Length: 7\r\n'), answers: bad },
  {
    what: 'chunks without an end',
    bytes: post('Transfer-Encoding: chunked\r\n', `ffff\r\n${'x'.repeat(70_000)}`),
    answers: ['nothing', 400, 413],
    ends: true,
  },
  {
    what: 'chunks of more than may be',
    bytes: post('Transfer-Encoding: chunked\r\n', `11170\r\n${' '.repeat(70_000)}\r\n0\r\n\r\n`),
    answers: [413],
  },
  { what: 'no length at all', bytes: post(''), answers: bad },
];

export const malformedRequests: readonly Malformed[] = [...smuggling, ...chunks, ...starts, ...headers, ...bodies];
