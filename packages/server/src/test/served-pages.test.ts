import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { memoryMail } from '../mail/memory-mail.js';
import { configFrom } from '../main/config.js';
import { serve } from '../main/serve.js';
import { silentLog } from '../rules/log.js';
import { memoryStore } from '../store/memory-store.js';
import { sampleFile } from './sample-campaign.js';
import { temporaryFolder } from './temporary-folder.js';

const pageFile = '<!doctype html><title>A page</title>';

async function serving(t: TestContext, described: unknown): Promise<(path: string) => Promise<Response>> {
  const assets = await temporaryFolder(t, {
    'builder.html': pageFile,
    'solidarity.js': 'the newest',
    'solidarity.done.js': 'its part',
    'solidarity.hand-over.js': 'another part',
    'other.js': 'not of the tag',
    'solidarity.json': typeof described === 'string' ? described : JSON.stringify(described),
  });
  await mkdir(join(assets, '0.9.0'));
  await writeFile(join(assets, '0.9.0/solidarity.js'), 'an older one');
  const config = configFrom({
    PORT: '0',
    SOLIDARITY_DATA: await temporaryFolder(t),
    SOLIDARITY_CAMPAIGNS: await temporaryFolder(t, { 'asylum.json': { ...sampleFile, confirmation: 'none' } }),
    SOLIDARITY_ASSETS: assets,
  });
  const { address, close } = await serve(config, { log: silentLog, store: memoryStore(), mail: memoryMail() });
  t.after(close);
  return (path) => fetch(`${address}${path}`);
}

describe('pages that come with the tag', () => {
  it('are reached without their ending, may load nothing from elsewhere, and stand in nobody’s frame', async (t) => {
    const get = await serving(t, {});
    const page = await get('/builder');
    assert.deepEqual([page.status, await page.text()], [200, pageFile]);
    assert.equal(page.headers.get('Content-Type'), 'text/html; charset=utf-8');
    const policy = page.headers.get('Content-Security-Policy') ?? '';
    assert.match(policy, /^default-src 'none'; script-src 'self'; .*; frame-ancestors 'self'$/);
    assert.doesNotMatch(policy, /unsafe|\*|http/);
    assert.equal(page.headers.get('Access-Control-Allow-Origin'), null);
    assert.equal((await get('/builder.html')).status, 404);
  });
});

describe('a page that keeps to one version', () => {
  it('finds its files under it, to be kept, and those of an older one beside it', async (t) => {
    const get = await serving(t, { version: '1.0.0', integrity: 'sha384-x' });
    const pinned = await get('/1.0.0/solidarity.js');
    assert.equal(await pinned.text(), 'the newest');
    assert.equal(pinned.headers.get('Cache-Control'), 'public, max-age=31536000, immutable');
    assert.equal(pinned.headers.get('Access-Control-Allow-Origin'), '*');
    assert.equal(await (await get('/1.0.0/solidarity.done.js')).text(), 'its part');
    assert.equal(await (await get('/1.0.0/solidarity.hand-over.js')).text(), 'another part');
    assert.equal(await (await get('/0.9.0/solidarity.js')).text(), 'an older one');
    assert.equal((await get('/1.0.0/other.js')).status, 404);
    assert.match((await get('/solidarity.js')).headers.get('Cache-Control') ?? '', /max-age=300/);
  });

  it('finds what was kept for it, though the folder of the tag says it is of that version', async (t) => {
    const get = await serving(t, { version: '0.9.0' });
    assert.equal(await (await get('/0.9.0/solidarity.js')).text(), 'an older one');
  });

  for (const described of ['not JSON', { version: '../..' }, { version: 1 }, {}]) {
    it(`finds nothing where the build said ${JSON.stringify(described)}`, async (t) => {
      const get = await serving(t, described);
      assert.equal((await get('/1.0.0/solidarity.js')).status, 404);
      assert.equal((await get('/solidarity.js')).status, 200);
    });
  }
});
