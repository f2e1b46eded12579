import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { RouteName, SignatureInput } from '@solidarity/contract';
import { send as post, type Outcome, type Sending } from '../done/send.js';

/** Node 20 has no navigator; a browser always has. */
Object.defineProperty(globalThis, 'navigator', { value: { onLine: true }, configurable: true, writable: true });
const online = (onLine: boolean) => Object.assign(globalThis.navigator, { onLine });

const input: SignatureInput = { email: 'ada@example.org', consents: [] };
const json =
  (status: number, body: unknown, headers: Record<string, string> = {}) =>
  () =>
    new Response(JSON.stringify(body), { status, headers });
const receipt = json(202, { state: 'confirm' });
const page =
  (status: number, headers: Record<string, string> = {}) =>
  () =>
    new Response('<!doctype html><h1>Oops</h1>', { status, headers });
const fails = (name: string) => (): Response => {
  throw Object.assign(new Error('no'), { name });
};
const problem = (type: string, status: number, more: object = {}) => json(status, { type, status, ...more });

interface Told {
  readonly outcome: Outcome;
  readonly requests: readonly { readonly address: string; readonly init: RequestInit }[];
  readonly pauses: readonly number[];
  readonly waited: readonly number[];
}

/** Sends against a row of answers; the last one is given again for as long as it is asked. */
async function send(
  answers: readonly (() => Response)[],
  more: Partial<Sending> & { body?: object; route?: RouteName } = {},
): Promise<Told> {
  const requests: { address: string; init: RequestInit }[] = [];
  const pauses: number[] = [];
  const waited: number[] = [];
  const sending: Sending = {
    backend: 'https://backend.example',
    campaign: 'asylum',
    key: 'a-key-of-sixteen-letters',
    fetch: async (address, init = {}) => {
      requests.push({ address: new Request(address).url, init });
      return (answers[requests.length - 1] ?? answers.at(-1) ?? receipt)();
    },
    pause: async (ms) => {
      pauses.push(ms);
    },
    random: () => 1,
    waiting: (seconds) => waited.push(seconds),
    ...more,
  };
  const outcome = await post(more.route ?? 'signatures', more.body ?? input, sending);
  return { outcome, requests, pauses, waited };
}

