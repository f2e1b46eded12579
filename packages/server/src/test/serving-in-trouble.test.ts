import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { memoryMail } from '../mail/memory-mail.js';
import { configFrom } from '../main/config.js';
import { serve } from '../main/serve.js';
import { silentLog } from '../rules/log.js';
import { openDatabase } from '../store/sqlite/open-database.js';
import { sqliteStore } from '../store/sqlite/sqlite-store.js';
import { addressOf, start } from './command.js';
import { sampleFile, samplePerson } from './sample-campaign.js';
import { smallDisk } from './small-disk.js';
import { startProcess } from './sqlite-process.js';
import { temporaryFolder } from './temporary-folder.js';
import { until } from './until.js';

/** Seconds; a store waits a second and a half for another process, and a test beside it as long again for the machine. */
const patience = 4;

async function setUp(t: TestContext, data: string): Promise<Record<string, string>> {
  const campaigns = await temporaryFolder(t, { 'asylum.json': { ...sampleFile, confirmation: 'none' } });
  return { PORT: '0', SOLIDARITY_DATA: data, SOLIDARITY_CAMPAIGNS: campaigns, SOLIDARITY_PROOF: 'off' };
}

const sign = async (address: string, name: string) => {
  const began = performance.now();
  const answer = await fetch(`${address}/v1/campaigns/asylum/signatures`, {
    method: 'POST',
    body: JSON.stringify(samplePerson(name)),
    headers: { 'Content-Type': 'application/json' },
  });
  return {
    status: answer.status,
    after: Number(answer.headers.get('Retry-After')),
    body: await answer.text(),
    ms: performance.now() - began,
  };
};

/** What a page still gets while nothing can be written. */
async function readsGoOn(address: string): Promise<void> {
  for (const path of ['', '/counts']) assert.equal((await fetch(`${address}/v1/campaigns/asylum${path}`)).status, 200);
  assert.equal((await fetch(`${address}/health/live`)).status, 200);
}

async function rowsAt(path: string): Promise<string[]> {
  const store = await sqliteStore(path);
  const found: string[] = [];
  for await (const { email } of store.signatures('asylum')) found.push(email);
  await store.close();
  return found;
}

describe('a server that cannot write', () => {
  it('asks to come back while another process holds its database, goes on reading, and recovers alone', async (t) => {
    const data = await temporaryFolder(t);
    const address = await addressOf(start(t, ['serve'], await setUp(t, data)));
    const stream = await fetch(`${address}/v1/campaigns/asylum/counts/stream`);
    let heard = '';
    void stream.body
      ?.pipeThrough(new TextDecoderStream())
      .pipeTo(new WritableStream({ write: (text) => void (heard += text) }))
      .catch(() => undefined);
    await until('the first word', () => heard.includes('"online":0'));

    const holder = startProcess('hold', join(data, 'solidarity.db'));
    await holder.said(1);
    const refused = await Promise.all(['ada', 'bob', 'cem'].map((name) => sign(address, name)));
    for (const { status, after, body, ms } of refused) {
      assert.deepEqual([status, body], [503, '{"type":"busy","status":503}']);
      assert.ok(after > 0 && after <= 60, `Retry-After: ${after}`);
      assert.ok(ms < patience * 1000, `answered after ${ms} ms`);
    }
    await readsGoOn(address);
    holder.child.stdin?.write('go\n');
    await holder.ended();

    await until('the next to be taken', async () => (await sign(address, 'ada')).status === 202);
    await until('the same stream to tell', () => heard.includes('"online":1'));
    assert.deepEqual(await rowsAt(join(data, 'solidarity.db')), ['ada@example.org'], 'what was refused is not there');
  });

  it('asks to come back while its disk is full, goes on reading, loses nothing it took, and recovers alone', async (t) => {
    const disk = await smallDisk(t);
    const { address, path, grow } = disk ? await onDisk(t, disk.path, disk.grow) : await onPages(t);
    const taken: string[] = [];
    let full: Awaited<ReturnType<typeof sign>> | undefined;
    for (let n = 0; n < 3000 && !full; n += 1) {
      const answer = await sign(address, `p${n}`);
      if (answer.status === 202) taken.push(`p${n}@example.org`);
      else full = answer;
    }
    assert.deepEqual([full?.status, full?.body], [503, '{"type":"busy","status":503}']);
    assert.ok(taken.length > 0 && full && full.after > 0);
    await readsGoOn(address);

    await grow();
    await until('the next to be taken', async () => (await sign(address, 'last')).status === 202);
    assert.deepEqual(await rowsAt(path), [...taken, 'last@example.org']);
  });
});

/** The command as a process, its database on a disk of its own. */
async function onDisk(t: TestContext, data: string, grow: () => Promise<unknown>) {
  const running = start(t, ['serve'], await setUp(t, data));
  return { address: await addressOf(running), path: join(data, 'solidarity.db'), grow };
}

/** The server with a database that may have so many pages; another row of it is the ballast that is thrown away. */
async function onPages(t: TestContext) {
  const data = await temporaryFolder(t);
  const path = join(data, 'solidarity.db');
  const ballast = openDatabase(path);
  ballast.exec('create table ballast (bytes blob); insert into ballast values (zeroblob(500000));');
  const store = await sqliteStore(path, { maxPages: 200 });
  const served = await serve(configFrom(await setUp(t, data)), { log: silentLog, store, mail: memoryMail() });
  t.after(served.close);
  const grow = async (): Promise<void> => {
    ballast.exec('drop table ballast');
    ballast.close();
  };
  return { address: served.address, path, grow };
}
