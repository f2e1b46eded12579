import fc, { type Arbitrary } from 'fast-check';
import { nastyText } from './nasty-text.js';

const utf8 = new TextEncoder();
const bytes = (text: string): Uint8Array => utf8.encode(text);
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const keys = (count: number): string => `{${Array.from({ length: count }, (_, n) => `"k${n}":1`).join(',')}}`;

/** Whole bodies, some of them far beyond what is read. Made once: a million tries share them. */
const whole: readonly Uint8Array[] = [
  '',
  ' ',
  'null',
  'true',
  '0',
  '1e999',
  `-${'9'.repeat(400)}`,
  '""',
  '[]',
  '{}',
  '{"email":',
  '\ufeff{}',
  '<html></html>',
  'undefined',
  '{"__proto__":{"email":"a@b.org"},"constructor":{"prototype":{}},"consents":[]}',
  nested(10_000),
  `{"a":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`,
  keys(5000),
  keys(100_000),
  `{${'"email":"a@b.org",'.repeat(3000)}"consents":[]}`,
  `{"consents":${JSON.stringify(Array(3000).fill({}))}}`,
  `{"givenName":"${'x'.repeat(65_536)}"}`,
  `"${'\\ud800'.repeat(9000)}"`,
  'x'.repeat(1_000_000),
  '&'.repeat(60_000),
  '%'.repeat(60_000),
  'email=a&email=b',
  'email=%ff%fe&consents=%00',
  'consent-=@&consent-petition=@@&targets=&=&==',
].map(bytes);

/** A value of another type than the one that stands there. */
const otherValue: Arbitrary<string> = fc.oneof(
  fc.constantFrom('null', 'true', '-0', '1e400', '[]', '{}', '"\\u0000"', '"\\ud800"', nested(500), '{"$ne":""}', '[[["x"]]]'),
  nastyText.map((text) => JSON.stringify(text)),
);

/** A body that is wrong in one thing, or may be: made of one that would be taken. */
export const mangledFrom = (valid: Arbitrary<object>): Arbitrary<Uint8Array> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.tuple(valid, fc.nat(), otherValue).map(([body, at, value]) => bytes(withValue(body, at, value))) },
    { weight: 2, arbitrary: fc.tuple(valid, fc.nat()).map(([body, at]) => bytes(withoutKey(body, at))) },
    { weight: 2, arbitrary: fc.tuple(valid, unknownKey, otherValue).map(([body, key, value]) => bytes(withKey(body, key, value))) },
    { weight: 2, arbitrary: fc.tuple(valid, fc.nat()).map(([body, at]) => cut(bytes(JSON.stringify(body)), at)) },
    {
      weight: 2,
      arbitrary: fc.tuple(valid, fc.nat(), fc.nat({ max: 255 })).map(([body, at, byte]) => withByte(bytes(JSON.stringify(body)), at, byte)),
    },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 64 }) },
  );

/** Rare, since most of them are large. */
export const wholeBody: Arbitrary<Uint8Array> = fc.constantFrom(...whole);

const unknownKey = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'admin', '', 'x-', 'x-none', 'email ', 'a/b~c', 'consents[0]'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

const written = (entries: readonly (readonly [string, string])[]): string =>
  `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(',')}}`;
const entriesOf = (body: object): [string, string][] => Object.entries(body).map(([key, value]) => [key, JSON.stringify(value)]);

function withValue(body: object, at: number, value: string): string {
  const entries = entriesOf(body);
  const entry = entries[at % entries.length];
  if (entry) entry[1] = value;
  return written(entries);
}
const withoutKey = (body: object, at: number): string => {
  const entries = entriesOf(body);
  return written(entries.filter((_, index) => index !== at % entries.length));
};
/** It may stand there twice then. */
const withKey = (body: object, key: string, value: string): string => written([...entriesOf(body), [key, value]]);
const cut = (body: Uint8Array, at: number): Uint8Array => body.subarray(0, at % body.length);
function withByte(body: Uint8Array, at: number, byte: number): Uint8Array {
  body[at % body.length] = byte;
  return body;
}
