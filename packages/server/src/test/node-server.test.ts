import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { memoryMail } from '../mail/memory-mail.js';
import { configFrom } from '../main/config.js';
import { serve, type ServeOptions } from '../main/serve.js';
import { silentLog } from '../rules/log.js';
import { memoryStore } from '../store/memory-store.js';
import { until } from './until.js';
import { askRaw } from './raw-sockets.js';
import { sampleFile, samplePerson } from './sample-campaign.js';
import { temporaryFolder } from './temporary-folder.js';

const script = `/* ${'many words '.repeat(100)} */ export {};\n`;

async function serving(t: TestContext, options: ServeOptions = {}) {
  const assets = await temporaryFolder(t, {
    'solidarity.js': script,
    'solidarity.d.ts': 'no',
    '.hidden.js': 'no',
    'note.txt': 'no',
    'tiny.mjs': 'export{}',
  });
  await mkdir(join(assets, 'test'));
  await mkdir(join(assets, 'languages'));
  await writeFile(join(assets, 'test/a.test.js'), 'no');
  await writeFile(join(assets, 'languages/ar.js'), script);
  const folder = await temporaryFolder(t, { 'asylum.json': { ...sampleFile, confirmation: 'none' } });
  const config = configFrom({
    PORT: '0',
    SOLIDARITY_DATA: await temporaryFolder(t),
    SOLIDARITY_CAMPAIGNS: folder,
    SOLIDARITY_ASSETS: assets,
  });
  const served = await serve(config, { log: silentLog, store: memoryStore(), mail: memoryMail(), ...options });
  t.after(served.close);
  const sign = (name: string) =>
    fetch(`${served.address}/v1/campaigns/asylum/signatures`, {
      method: 'POST',
      body: JSON.stringify(samplePerson(name)),
      headers: { 'Content-Type': 'application/json' },
    });
  return { ...served, sign, counts: `${served.address}/v1/campaigns/asylum/counts`, port: Number(new URL(served.address).port) };
}

/** An answer with its body as it travelled. */
const raw = (
  url: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }> =>
  new Promise((resolve, reject) => {
    httpRequest(url, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
    })
      .on('error', reject)
      .end();
  });

