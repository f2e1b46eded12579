import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missingFrom } from '../policy/allows.js';
import { parsePolicies } from '../policy/parse-policy.js';

const page = 'https://charity.example/petition';
const tag = 'https://act.example/solidarity.js';

const missing = (text: string, address = tag, hasNonce = false) =>
  parsePolicies([text]).map((policy) => missingFrom(policy, 'script', address, page, { hasNonce, integrity: 'sha384-abc' }));

const allowing: readonly (readonly [about: string, policy: string, address?: string, nonce?: boolean])[] = [
  ['no directive about scripts', "img-src 'self'"],
  ['every host', 'script-src *'],
  ['its host', 'script-src act.example'],
  ['its origin', 'script-src https://act.example'],
  ['an upper-case host', 'SCRIPT-SRC HTTPS://ACT.EXAMPLE'],
  ['a host written for http', 'script-src http://act.example'],
  ['a folder of it', 'script-src https://act.example/', 'https://act.example/v1/solidarity.js'],
  ['the very file', 'script-src https://act.example/solidarity.js'],
  ['a host above it', 'script-src *.example', 'https://act.charity.example/solidarity.js'],
  ['the scheme', 'script-src https:'],
  ['the default', 'default-src https://act.example'],
  ['the nearest directive, whatever the others say', "default-src 'none'; script-src 'none'; script-src-elem https://act.example"],
  ['the first of two of a name', "script-src https://act.example; script-src 'none'"],
  ['itself', "script-src 'self'", 'https://charity.example/assets/solidarity.js'],
  ['a port', 'script-src http://localhost:8787', 'http://localhost:8787/solidarity.js'],
  ['any port', 'script-src http://localhost:*', 'http://localhost:8787/solidarity.js'],
  ['the hash that it is held against', "script-src 'sha384-abc'"],
  ['a nonce that the script has', "script-src 'nonce-abc'", tag, true],
  ['what a script with a nonce brings', "script-src 'nonce-abc' 'strict-dynamic'", tag, true],
];
for (const [about, policy, address, nonce] of allowing)
  test(`a policy lets the tag in by ${about}`, () => assert.deepEqual(missing(policy, address, nonce), [undefined]));

const refusing: readonly (readonly [about: string, policy: string, line: string, address?: string])[] = [
  ['nothing', "script-src 'none'", 'script-src https://act.example;'],
  ['only itself', "script-src 'self'", "script-src 'self' https://act.example;"],
  ['only by default', "default-src 'self'", "script-src 'self' https://act.example;"],
  ['another host', 'script-src-elem https://cdn.example', 'script-src-elem https://cdn.example https://act.example;'],
  ['a host below it', 'script-src *.act.example', 'script-src *.act.example https://act.example;'],
  [
    'another port',
    'script-src http://localhost:1',
    'script-src http://localhost:1 http://localhost:2;',
    'http://localhost:2/solidarity.js',
  ],
  ['another file', 'script-src https://act.example/other.js', 'script-src https://act.example/other.js https://act.example;'],
  ['a scheme above', 'script-src https:', 'script-src https: http://act.example;', 'http://act.example/solidarity.js'],
  ['a nonce it has not', "script-src 'nonce-abc'", "script-src 'nonce-abc' https://act.example;"],
];
for (const [about, policy, line, address] of refusing)
  test(`the line for a policy that lets in ${about}`, () => assert.deepEqual(missing(policy, address), [{ line }]));

test('where only nonces count, a host helps nobody', () =>
  assert.deepEqual(missing("script-src https://act.example 'nonce-abc' 'strict-dynamic'"), [{ nonce: true }]));

test('several policies in one header are each held to', () =>
  assert.deepEqual(missing("script-src https://act.example, script-src 'self'"), [
    undefined,
    { line: "script-src 'self' https://act.example;" },
  ]));

test('a line that was followed is enough', () => {
  for (const [, policy, , address = tag] of refusing) {
    const [found] = missing(policy, address);
    assert.ok(found && 'line' in found);
    assert.deepEqual(missing(found.line, address), [undefined]);
  }
});
