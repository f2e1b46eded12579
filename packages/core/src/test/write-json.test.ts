import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { writeJson } from '../done/write-json.js';

test('says the same as JSON.stringify', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      assert.deepEqual(JSON.parse(writeJson(value)), JSON.parse(JSON.stringify(value)));
    }),
    { numRuns: 1000 },
  );
});

test('is read back as what was written, whatever letters it holds', () => {
  const text = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\ud800', '\udfff', '"', '\\', '\u2028', '</script>')));
  fc.assert(
    fc.property(text, (pieces) => {
      const written = pieces.join('');
      assert.equal(JSON.parse(writeJson(written)), written);
    }),
    { numRuns: 1000 },
  );
});

test('writes letters of every script and emoji as they are, and as a code only what a reader may stumble over', () => {
  for (const plain of ['Ada', 'žluťoučký', 'عدد', '👩‍👩‍👧', ' ', '\ud7ff', '\ue000', '\ud800\udc00', '\udbff\udfff'])
    assert.equal(writeJson(plain), `"${plain}"`);
  for (const [odd, code] of [
    ...['\u0000', '\u001f', '\u2028', '\u2029'].map((letter) => [letter, letter] as const),
    ...['\ud800', '\udbff', '\udc00', '\udfff'].map((half) => [`a${half}b`, half] as const),
  ])
    assert.equal(writeJson(odd), `"${odd.replace(code, () => `\\u${code.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`);
  assert.equal(writeJson('\udc00\ud800'), String.raw`"\udc00\ud800"`, 'halves the wrong way round are no letter');
});

test('leaves out what JSON cannot say', () => {
  assert.equal(writeJson({ a: undefined, b: () => 1, c: 1 }), '{"c":1}');
  assert.equal(writeJson([undefined, NaN, Infinity, null]), '[null,null,null,null]');
  assert.equal(writeJson(undefined), 'null');
});

test('writes an own __proto__ as a key like any other', () => {
  assert.equal(writeJson(JSON.parse('{"__proto__":{"a":1}}')), '{"__proto__":{"a":1}}');
});

test('is unharmed where a page has put a toJSON on arrays, strings and objects', () => {
  const value = { consents: [{ granted: true }], name: 'Ada', n: 1, yes: false };
  const expected = JSON.stringify(value);
  const prototypes = [Array.prototype, String.prototype, Object.prototype, Number.prototype, Boolean.prototype];
  for (const prototype of prototypes) Object.defineProperty(prototype, 'toJSON', { value: () => 'spoilt', configurable: true });
  try {
    assert.equal(writeJson(value), expected);
  } finally {
    for (const prototype of prototypes) delete (prototype as { toJSON?: unknown }).toJSON;
  }
  assert.equal(JSON.stringify([1]), '[1]');
});

test('writes the list itself and not what a page has added to all lists', () => {
  Object.defineProperty(Array.prototype, 'extra', { value: 'x', enumerable: true, configurable: true });
  try {
    assert.equal(writeJson({ list: [1, 2] }), '{"list":[1,2]}');
  } finally {
    delete (Array.prototype as { extra?: unknown }).extra;
  }
});
