import assert from 'node:assert/strict';
import { copyFile, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Counts } from '@solidarity/contract';
import { addressOf, run, start } from './command.js';
import { sampleFile, samplePerson } from './sample-campaign.js';
import { temporaryFolder } from './temporary-folder.js';
import { until } from './until.js';

const file = { ...sampleFile, confirmation: 'none' };

const sign = (address: string, name: string): Promise<Response> =>
  fetch(`${address}/v1/campaigns/asylum/signatures`, {
    method: 'POST',
    body: JSON.stringify(samplePerson(name)),
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `key-of-sixteen-and-more-${name}` },
  });
const onlineAt = async (address: string): Promise<number> =>
  Counts.parse(await (await fetch(`${address}/v1/campaigns/asylum/counts`)).json()).people.online;

describe('solidarity backup', () => {
  it('copies a database that is being written to; the copy is served after the first is gone, with all that was acknowledged before', async (t) => {
    const [campaigns, data, kept] = await Promise.all([
      temporaryFolder(t, { 'asylum.json': file }),
      temporaryFolder(t),
      temporaryFolder(t),
    ]);
    const env = { PORT: '0', SOLIDARITY_CAMPAIGNS: campaigns, SOLIDARITY_DATA: data, SOLIDARITY_PROOF: 'off' };
    const first = start(t, ['serve'], env);
    const address = await addressOf(first);
    const taken: string[] = [];
    let isOver = false;
    const people = Array.from({ length: 8 }, async (_, line) => {
      for (let n = 0; !isOver; n += 1) if ((await sign(address, `p${line}-${n}`)).status === 202) taken.push(`p${line}-${n}`);
    });
    await until('some to have signed', () => taken.length > 50);
    const before = [...taken];
    const copy = join(kept, 'copy.db');
    const { out, err, code } = await run(t, ['backup', copy], env);
    assert.equal(code, 0, err);
    const copied = Number(/: (\d+) signatures/.exec(out)?.[1]);
    await until('more to have signed', () => taken.length > copied);
    isOver = true;
    await Promise.all(people);
    first.process.kill('SIGKILL');
    await first.ended;
    assert.ok(copied >= before.length && copied <= taken.length, `${before.length} <= ${copied} <= ${taken.length}`);
    assert.equal((await stat(copy)).mode & 0o777, 0o600);
    assert.deepEqual(await readdir(kept), ['copy.db'], 'nothing beside it');

    // As the guide says: a new data folder with the copy and the secret.
    const restored = await temporaryFolder(t);
    await copyFile(copy, join(restored, 'solidarity.db'));
    await writeFile(join(restored, 'secret'), await readFile(join(data, 'secret')), { mode: 0o600 });
    await rm(data, { recursive: true });
    const again = { ...env, SOLIDARITY_DATA: restored };
    assert.match((await run(t, ['counts', '--recount'], again)).out, /^Every counter was right\.\n/);
    const { out: csv } = await run(t, ['export', '--csv', 'asylum'], again);
    for (const name of before) assert.ok(csv.includes(`${name}@example.org`), name);
    const second = start(t, ['serve'], again);
    const there = await addressOf(second);
    assert.equal(await onlineAt(there), copied);
    for (const name of [before[0] ?? '', 'somebody-new']) assert.equal((await sign(there, name)).status, 202);
    await until('the new one to be counted', async () => (await onlineAt(there)) === copied + 1);
  });

  it('says what is in its way, and leaves what is there as it is', async (t) => {
    const data = await temporaryFolder(t, { 'taken.db': 'mine' });
    const nothing = await run(t, ['backup', join(data, 'copy.db')], { SOLIDARITY_DATA: data });
    assert.equal(nothing.code, 2);
    assert.match(nothing.err, /^solidarity: SOLIDARITY_DATA: expected a database at ".*solidarity\.db", got none/);
    await writeFile(join(data, 'solidarity.db'), 'no database at all, and long enough to be read as a header of one that is sound');
    const broken = await run(t, ['backup', join(data, 'copy.db')], { SOLIDARITY_DATA: data });
    assert.equal(broken.code, 1);
    const taken = await run(t, ['backup', join(data, 'taken.db')], { SOLIDARITY_DATA: data });
    assert.equal(taken.code, 2);
    assert.match(taken.err, /^solidarity: backup: expected a file that is not there yet/);
    assert.equal(await readFile(join(data, 'taken.db'), 'utf8'), 'mine');
    const elsewhere = await run(t, ['backup', join(data, 'copy.db')], {
      SOLIDARITY_DATA: data,
      DATABASE_URL: 'postgres://x@127.0.0.1:1/x',
    });
    assert.match(elsewhere.err, /pg_dump/);
    assert.deepEqual((await readdir(data)).sort(), ['solidarity.db', 'taken.db']);
  });
});