describe('the Node server', () => {
  it('answers counts from memory as the app would', async (t) => {
    const { backend, counts } = await serving(t);
    const fast = await raw(counts);
    const slow = await backend.fetch(new Request(counts));
    assert.equal(fast.body.toString(), await slow.text());
    for (const [name, value] of slow.headers) assert.equal(fast.headers[name], value, name);
    const again = await raw(counts, { 'If-None-Match': String(fast.headers['etag']) });
    assert.deepEqual([again.status, again.body.length], [304, 0]);
    assert.equal((await fetch(counts, { method: 'HEAD' })).headers.get('ETag'), fast.headers['etag']);
    assert.equal((await raw(`${counts}?x=1`)).status, 200);
    assert.equal((await raw(counts.replace('asylum', 'nix'))).status, 404);
  });

  it('tells every listener of a change', async (t) => {
    const { sign, counts } = await serving(t);
    const heard = ['', '', ''];
    for (const [index] of heard.entries()) {
      const stream = await fetch(`${counts}/stream`);
      assert.equal(stream.headers.get('Content-Type'), 'text/event-stream');
      assert.equal(stream.headers.get('Access-Control-Allow-Origin'), '*');
      void stream.body?.pipeThrough(new TextDecoderStream()).pipeTo(new WritableStream({ write: (text) => void (heard[index] += text) }));
    }
    assert.equal((await sign('ada')).status, 202);
    await until('each listener to be told', () => heard.every((text) => text.includes('"online":1')));
    assert.match(heard[0] ?? '', /^retry: \d+\n\nid: 1\ndata: .*"online":0.*\n\nid: 2\ndata: .*"online":1.*\n\n$/);
  });

  it('sends listeners above its limit away, to ask now and then, and takes the next when one has left', async (t) => {
    const { counts } = await serving(t, { streamCap: 1 });
    const leave = new AbortController();
    await fetch(`${counts}/stream`, { signal: leave.signal });
    const refused = await fetch(`${counts}/stream`);
    assert.deepEqual(
      [refused.status, refused.headers.get('Retry-After'), await refused.text()],
      [503, '30', '{"type":"busy","status":503}'],
    );
    leave.abort();
    await until('room for another', async () => {
      const next = await fetch(`${counts}/stream`);
      await next.body?.cancel();
      return next.status === 200;
    });
  });

  it('serves the tag from memory, packed as the browser takes it', async (t) => {
    const { address } = await serving(t);
    const tag = `${address}/solidarity.js`;
    const [br, gzip, plain] = [
      await raw(tag, { 'Accept-Encoding': 'gzip, deflate, br' }),
      await raw(tag, { 'Accept-Encoding': 'gzip, br;q=0' }),
      await raw(tag),
    ];
    assert.deepEqual(
      [br, gzip, plain].map(({ headers }) => headers['content-encoding']),
      ['br', 'gzip', undefined],
    );
    assert.deepEqual([brotliDecompressSync(br.body), gunzipSync(gzip.body), plain.body].map(String), [script, script, script]);
    for (const { headers } of [br, gzip, plain]) {
      assert.equal(headers['content-type'], 'text/javascript; charset=utf-8');
      assert.equal(headers['access-control-allow-origin'], '*');
      assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
      assert.equal(headers['vary'], 'Accept-Encoding');
      assert.equal(headers['cache-control'], 'public, max-age=300, stale-while-revalidate=86400');
    }
    assert.equal(new Set([br, gzip, plain].map(({ headers }) => headers['etag'])).size, 3);
    const accepting = async (header: string) => (await raw(tag, { 'Accept-Encoding': header })).headers['content-encoding'];
    assert.deepEqual(
      [await accepting('BR ; q=0.5'), await accepting('gzip;q=0.000 , br;q=0.0'), await accepting('brotli, xgzip')],
      ['br', undefined, undefined],
    );
    assert.equal(await accepting(`${',x'.repeat(5_000)},br`), undefined, 'what no browser says is not read to its end');
    assert.equal((await raw(tag, { 'If-None-Match': String(plain.headers['etag']) })).status, 304);
    assert.equal((await raw(`${address}/languages/ar.js`)).status, 200);
    assert.equal((await raw(`${address}/tiny.mjs`, { 'Accept-Encoding': 'br' })).headers['content-encoding'], undefined);
  });

  it('serves nothing else of that folder', async (t) => {
    const { address, port } = await serving(t);
    for (const path of [
      '/',
      '/solidarity.d.ts',
      '/.hidden.js',
      '/note.txt',
      '/test/a.test.js',
      '/languages',
      '/languages/../test/a.test.js',
      '/%2e%2e/x',
    ]) {
      assert.equal((await raw(`${address}${path}`)).status, 404, path);
    }
    assert.match(await askRaw(port, 'GET /../../../etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'), /^HTTP\/1\.1 404 /);
  });

  it('refuses what is no clean request, and stays up', async (t) => {
    const { port, counts } = await serving(t);
    const body = JSON.stringify(samplePerson());
    const head = 'POST /v1/campaigns/asylum/signatures HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: close\r\n';
    const cases: [string, string, RegExp][] = [
      ['no HTTP', 'hello\r\n\r\n', /^HTTP\/1\.1 400 /],
      ['two lengths', `${head}Content-Length: 3\r\nContent-Length: 4\r\n\r\nabc`, /^HTTP\/1\.1 400 /],
      ['a length and chunks', `${head}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, /^HTTP\/1\.1 400 /],
      ['headers without end', `GET / HTTP/1.1\r\nCookie: ${'x'.repeat(20_000)}\r\n\r\n`, /^HTTP\/1\.1 431 /],
      ['a body that is too long', `${head}Content-Length: ${70_000}\r\n\r\n${'x'.repeat(70_000)}`, /^HTTP\/1\.1 413 /],
      ['no host', 'GET /v1/campaigns/asylum HTTP/1.1\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 400 /],
      ['chunks', `${head}Transfer-Encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`, /^HTTP\/1\.1 202 /],
    ];
    for (const [what, text, expected] of cases) assert.match(await askRaw(port, text), expected, what);
    assert.equal((await raw(counts)).status, 200);
  });
});
