import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Campaign, Counts } from '@solidarity/contract';
import { openApi } from '@solidarity/contract/openapi';
import { contractVersion } from '../http/app.js';
import { StoreBusy } from '../store/store.js';
import { memoryStore } from '../store/memory-store.js';
import { openDesk, problemOf } from './backend-steps.js';
import { minute, sampleCampaign, samplePerson } from './sample-campaign.js';
import { until } from './until.js';

describe('reading', () => {
  it('answers a campaign that the contract knows, in the language asked for', async () => {
    const answer = await openDesk().get('/v1/campaigns/asylum?lang=ar');
    assert.equal(Campaign.parse(await answer.json()).language, 'ar');
    assert.equal(answer.headers.get('Cache-Control'), 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400');
    assert.equal(answer.headers.get('Content-Language'), 'ar');
  });

  it('answers counts that the contract knows', async () => {
    const answer = await openDesk().get('/v1/campaigns/asylum/counts');
    assert.equal(Counts.parse(await answer.json()).people.total, 1020);
    assert.equal(answer.headers.get('Cache-Control'), 'public, max-age=5, stale-while-revalidate=10, stale-if-error=60');
  });

  for (const path of ['/v1/campaigns/asylum', '/v1/campaigns/asylum/counts', '/v1/openapi.json', '/v1/page.css']) {
    it(`answers ${path} with 304 to whoever has it, and without a body to HEAD`, async () => {
      const desk = openDesk();
      const first = await desk.get(path);
      const etag = first.headers.get('ETag') ?? assert.fail('expected an ETag');
      assert.notEqual(await first.text(), '');
      for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const again = await desk.get(path, { 'If-None-Match': known });
        assert.deepEqual([again.status, again.headers.get('ETag'), await again.text()], [304, etag, '']);
      }
      assert.equal((await desk.get(path, { 'If-None-Match': '"other"' })).status, 200);
      const head = await desk.backend.fetch(new Request(`https://sign.example${path}`, { method: 'HEAD' }));
      assert.deepEqual([head.status, head.headers.get('ETag'), await head.text()], [200, etag, '']);
    });
  }

  it('keeps the tag of counts while nothing changes, and says once a minute that they still hold', async () => {
    const desk = openDesk();
    const tag = async () => (await desk.get('/v1/campaigns/asylum/counts')).headers.get('ETag');
    const first = await tag();
    desk.now += minute - 1000;
    assert.equal(await tag(), first);
    desk.now += 1000;
    assert.notEqual(await tag(), first);
  });

  it('goes on with the last good count when the store fails, and is busy where there was none', async () => {
    const store = memoryStore();
    let isDown = false;
    const flaky = { ...store, counts: async (id: string) => (isDown ? Promise.reject(new StoreBusy('locked', 7)) : store.counts(id)) };
    const desk = openDesk(sampleCampaign(), { store: flaky });
    await desk.counts();
    isDown = true;
    desk.now += minute;
    assert.equal((await desk.counts()).people.total, 1020);
    const answer = await openDesk(sampleCampaign(), { store: flaky }).get('/v1/campaigns/asylum/counts');
    assert.equal((await problemOf(answer)).type, 'busy');
    assert.equal(answer.headers.get('Retry-After'), '7');
  });

  it('serves the document that the contract generates', async () => {
    assert.deepEqual(await (await openDesk().get('/v1/openapi.json')).json(), JSON.parse(JSON.stringify(openApi(contractVersion))));
  });

  it('says that there is no such campaign or address', async () => {
    const desk = openDesk();
    for (const path of ['', '/counts', '/counts/stream']) {
      assert.equal((await problemOf(await desk.get(`/v1/campaigns/nix${path}`))).type, 'unknown-campaign');
    }
    for (const path of [
      '/',
      '/v1',
      '/v1/campaigns',
      '/v1/campaigns/asylum/',
      '/v1/campaigns/%00',
      '/v1/campaigns/__proto__',
      '/v2/x',
      '/v1/campaigns/%E0%A4%A',
    ]) {
      const answer = await desk.get(path);
      assert.equal(answer.status, 404, path);
    }
  });

  it('lets every page read, without credentials', async () => {
    const desk = openDesk();
    for (const path of ['/v1/campaigns/asylum', '/v1/campaigns/nix', '/nix']) {
      const { headers } = await desk.get(path, { Origin: 'null' });
      assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
      assert.equal(headers.get('Access-Control-Allow-Credentials'), null);
      assert.equal(headers.get('Cross-Origin-Resource-Policy'), 'cross-origin');
      assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
    }
  });

  it('answers a preflight for as long as browsers keep it', async () => {
    const answer = await openDesk().backend.fetch(
      new Request('https://sign.example/v1/campaigns/asylum/signatures', { method: 'OPTIONS' }),
    );
    assert.equal(answer.status, 204);
    assert.equal(answer.headers.get('Access-Control-Max-Age'), '7200');
    assert.equal(answer.headers.get('Access-Control-Allow-Headers'), 'content-type, idempotency-key');
  });

  it('streams counts: all of them at first, then each change', async () => {
    const desk = openDesk(sampleCampaign({ confirmation: 'none' }));
    const leave = new AbortController();
    const answer = await desk.backend.fetch(
      new Request('https://sign.example/v1/campaigns/asylum/counts/stream', { signal: leave.signal }),
    );
    assert.equal(answer.headers.get('Content-Type'), 'text/event-stream');
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader() ?? assert.fail('expected a body');
    const next = async (): Promise<string> => (await reader.read()).value ?? '';
    const totalIn = (event: string) => Counts.parse(JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? '{}')).people.total;
    const first = await next();
    assert.match(first, /^retry: \d+\n\n/);
    assert.equal(totalIn(first), 1020);
    await desk.sign();
    desk.now += 1000;
    await desk.backend.counts.refresh();
    assert.equal(totalIn(await next()), 1021);
    leave.abort();
    await desk.backend.close();
  });

  it('says 204 where it does not stream', async () => {
    const desk = openDesk(sampleCampaign(), { stream: false });
    assert.equal((await desk.get('/v1/campaigns/asylum/counts/stream')).status, 204);
    assert.equal((await desk.counts()).stream, false);
  });

  it('tells listeners of many changes at most once a second', async () => {
    const desk = openDesk(sampleCampaign({ confirmation: 'none' }));
    await desk.counts();
    const told: number[] = [];
    const stop = desk.backend.counts.listen('asylum', ({ body }) => told.push(Counts.parse(JSON.parse(body)).people.online));
    desk.now += 1000;
    for (const name of ['a', 'b', 'c']) {
      await desk.sign(samplePerson(name));
      await desk.counts();
    }
    assert.deepEqual(told, [1]);
    desk.now += 1000;
    await desk.backend.counts.refresh();
    assert.deepEqual(told, [1, 3]);
    stop();
  });

  it('tells of a change that was read a moment too soon without waiting for another reading', async (t) => {
    const desk = openDesk(sampleCampaign({ confirmation: 'none' }));
    await desk.counts();
    const told: number[] = [];
    t.after(desk.backend.counts.listen('asylum', ({ body }) => told.push(Counts.parse(JSON.parse(body)).people.online)));
    desk.now += 1000;
    await desk.sign(samplePerson('a'));
    await desk.counts();
    desk.now += 990;
    await desk.sign(samplePerson('b'));
    await desk.backend.counts.refresh();
    assert.deepEqual(told, [1]);
    // The desk's clock stands still: a reading would find it too soon for ever.
    await until('the change to be told', () => told.length > 1);
    assert.deepEqual(told, [1, 2]);
  });

  it('is ready until it is told to stop, or its store fails', async () => {
    const desk = openDesk();
    assert.equal((await desk.get('/health/live')).status, 200);
    assert.equal((await desk.get('/health/ready')).status, 200);
    const broken = openDesk(sampleCampaign(), { store: { ...memoryStore(), check: () => Promise.reject(new StoreBusy('locked')) } });
    assert.equal((await broken.get('/health/ready')).status, 503);
    desk.backend.drain();
    assert.deepEqual([(await desk.get('/health/ready')).status, (await desk.get('/health/live')).status], [503, 200]);
  });
});
