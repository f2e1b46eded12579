import assert from 'node:assert/strict';
import { request as httpRequest, type OutgoingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { describe, it, type TestContext } from 'node:test';
import { memoryMail } from '../mail/memory-mail.js';
import { configFrom } from '../main/config.js';
import { serve } from '../main/serve.js';
import type { LogFields } from '../rules/log.js';
import { memoryStore } from '../store/memory-store.js';
import { StoreBusy, type Store, type StoredSignature } from '../store/store.js';
import { sampleFile, samplePerson } from './sample-campaign.js';
import { temporaryFolder } from './temporary-folder.js';
import { until } from './until.js';

const path = '/v1/campaigns/asylum/signatures';
const json = { 'Content-Type': 'application/json' };
const key = 'a-key-of-twenty-chars';
const person = JSON.stringify(samplePerson());

type Case = readonly [what: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>, status: number];
const cases: readonly Case[] = [
  ['a signature', person, json, 202],
  ['one with a key', person, { ...json, 'Idempotency-Key': key }, 202],
  ['the same again', person, { ...json, 'Idempotency-Key': key }, 202],
  ['another body with the same key', JSON.stringify(samplePerson('bo')), { ...json, 'Idempotency-Key': key }, 422],
  ['a key that is too short', person, { ...json, 'Idempotency-Key': 'short' }, 400],
  ['an empty key', person, { ...json, 'Idempotency-Key': '' }, 400],
  ['a type with UTF-8', person, { 'Content-Type': 'Application/JSON; charset="utf-8"' }, 202],
  ['another charset', person, { 'Content-Type': 'application/json; charset=utf-16' }, 415],
  ['no type', person, {}, 415],
  ['text', person, { 'Content-Type': 'text/plain' }, 415],
  ['a form', 'email=a', { 'Content-Type': 'application/x-www-form-urlencoded' }, 422],
  ['nothing', '', json, 400],
  ['half of a body', '{"email":', json, 400],
  ['invalid UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), json, 400],
  ['a list', '[]', json, 422],
  ['a slip', JSON.stringify(samplePerson('ada', { email: 'no' })), json, 422],
  ['a body that is just too long', ' '.repeat(65_537), json, 413],
  ['a body that just fits', person.padEnd(65_536), json, 202],
  ['a packed body', 'x', { ...json, 'Content-Encoding': 'gzip' }, 415],
  ['a body that says it is not packed', person, { ...json, 'Content-Encoding': 'identity' }, 202],
  ['an origin', person, { ...json, Origin: 'https://partner.example' }, 202],
];

type Line = readonly [message: string, fields: LogFields | undefined];

async function serving(t: TestContext, store = memoryStore()) {
  const lines: Line[] = [];
  const note = (message: string, fields?: LogFields) => void lines.push([message, fields]);
  const campaigns = await temporaryFolder(t, { 'asylum.json': { ...sampleFile, confirmation: 'none' } });
  const config = configFrom({ PORT: '0', SOLIDARITY_DATA: await temporaryFolder(t), SOLIDARITY_CAMPAIGNS: campaigns });
  const served = await serve(config, { log: { info: note, warn: note, error: note }, store, mail: memoryMail() });
  t.after(served.close);
  return { ...served, lines };
}

interface Told {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** What Node adds to every answer by itself. */
const ofNode = new Set(['date', 'connection', 'keep-alive', 'content-length']);
const told = (status: number, headers: Iterable<[string, string]>, body: string): Told => ({
  status,
  headers: Object.fromEntries([...headers].filter(([name]) => !ofNode.has(name)).sort(([one], [other]) => (one < other ? -1 : 1))),
  body,
});

const overHttp = (address: string, body: string | Uint8Array, headers: OutgoingHttpHeaders): Promise<Told> =>
  new Promise((resolve, reject) => {
    const request = httpRequest(
      address + path,
      { method: 'POST', headers: { ...headers, 'Content-Length': Buffer.byteLength(body) } },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part: string) => (text += part));
        answer.on('end', () => {
          assert.equal(Number(answer.headers['content-length']), Buffer.byteLength(text));
          resolve(told(answer.statusCode ?? 0, Object.entries(answer.headers as Record<string, string>), text));
        });
      },
    );
    request.on('error', reject).end(body);
  });

/** Without what differs by chance. */
async function keptIn(store: Store): Promise<StoredSignature[]> {
  const kept: StoredSignature[] = [];
  for await (const signature of store.signatures('asylum')) {
    const consents = signature.consents.map((consent) => ({ ...consent, at: 0 }));
    kept.push({ ...signature, id: '', at: 0, confirmedAt: 0, consents });
  }
  return kept;
}

describe('a signature over Node', () => {
  it('is answered, kept and logged as by the app, to the byte', async (t) => {
    const [over, within] = [memoryStore(), memoryStore()];
    const [node, app] = [await serving(t, over), await serving(t, within)];
    for (const [what, body, headers, status] of cases) {
      const fast = await overHttp(node.address, body, headers);
      const answer = await app.backend.fetch(
        new Request(`${app.address}${path}`, { method: 'POST', body: new Blob([body]), headers: { 'Content-Type': '', ...headers } }),
      );
      assert.deepEqual(fast, told(answer.status, answer.headers, await answer.text()), what);
      assert.equal(fast.status, status, what);
    }
    assert.deepEqual(await keptIn(over), await keptIn(within));
    const timeless = (lines: readonly Line[]) => lines.map(([message, fields]) => [message, { ...fields, ms: 0 }]);
    assert.deepEqual(timeless(node.lines), timeless(app.lines));
  });

  it('is met with "busy" and when to come back where the store cannot write', async (t) => {
    const busy = { ...memoryStore(), sign: () => Promise.reject(new StoreBusy('full', 7)) };
    const { address, lines } = await serving(t, busy);
    const { status, headers, body } = await overHttp(address, person, json);
    assert.deepEqual([status, headers['retry-after'], body], [503, '7', '{"type":"busy","status":503}']);
    assert.deepEqual(
      lines.map(([message]) => message),
      ['store busy', 'answered'],
    );
  });

  for (const type of ['application/json', 'application/x-www-form-urlencoded'])
    it(`that is cut off is not kept and nobody's fault, and the next one is taken: ${type}`, async (t) => {
      const store = memoryStore();
      const { address, lines } = await serving(t, store);
      const socket = connect(Number(new URL(address).port), '127.0.0.1');
      socket.end(`POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: ${type}\r\nContent-Length: 999\r\n\r\n${person}`);
      await until('the end of the connection to be noticed', () => lines.some(([message]) => message === 'answered'));
      assert.deepEqual(
        lines.map(([message, fields]) => [message, fields?.['status']]),
        [['answered', 400]],
      );
      assert.deepEqual(await keptIn(store), []);
      assert.equal((await overHttp(address, person, json)).status, 202);
    });
});
