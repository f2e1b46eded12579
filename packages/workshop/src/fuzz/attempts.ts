import fc, { type Arbitrary } from 'fast-check';
import type { ApiDocument, Operation } from './api-document.js';
import { framings, type Attempt } from './attempt.js';
import { fromSchema } from './from-schema.js';
import { mangledFrom, wholeBody } from './mangled-bodies.js';
import { inAddress, nastyText } from './nasty-text.js';
import { oddHeaders, oddMethod, oddSegment } from './odd-requests.js';
import { validBodies } from './valid-bodies.js';

/** What a backend knows, by the name of a parameter in a path and the operation that it is for. */
export interface Known {
  param(operation: Operation, name: string): Arbitrary<string>;
}

const json = 'application/json';
const form = 'application/x-www-form-urlencoded';
const utf8 = new TextEncoder();
const framing = fc.oneof({ weight: 3, arbitrary: fc.constant('right' as const) }, fc.constantFrom(...framings));
/** Few keys, so that they come again, with other bodies too. */
const key = fc.nat({ max: 499 }).map((n) => `key-of-a-fuzzer-${n}`);

/** Requests to one operation: some that must be taken, some drawn from the document alone, most of them mangled. */
export function attemptsOf(document: ApiDocument, operation: Operation, known: Known): Arbitrary<Attempt> {
  const drawn = operation.body && fromSchema(document)(operation.body);
  const meant = validBodies[operation.name];
  const target = targetOf(operation, (name) => known.param(operation, name));
  const oddTarget = targetOf(operation, (name) => fc.oneof(known.param(operation, name), oddSegment), true);
  const keyed = operation.takesKey ? key.map((value): Attempt['headers'] => [['Idempotency-Key', value]]) : fc.constant([]);
  const attempt = (parts: {
    target: Arbitrary<string>;
    headers: Arbitrary<Attempt['headers']>;
    body?: Arbitrary<Uint8Array>;
    type?: Arbitrary<string>;
    method?: Arbitrary<string>;
    isValid?: boolean;
  }): Arbitrary<Attempt> =>
    fc
      .record({
        target: parts.target,
        headers: parts.headers,
        body: parts.body ?? fc.constant(undefined),
        type: parts.type ?? fc.constant(json),
        method: parts.method ?? fc.constant(operation.method),
        framing: parts.isValid ? fc.constant('right' as const) : framing,
      })
      .map(({ target, headers, body, type, method, framing }) => ({
        operation: operation.name,
        method,
        target,
        headers: body && operation.types.length > 0 ? [['Content-Type', type], ...headers] : headers,
        body: method === 'GET' || method === 'HEAD' ? undefined : body,
        framing,
        isValid: parts.isValid ?? false,
      }));

  // A key that came with another body before is refused, so what must be taken comes without where it may.
  const taken = attempt({
    target,
    headers: operation.body ? fc.constant([]) : keyed,
    ...(meant && { body: meant.map(jsonBytes) }),
    isValid: operation.name !== 'letterOutcome' && (meant !== undefined || mustBeTaken(operation)),
  });
  if (!drawn) {
    const asked = attempt({ target: oddTarget, headers: oddHeaders(keyed), method: oddMethod(operation.method), body: wholeBody });
    return fc.oneof({ weight: 1, arbitrary: taken }, { weight: 3, arbitrary: asked });
  }
  const objects = (meant ?? drawn) as Arbitrary<object>;
  return fc.oneof(
    { weight: 2, arbitrary: taken },
    { weight: 2, arbitrary: attempt({ target, headers: keyed, body: drawn.map(jsonBytes) }) },
    { weight: 2, arbitrary: attempt({ target, headers: keyed, body: drawn.map(formBytes), type: fc.constantFrom(...operation.types) }) },
    { weight: 8, arbitrary: attempt({ target, headers: keyed, body: mangledFrom(objects), type: fc.constantFrom(json, json, form) }) },
    { weight: 3, arbitrary: attempt({ target: oddTarget, headers: oddHeaders(keyed), body: objects.map(jsonBytes), type: oddType }) },
    { weight: 1, arbitrary: attempt({ target, headers: keyed, body: wholeBody, type: oddType, method: oddMethod(operation.method) }) },
  );
}

/** A read, or a write that says nothing, to an address that we know. Those of links depend on what was mailed. */
const mustBeTaken = ({ path, body, name }: Operation): boolean =>
  !body && !path.includes('{token}') && /^(?:openapi|campaign|counts|list|targets|badge(?:Svg|Json)|page|frame|\w+Mail)$/.test(name);

const jsonBytes = (value: unknown): Uint8Array => utf8.encode(JSON.stringify(value));
const formBytes = (value: unknown): Uint8Array =>
  utf8.encode(
    new URLSearchParams(
      Object.entries(value ?? {}).map(([name, field]): [string, string] => [
        name,
        typeof field === 'string' ? field : JSON.stringify(field),
      ]),
    ).toString(),
  );

const oddType = fc.oneof(
  fc.constantFrom(
    json,
    form,
    '',
    'text/plain',
    'application/json; charset=utf-16',
    'application/json;charset=UTF-8',
    'application/json; charset="utf-8"; x=y',
    'multipart/form-data; boundary=x',
    'application/json, text/html',
    ';',
    'x'.repeat(4000),
  ),
);

/** `isOdd`: with a query that may be anything. Without, of the queries that are known some are given. */
function targetOf({ path, query }: Operation, param: (name: string) => Arbitrary<string>, isOdd = false): Arbitrary<string> {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const value = isOdd ? fc.oneof(nastyText.map(inAddress), oddSegment) : fc.constant('en');
  const asked: Arbitrary<string[]> = fc.subarray([...query]);
  return fc.record({ params: fc.tuple(...names.map(param)), asked, value }).map(({ params, asked, value }) => {
    const filled = params.reduce((whole, given, index) => whole.replace(`{${names[index]}}`, () => given), path);
    const given = isOdd ? asked : asked.filter((name) => name === 'lang');
    return given.length === 0 ? filled : `${filled}?${given.map((name) => `${name}=${value}`).join('&')}`;
  });
}
