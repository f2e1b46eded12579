import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAnswer } from '../backend/read-answer.js';
import { newKey } from '../done/new-key.js';
import { retryAfter } from '../done/retry-after.js';
import { suggestDomain } from '../done/suggest-domain.js';

const now = Date.parse('2026-11-21T08:00:00Z');
const waits: readonly (readonly [header: string | null, seconds: number | undefined])[] = [
  [null, undefined],
  ['', undefined],
  ['0', 0],
  ['3', 3],
  [' 120 ', 120],
  ['31536000', 31_536_000],
  ['999999999999999', 999_999_999_999_999],
  ['Sat, 21 Nov 2026 08:00:30 GMT', 30],
  ['Sat, 21 Nov 2026 07:00:00 GMT', 0],
  ['soon', undefined],
  ['-', undefined],
];
for (const [header, seconds] of waits) {
  test(`reads Retry-After ${JSON.stringify(header)} as ${seconds ?? 'nothing'}`, () => assert.equal(retryAfter(header, now), seconds));
}

test('never waits for less than nothing', () => {
  for (const header of ['-1', '-5', '1.5', '1e9', 'NaN']) assert.ok((retryAfter(header, now) ?? 0) >= 0, header);
});

const hints: readonly (readonly [typed: string, meant: string | undefined])[] = [
  ['ada@gmial.com', 'gmail.com'],
  ['ada@gmai.com', 'gmail.com'],
  ['ada@gmaill.com', 'gmail.com'],
  ['ada@gmail.con', 'gmail.com'],
  ['ada@gmail.co', 'gmail.com'],
  ['ada@GMIAL.COM ', 'gmail.com'],
  ['ada@hotmial.com', 'hotmail.com'],
  ['ada@outlok.com', 'outlook.com'],
  ['ada@yaho.com', 'yahoo.com'],
  ['ada@yahoo.co.ku', 'yahoo.co.uk'],
  ['ada@gmx.dee', 'gmx.de'],
  ['ada@ukr.nte', 'ukr.net'],
  ['ada@gmail.com', undefined],
  ['ada@example.org', undefined],
  ['ada@charity.example', undefined],
  ['ada@mail.com', undefined],
  ['ada@ymail.com', undefined],
  ['ada@email.com', undefined],
  ['ada@yahoo.gr', undefined],
  ['ada', undefined],
  ['@gmial.com', undefined],
  ['ada@', undefined],
  ['', undefined],
];
for (const [typed, meant] of hints) {
  test(`takes ${typed || 'nothing'} for ${meant ?? 'what it says'}`, () => assert.equal(suggestDomain(typed), meant));
}

test('makes a key that is a UUID of its time, never twice the same', () => {
  const keys = Array.from({ length: 100 }, () => newKey(0x019a_9f0e_1d2c));
  for (const key of keys) assert.match(key, /^019a9f0e-1d2c-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.equal(new Set(keys).size, 100);
  // Also what stands beside the version and the variant is random.
  for (const at of [15, 20]) assert.ok(new Set(keys.map((key) => key[at])).size > 4, `all alike at ${at}`);
});

test('reads an answer that is JSON, however it is cut into pieces', async () => {
  const bytes = new TextEncoder().encode('{"name":"žluťoučký 👩‍👩‍👧"}');
  const body = new ReadableStream({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });
  assert.deepEqual(await readAnswer(new Response(body)), { name: 'žluťoučký 👩‍👩‍👧' });
});

const noAnswers: Readonly<Record<string, string>> = {
  HTML: '<!doctype html>',
  nothing: '',
  'half an answer': '{"a":',
  'two answers': '{}{}',
};
for (const [about, body] of Object.entries(noAnswers)) {
  test(`takes ${about} for a broken backend`, () =>
    assert.rejects(readAnswer(new Response(body)), { name: 'BackendFault', fault: 'broken' }));
}

test('stops reading an answer that has no end', async () => {
  let pulled = 0;
  let isCancelled = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled++;
      controller.enqueue(new Uint8Array(64 * 1024).fill(32));
    },
    cancel() {
      isCancelled = true;
    },
  });
  await assert.rejects(readAnswer(new Response(body)), { fault: 'broken' });
  assert.ok(isCancelled);
  assert.ok(pulled < 10, `expected fewer than 10 pieces, got ${pulled}`);
});