const slips = [{ pointer: '/email', code: 'email-format' }];
const table: readonly (readonly [about: string, answers: readonly (() => Response)[], outcome: Outcome, tries: number])[] = [
  ['a receipt', [receipt], { kind: 'receipt', receipt: { state: 'confirm' } }, 1],
  [
    'a receipt with something new in it',
    [json(202, { state: 'counted', badge: 1 })],
    { kind: 'receipt', receipt: { state: 'counted' } },
    1,
  ],
  ['slips', [problem('invalid', 422, { errors: slips })], { kind: 'slips', slips: [{ pointer: '/email', code: 'email-format' }] }, 1],
  ['an invalid form without saying where', [problem('invalid', 422)], { kind: 'failed', fault: 'refused' }, 1],
  ['a form that is refused by nobody we know', [json(422, { errors: slips })], { kind: 'failed', fault: 'refused' }, 1],
  ['a fault with slips beside it', [problem('broken', 500, { errors: slips })], { kind: 'failed', fault: 'broken' }, 4],
  ['another refusal with slips beside it', [problem('key-reused', 422, { errors: slips })], { kind: 'failed', fault: 'refused' }, 1],
  ['a page where slips should be', [page(422)], { kind: 'failed', fault: 'refused' }, 1],
  ['a gateway that waited too long, then a receipt', [page(408), receipt], { kind: 'receipt', receipt: { state: 'confirm' } }, 2],
  ['a gateway that is asked too early, then a receipt', [page(425), receipt], { kind: 'receipt', receipt: { state: 'confirm' } }, 2],
  ['a key that was used for another body', [problem('key-reused', 422)], { kind: 'failed', fault: 'refused' }, 1],
  ['a closed campaign', [problem('closed', 409, { followUp: 'https://a.example' })], { kind: 'failed', fault: 'closed' }, 1],
  ['a campaign that is not open', [problem('not-open', 409)], { kind: 'failed', fault: 'closed' }, 1],
  ['a refused origin', [problem('origin-refused', 403)], { kind: 'failed', fault: 'refused' }, 1],
  ['a page where no backend is', [page(404)], { kind: 'failed', fault: 'refused' }, 1],
  ['a body that is too large', [page(413)], { kind: 'failed', fault: 'refused' }, 1],
  ['a busy backend, then a receipt', [problem('busy', 503), receipt], { kind: 'receipt', receipt: { state: 'confirm' } }, 2],
  ['a busy backend for good', [problem('busy', 503)], { kind: 'failed', fault: 'busy' }, 4],
  ['too many, for good', [problem('too-many', 429)], { kind: 'failed', fault: 'busy' }, 4],
  ['a first try that is still at work, then its receipt', [json(409, {}), receipt], { kind: 'receipt', receipt: { state: 'confirm' } }, 2],
  ['a balancer’s own page at 503', [page(503), receipt], { kind: 'receipt', receipt: { state: 'confirm' } }, 2],
  ['a balancer’s own page at 503 for good', [page(503)], { kind: 'failed', fault: 'busy' }, 4],
  ['a broken backend for good', [problem('broken', 500)], { kind: 'failed', fault: 'broken' }, 4],
  ['a gateway’s page for good', [page(502)], { kind: 'failed', fault: 'broken' }, 4],
  ['HTML where a receipt should be', [page(200)], { kind: 'failed', fault: 'broken' }, 4],
  ['a receipt of another kind', [json(202, { state: 'dancing' })], { kind: 'failed', fault: 'broken' }, 4],
  [
    'half a receipt, then a whole one',
    [() => new Response('{"state":"con', { status: 202 }), receipt],
    { kind: 'receipt', receipt: { state: 'confirm' } },
    2,
  ],
  ['no network for good', [fails('TypeError')], { kind: 'failed', fault: 'broken' }, 4],
  ['no answer in time for good', [fails('AbortError')], { kind: 'failed', fault: 'slow' }, 4],
  ['no answer in time, then a receipt', [fails('TimeoutError'), receipt], { kind: 'receipt', receipt: { state: 'confirm' } }, 2],
  [
    'everything on the way, then a receipt',
    [fails('AbortError'), page(502), problem('busy', 503), receipt],
    { kind: 'receipt', receipt: { state: 'confirm' } },
    4,
  ],
];
for (const [about, answers, outcome, tries] of table) {
  test(`meets ${about} with ${tries === 1 ? 'one try' : `${tries} tries`} under one key`, async () => {
    const told = await send(answers);
    assert.deepEqual(told.outcome, outcome);
    assert.equal(told.requests.length, tries);
    assert.deepEqual(
      new Set(told.requests.map(({ init }) => new Headers(init.headers).get('idempotency-key'))),
      new Set(['a-key-of-sixteen-letters']),
    );
    assert.equal(new Set(told.requests.map(({ init }) => init.body)).size, 1);
    assert.equal(told.pauses.length, tries - 1);
  });
}

test('does not try again while the device is offline', async () => {
  online(false);
  try {
    const { outcome, requests } = await send([fails('TypeError')]);
    assert.deepEqual(outcome, { kind: 'failed', fault: 'offline' });
    assert.equal(requests.length, 1);
  } finally {
    online(true);
  }
});

test('posts JSON to the campaign, without credentials and past the end of the page', async () => {
  const { requests } = await send([receipt]);
  assert.equal(requests[0]?.address, 'https://backend.example/v1/campaigns/asylum/signatures');
  const { method, body, headers, credentials, keepalive } = requests[0]?.init ?? {};
  assert.deepEqual([method, body, credentials, keepalive], ['POST', '{"email":"ada@example.org","consents":[]}', 'omit', true]);
  assert.equal(new Headers(headers).get('content-type'), 'application/json');
});

for (const [comment, isKept] of [
  ['a'.repeat(59_000), true],
  ['a'.repeat(60_000), false],
  ['ع'.repeat(29_000), true],
  ['ع'.repeat(30_000), false],
] as const) {
  test(`${isKept ? 'outlives' : 'does not outlive'} the page with ${new TextEncoder().encode(comment).length} bytes`, async () => {
    const { requests } = await send([receipt], { body: { ...input, comment } });
    assert.equal(requests[0]?.init.keepalive, isKept);
  });
}

test('pauses with full jitter, longer from try to try, within its bounds', async () => {
  assert.deepEqual((await send([problem('broken', 500)])).pauses, [1000, 2000, 4000]);
  assert.deepEqual((await send([problem('broken', 500)], { random: () => 0 })).pauses, [0, 0, 0]);
  await fc.assert(
    fc.asyncProperty(fc.double({ min: 0, max: 1, noNaN: true }), async (share) => {
      const { pauses } = await send([problem('broken', 500)], { random: () => share });
      pauses.forEach((ms, tried) => assert.ok(ms >= 0 && ms <= Math.min(8000, 1000 * 2 ** tried)));
    }),
    { numRuns: 30 },
  );
});

