import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import type { Counts } from '@solidarity/contract';
import { sqliteStore } from '../store/sqlite/sqlite-store.js';
import { addressOf, run, start } from './command.js';
import { sampleFile } from './sample-campaign.js';
import { sampleEntry } from './sample-entries.js';
import { temporaryFolder } from './temporary-folder.js';
import { until } from './until.js';

const robots = 450;

async function campaignWith(t: TestContext) {
  const data = await temporaryFolder(t);
  const campaigns = await temporaryFolder(t, {
    'asylum.json': { ...sampleFile, confirmation: 'none', imported: undefined, paper: undefined },
  });
  const env = { SOLIDARITY_DATA: data, SOLIDARITY_CAMPAIGNS: campaigns, PORT: '0' };
  const store = await sqliteStore(join(data, 'solidarity.db'));
  const keep = (name: string, given: Parameters<typeof sampleEntry>[1]) =>
    store.sign(sampleEntry(name, { confirmation: 'none', at: Date.now() - 60_000, ...given }));
  await Promise.all(Array.from({ length: robots }, (_, n) => keep(`r${n}`, { email: `r${n}@robots.example`, network: '203.0.113.7' })));
  await Promise.all(['ada', 'bea', 'cleo'].map((name) => keep(name, { held: 'network-rate', network: '198.51.100.1' })));
  await keep('dora', { network: '198.51.100.2' });
  await store.close();
  return { data, env };
}

describe('the commands of a review', () => {
  it('show, remove, release and put back, while the backend serves, whose counts follow', async (t) => {
    const { env } = await campaignWith(t);
    const serving = start(t, ['serve'], env);
    const address = await addressOf(serving);
    const people = async () => ((await (await fetch(`${address}/v1/campaigns/asylum/counts`)).json()) as Counts).people.online;
    const follows = async (n: number) => {
      const began = performance.now();
      await until(`${n} people`, async () => ((await people()) === n ? true : undefined));
      assert.ok(performance.now() - began < 5000);
    };
    await follows(robots + 1);

    const held = await run(t, ['review', 'asylum'], env);
    assert.deepEqual([held.code, held.err], [0, '']);
    assert.match(
      held.out,
      /^held\tasylum\t3\tcount now 0\theld 3\nreason\tnetwork-rate\t3\nnetwork\t198\.51\.100\.1\t3\ndomain\texample\.org\t3\nhour\t/,
    );

    const where = ['--where', 'domain=robots.example', 'since=1h'];
    const dry = await run(t, ['invalidate', 'asylum', ...where, '--dry-run'], env);
    assert.match(dry.out, new RegExp(`^would be removed\tasylum\t${robots}\tcount now ${robots}\theld 0\n`));
    assert.equal(await people(), robots + 1);

    const removed = await run(t, ['invalidate', 'asylum', ...where], env);
    const [, batch = ''] =
      new RegExp(`^removed\tasylum\t${robots}\tbatch ([0-9a-f]{8})\tto put back: solidarity undo \\1\n$`).exec(removed.out) ?? [];
    assert.notEqual(batch, '', removed.out + removed.err);
    await follows(1);
    assert.match((await run(t, ['invalidate', 'asylum', ...where], env)).out, /^removed\tasylum\t0\t/);

    assert.match(
      (await run(t, ['review', 'asylum', '--where', 'reason=network-rate', '--release'], env)).out,
      /^released\tasylum\t3\tbatch /,
    );
    await follows(4);
    assert.equal((await run(t, ['undo', batch], env)).out, `put back\tasylum\t${robots}\tremoved where domain=robots.example since=1h\n`);
    await follows(robots + 4);
    const csv = await run(t, ['export', '--csv', 'asylum'], env);
    assert.doesNotMatch(csv.out, /removed|,held,/);
  });

  it('remove what is held, and show it in the export', async (t) => {
    const { env } = await campaignWith(t);
    assert.match((await run(t, ['review', 'asylum', '--where', 'network=198.51.100.0/24', '--remove'], env)).out, /^removed\tasylum\t3\t/);
    const { out } = await run(t, ['export', '--csv', 'asylum'], env);
    assert.equal(out.match(/,removed,/g)?.length, 3);
  });

  const wrong: [words: string[], message: RegExp][] = [
    [['review', 'rivers'], /expected one of: "asylum"; got "rivers"/],
    [
      ['review', 'asylum', '--release'],
      /--where: expected which ones are meant, got nothing; for all of them, write: --where since=2000-01-01/,
    ],
    [['review', 'asylum', '--release', '--remove'], /--release: expected it without --remove/],
    [['invalidate', 'asylum'], /required option '--where <conditions...>'/],
    [['invalidate', 'asylum', '--where', 'email=ada@example.org'], /--where: expected one of network=…, domain=…/],
    [['undo', 'nothing'], /undo: expected a batch that review or invalidate has named, got "nothing"/],
  ];
  it('say what is wrong with how they were asked, and change nothing', async (t) => {
    const { env } = await campaignWith(t);
    await Promise.all(
      wrong.map(async ([words, message]) => {
        const { code, err } = await run(t, words, env);
        assert.match(err, message);
        assert.equal(code, 2, words.join(' '));
      }),
    );
  });
});
