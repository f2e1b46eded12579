import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import { addressOf, run, start } from './command.js';
import { postgresRig, type PostgresRig } from './postgres-rig.js';
import { sampleFile, samplePerson } from './sample-campaign.js';
import { temporaryFolder } from './temporary-folder.js';
import { until } from './until.js';

const path = '/v1/campaigns/asylum';
const sign = (address: string, name: string) =>
  fetch(`${address}${path}/signatures`, {
    method: 'POST',
    body: JSON.stringify(samplePerson(name)),
    headers: { 'Content-Type': 'application/json' },
  });
const statusOf = async (address: string, name: string): Promise<number> => {
  const response = await sign(address, name);
  await response.text();
  return response.status;
};

/** All that a stream has said so far. */
async function listen(t: TestContext, address: string): Promise<() => string> {
  const leaving = new AbortController();
  t.after(() => leaving.abort());
  const { body } = await fetch(`${address}${path}/counts/stream`, { signal: leaving.signal });
  let said = '';
  const read = async (): Promise<void> => {
    for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) said += chunk;
  };
  read().catch(() => undefined);
  return () => said;
}

describe('solidarity serve on PostgreSQL', () => {
  let rig: PostgresRig;
  before(async () => {
    rig = await postgresRig();
  });
  after(() => rig.remove());

  const setUp = async (t: TestContext, url: string) => ({
    PORT: '0',
    DATABASE_URL: url,
    SOLIDARITY_SECRET: 's'.repeat(32),
    SOLIDARITY_DATA: await temporaryFolder(t),
    SOLIDARITY_CAMPAIGNS: await temporaryFolder(t, { 'asylum.json': { ...sampleFile, confirmation: 'none' } }),
  });

  it('warns of names that would travel to another host as they are', async (t) => {
    const told = async (url: string): Promise<boolean> => {
      const { code, out, err } = await run(t, ['serve'], await setUp(t, url));
      assert.equal(code, 2, err);
      assert.match(err, /got "nowhere\.invalid", which nobody knows/);
      assert.doesNotMatch(out + err, /hidden/);
      return out.includes('asks for no TLS');
    };
    const url = 'postgres://owner:hidden@nowhere.invalid/solidarity';
    assert.deepEqual([await told(url), await told(`${url}?sslmode=verify-full`)], [true, false]);
  });

  it('counts in two processes as one, and every command knows it', async (t) => {
    const env = await setUp(t, await rig.newPlace());
    const [one, other] = await Promise.all([addressOf(start(t, ['serve'], env)), addressOf(start(t, ['serve'], env))]);
    const said = await listen(t, other);
    await until('the first event', () => said().includes('"online":0'));
    assert.deepEqual([await statusOf(one, 'ada'), await statusOf(other, 'ada'), await statusOf(other, 'bob')], [202, 202, 202]);
    await until('the stream of the other process to tell', () => said().includes('"online":2'));

    assert.match((await run(t, ['counts', '--recount'], env)).out, /^Every counter was right\.\nasylum\t1022\tonline 2\t/);
    assert.match((await run(t, ['export', '--csv', 'asylum'], env)).out, /ada@example\.org.*\r\n.*bob@example\.org/);
    assert.deepEqual(await run(t, ['letters'], env), { code: 0, out: '', err: '' });
    const stranger = await run(t, ['serve'], { ...env, SOLIDARITY_SECRET: 'o'.repeat(32) });
    assert.equal(stranger.code, 2);
    assert.match(stranger.err, /SOLIDARITY_SECRET: expected the secret that this database was begun with, got another; /);
  });

  it('tells a listener at one process of a signature at the other within two seconds', async (t) => {
    const env = await setUp(t, await rig.newPlace());
    const [one, other] = await Promise.all([addressOf(start(t, ['serve'], env)), addressOf(start(t, ['serve'], env))]);
    const said = await listen(t, other);
    const waits: number[] = [];
    for (const name of ['ada', 'bob', 'cyd', 'dan']) {
      assert.equal(await statusOf(one, name), 202);
      const signed = performance.now();
      await until(`${name} to be told of`, () => said().includes(`"online":${waits.length + 1},`));
      waits.push(performance.now() - signed);
    }
    // Whoever signs just behind a telling waits longest: all but the first do. The machine may be late for all of them but one.
    assert.ok(Math.min(...waits.slice(1)) < 2000, `waited ${waits.join(', ')} ms`);
  });

  it('asks people to try again while the database is away, and takes them when it is back', async (t) => {
    const env = await setUp(t, await rig.newPlace());
    const address = await addressOf(start(t, ['serve'], env));
    assert.equal(await statusOf(address, 'ada'), 202);
    await rig.stop();
    const refused = await sign(address, 'bob');
    await refused.text();
    assert.equal(refused.status, 503);
    assert.ok(Number(refused.headers.get('retry-after')) > 0);
    assert.equal((await fetch(`${address}/health/ready`)).status, 503);
    assert.equal((await fetch(`${address}/health/live`)).status, 200);
    assert.equal((await fetch(`${address}${path}/counts`)).status, 200, 'the last good count is shown');
    await rig.start();
    await until('the next to be taken', async () => (await statusOf(address, 'bob')) === 202);
    await until('both to be counted', async () => (await (await fetch(`${address}${path}/counts`)).text()).includes('"online":2'));
  });

  it('says in one line what is wrong with the database, and never the password', async (t) => {
    await rig.run(rig.url, "create role locked login password 'another'");
    const wrong = rig.url.replace('owner@', 'locked:hidden-password@');
    const told = await run(t, ['counts'], await setUp(t, wrong));
    assert.equal(told.code, 2);
    assert.match(
      told.err,
      /^solidarity: DATABASE_URL: expected the password of user "locked" at 127\.0\.0\.1:\d+, got another one \(28P01\); correct it\.\n$/,
    );
    const empty = await setUp(t, await rig.newPlace());
    for (const command of [['counts'], ['retention']]) {
      const { code, err } = await run(t, command, empty);
      assert.equal(code, 2);
      assert.match(
        err,
        /^solidarity: DATABASE_URL: expected the tables of a backend at .*, got none; name the database that is served\.\n$/,
      );
    }
    const away = await run(t, ['counts'], await setUp(t, 'postgres://owner:hidden-password@127.0.0.1:1/postgres'));
    assert.equal(away.code, 1);
    assert.match(
      away.err,
      /^solidarity: the database cannot be used now: DATABASE_URL: expected a PostgreSQL server that answers at 127\.0\.0\.1:1, got ECONNREFUSED; .*\n$/,
    );
  });
});