test('counts down what a busy backend asks for, second by second', async () => {
  const { outcome, pauses, waited } = await send([json(503, {}, { 'retry-after': '3' }), receipt]);
  assert.equal(outcome.kind, 'receipt');
  assert.deepEqual(pauses, [1000, 1000, 1000]);
  assert.deepEqual(waited, [3, 2, 1, 0]);
});

test('obeys Retry-After on a balancer’s own page too', async () => {
  assert.deepEqual((await send([page(503, { 'retry-after': '2' }), receipt])).waited, [2, 1, 0]);
  assert.deepEqual((await send([page(429, { 'retry-after': '2' }), receipt])).waited, [2, 1, 0]);
});

test('waits for a minute, and not for longer', async () => {
  assert.equal((await send([json(503, {}, { 'retry-after': '60' }), receipt])).pauses.length, 60);
  for (const absurd of ['61', '31536000', '999999999999999', 'Fri, 01 Jan 2999 00:00:00 GMT']) {
    const { outcome, requests, pauses } = await send([json(429, {}, { 'retry-after': absurd })]);
    assert.deepEqual([outcome, requests.length, pauses.length], [{ kind: 'failed', fault: 'busy' }, 1, 0], absurd);
  }
});

test('takes a Retry-After without sense for none', async () => {
  for (const header of ['soon', '0', 'Sat, 01 Jan 2000 00:00:00 GMT']) {
    const { pauses, waited } = await send([json(503, {}, { 'retry-after': header }), receipt]);
    assert.deepEqual([pauses, waited], [[1000], []], header);
  }
});

test('stops trying when it is told to', async () => {
  const stop = new AbortController();
  const { outcome, requests } = await send(
    [
      () => {
        stop.abort();
        return new Response(null, { status: 500 });
      },
    ],
    { signal: stop.signal },
  );
  assert.deepEqual([outcome.kind, requests.length], ['failed', 1]);
});

test('ends a pause of hours when it is told to', async () => {
  const stop = new AbortController();
  const outcome = await post('signatures', input, {
    ...{ backend: 'https://backend.example', campaign: 'asylum', key: 'a-key-of-sixteen-letters', signal: stop.signal },
    fetch: async () => new Response(null, { status: 500 }),
    random: () => {
      setImmediate(() => stop.abort());
      return 1_000_000;
    },
  });
  assert.equal(outcome.kind, 'failed');
});

test('waits for a busy backend also where nobody watches the seconds', async () => {
  const answers = [page(503, { 'retry-after': '2' }), receipt];
  const pauses: number[] = [];
  const outcome = await post('signatures', input, {
    ...{ backend: 'https://backend.example', campaign: 'asylum', key: 'a-key-of-sixteen-letters' },
    fetch: async () => (answers.shift() ?? receipt)(),
    pause: async (ms) => void pauses.push(ms),
  });
  assert.deepEqual([outcome.kind, pauses], ['receipt', [1000, 1000]]);
});

test('asks for the mail once more by the key alone', async () => {
  const { outcome, requests } = await send([receipt], { route: 'signatureMail', body: {} });
  assert.equal(outcome.kind, 'receipt');
  assert.equal(requests[0]?.address, 'https://backend.example/v1/campaigns/asylum/signatures/mail');
  assert.equal(requests[0]?.init.body, '{}');
});

test('never rejects, whatever comes back', async () => {
  const status = fc.integer({ min: 200, max: 599 }).filter((n) => ![204, 205, 304].includes(n));
  const answer = fc.record({
    status,
    body: fc.oneof(fc.json(), fc.string()),
    after: fc.oneof(fc.constantFrom('1', '99', ''), fc.string({ maxLength: 5 })),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(answer, { maxLength: 4 }), async (answers) => {
      const given = answers.map(({ status: code, body, after }) => () => {
        const response = new Response(body, { status: code });
        if (/^[\x20-\x7e]*$/.test(after)) response.headers.set('retry-after', after);
        return response;
      });
      const { outcome, requests } = await send([...given, fails('Error')]);
      assert.ok(['receipt', 'slips', 'failed'].includes(outcome.kind));
      assert.ok(requests.length <= 4);
    }),
    { numRuns: 300 },
  );
});

test('tells nothing that a person typed when it fails', async () => {
  const { outcome } = await send([() => new Response('ada@example.org is bad', { status: 400 })]);
  assert.doesNotMatch(JSON.stringify(outcome), /ada/);
});
