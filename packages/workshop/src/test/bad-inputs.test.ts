import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { operationsOf } from '../fuzz/api-document.js';
import { documentOf } from '../fuzz/document-of.js';
import { fuzz, saidBy } from '../fuzz/fuzz.js';
import { fuzzInProcess } from '../fuzz/in-process.js';
import { fuzzOverHttp } from '../fuzz/fuzz-over-http.js';
import { knownUnder } from '../fuzz/known.js';
import { memoryWorld, secret } from '../fuzz/memory-world.js';
import type { Answered } from '../fuzz/attempt.js';

const seed = 20_261_121;
const mostHeap = 50e6;

describe('requests made from the contract’s document, most of them mangled', () => {
  it('meet no fault, no echo and no row of a refused request, in one process', async () => {
    const { tries, valid, grown, operations } = await fuzzInProcess({ runs: 12_000, seed });
    assert.equal(tries, 12_000);
    assert.ok(valid > 500, `${valid} had to be taken`);
    assert.ok(grown < mostHeap, `the heap grew by ${grown} bytes`);
    const described = operationsOf(await documentOf(memoryWorld())).map(({ name }) => name);
    assert.deepEqual([...operations].sort(), described.sort());
  });

  it('meet the same over a line, whatever is wrong with their framing', async () => {
    const { tries, valid, taken, kept, grown } = await fuzzOverHttp({ runs: 2000, seed });
    assert.equal(tries, 2000);
    assert.ok(valid > 100, `${valid} had to be taken`);
    assert.ok(kept > 0 && kept <= taken, `${taken} were not refused, and ${kept} wrote`);
    assert.ok(grown < mostHeap, `the heap grew by ${grown} bytes`);
  });
});

const missing = { status: 404, type: 'application/problem+json', text: '{"type":"not-found","status":404}' };

/** What was sent, in a problem that is one of the closed list all the same, or behind a page. */
const withDetail = (text: string, sent: string): string =>
  text.endsWith('}') ? `${text.slice(0, -1)},"detail":${JSON.stringify(sent)}}` : text + sent;

/** How a backend could go wrong, and what the fuzzer must say of it. */
const wrongs: readonly (readonly [about: string, change: (answered: Answered, sent: string) => Answered, said: RegExp])[] = [
  [
    'falls',
    (answered) => (answered.status === 422 ? { status: 500, type: 'text/plain', text: 'stack' } : answered),
    /no fault of the server/,
  ],
  ['refuses what is valid', (answered) => (answered.status === 202 ? missing : answered), /expected it to be taken/],
  [
    'echoes a value',
    (answered, sent) => (answered.status === 422 ? { ...answered, text: withDetail(answered.text, sent) } : answered),
    /no value of the request/,
  ],
  ['answers what is not listed', (answered) => (answered.status === 202 ? { ...answered, status: 203 } : answered), /taken|listed status/],
  [
    'makes up a problem',
    (answered) => (answered.status === 422 ? { ...answered, text: '{"type":"odd","status":422}' } : answered),
    /closed list/,
  ],
  [
    'forgets a part of its answer',
    (answered) => (answered.text.startsWith('{"state"') ? { ...answered, text: '{}' } : answered),
    /must have required property/,
  ],
];

const says =
  (said: RegExp) =>
  (error: Error): true => {
    assert.match(saidBy(error), said);
    return true;
  };

describe('the fuzzer', () => {
  for (const [about, change, said] of wrongs) {
    it(`finds a backend that ${about}`, async () => {
      const world = memoryWorld();
      const asked = { document: await documentOf(world), known: await knownUnder(secret), runs: 2000, seed };
      const ask: typeof world.ask = async (attempt) => change(await world.ask(attempt), new TextDecoder().decode(attempt.body));
      await assert.rejects(fuzz({ ask }, asked), says(said));
    });
  }

  it('finds a backend that writes what it refuses', async () => {
    const world = memoryWorld();
    const asked = { document: await documentOf(world), known: await knownUnder(secret), runs: 2000, seed };
    let kept = 0;
    const ask: typeof world.ask = async (attempt) => {
      const answered = await world.ask(attempt);
      if (answered.status === 422) kept++;
      return answered;
    };
    await assert.rejects(fuzz({ ask, kept: () => kept }, asked), says(/expected no row/));
  });
});
