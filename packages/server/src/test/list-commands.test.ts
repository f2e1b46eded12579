import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { addressOf, run, start, type Running } from './command.js';
import { sampleFile } from './sample-campaign.js';
import { sampleListFile, sampleSubscriber } from './sample-list.js';
import { smtpSink } from './smtp-sink.js';
import { temporaryFolder } from './temporary-folder.js';
import { until } from './until.js';

const columns =
  'id,status,signedAt,confirmedAt,language,givenName,familyName,email,country,postcode,phone,comment,hideName,origin,partner,element,x-topic-campaigns,x-topic-events,consent-updates,unsubscribedAt,unsubscribe,consents';

describe('solidarity list', () => {
  it('adds a right file, says when it replaces one, lists and shows them', async (t) => {
    const data = await temporaryFolder(t, { 'mine.json': sampleListFile });
    const env = { SOLIDARITY_DATA: data };
    const file = join(data, 'mine.json');
    assert.match((await run(t, ['list', 'add', file], env)).out, /^Added list "updates" as /);
    assert.match((await run(t, ['list', 'add', file], env)).out, /^Replaced list "updates"/);
    assert.deepEqual(await readdir(join(data, 'lists')), ['updates.json']);
    assert.equal(await readFile(join(data, 'lists/updates.json'), 'utf8'), await readFile(file, 'utf8'));
    assert.equal((await run(t, ['list', 'list'], env)).out, 'updates\ten,ar\tShelter news\n');
    const shown = JSON.parse((await run(t, ['list', 'show', 'updates'], env)).out) as { refuseOtherOrigins: boolean };
    assert.equal(shown.refuseOtherOrigins, false);
    for (const words of [
      ['list', 'show', 'nix'],
      ['export', '--csv', 'list:nix'],
    ]) {
      const unknown = await run(t, words, env);
      assert.deepEqual([unknown.code, unknown.err], [2, 'solidarity: list: expected one of: "updates"; got "nix"\n']);
    }
  });

  it('adds nothing of a wrong file, and serves nothing beside one', async (t) => {
    const data = await temporaryFolder(t, { 'mine.json': { ...sampleListFile, topic: [] } });
    const line = 'solidarity: mine.json: /topic: expected no key of this name; got []\n';
    const { code, err } = await run(t, ['list', 'add', join(data, 'mine.json')], { SOLIDARITY_DATA: data });
    assert.deepEqual([code, err], [2, line]);
    await assert.rejects(readdir(join(data, 'lists')));
    const served = await run(t, ['serve'], { SOLIDARITY_DATA: join(data, 'x'), SOLIDARITY_LISTS: data });
    assert.deepEqual([served.code, served.err], [2, line]);
  });

  it('adds nothing whose id another file has, and names that file', async (t) => {
    const lists = await temporaryFolder(t, { 'x.json': sampleListFile });
    const mine = join(await temporaryFolder(t, { 'mine.json': sampleListFile }), 'mine.json');
    const { code, err } = await run(t, ['list', 'add', mine], { SOLIDARITY_LISTS: lists });
    const line = 'got "updates", which x.json has; remove x.json, or rename it to updates.json';
    assert.deepEqual([code, err], [2, `solidarity: mine.json: /id: expected an id that no other file has; ${line}\n`]);
    assert.deepEqual(await readdir(lists), ['x.json']);
  });

  it('needs a mail server, and says so', async (t) => {
    const lists = await temporaryFolder(t, { 'updates.json': sampleListFile });
    const { code, err } = await run(t, ['serve'], { SOLIDARITY_DATA: await temporaryFolder(t), SOLIDARITY_LISTS: lists });
    assert.equal(code, 2);
    assert.match(err, /SMTP_URL: expected the address of a mail server, got nothing, and list "updates" confirms by mail; set it\./);
  });
});

/** A backend that serves a list, and nothing else unless told. */
async function serveList(t: TestContext) {
  const sink = await smtpSink();
  t.after(sink.close);
  const lists = await temporaryFolder(t, { 'updates.json': sampleListFile });
  const env = {
    PORT: '0',
    SOLIDARITY_DATA: await temporaryFolder(t),
    SOLIDARITY_LISTS: lists,
    SOLIDARITY_CAMPAIGNS: await temporaryFolder(t, { 'asylum.json': sampleFile }),
    SOLIDARITY_PUBLIC_URL: 'https://sign.example',
    SMTP_URL: sink.url,
    MAIL_FROM: 'Common Shelter <news@charity.example>',
  };
  const running = start(t, ['serve'], env);
  return { sink, env, running, address: await addressOf(running) };
}

async function stop(running: Running): Promise<void> {
  running.process.kill('SIGTERM');
  assert.equal(await running.ended, 0);
}

describe('a list that is served', () => {
  it('leads from the form to a mail, a button, an export and out again, and writes no personal data to its log', async (t) => {
    const { sink, env, running, address } = await serveList(t);
    const here = (link: string) => link.replace('https://sign.example', address);
    const subscribe = (name: string) =>
      fetch(`${address}/v1/lists/updates/subscriptions`, {
        method: 'POST',
        body: JSON.stringify(sampleSubscriber(name, { 'x-topic-events': true })),
        headers: { 'Content-Type': 'application/json' },
      });
    for (const name of ['canary', 'waiting']) assert.equal((await subscribe(name)).status, 202);
    const { raw } = await until('a mail', () => sink.arrived.find(({ to }) => to.includes('canary@example.org')));
    const button = /https:\/\/sign\.example\/v1\/confirm\/[\w-]{43}/.exec(raw.replace(/=\r\n/g, ''))?.[0] ?? assert.fail('expected a link');
    assert.equal((await fetch(here(button), { method: 'POST' })).status, 200);

    const rows = async (): Promise<string[][]> => {
      const { out, err } = await run(t, ['export', '--csv', 'list:updates'], env);
      assert.equal(err, '');
      const [header, ...lines] = out.trimEnd().split('\r\n');
      assert.equal(header, columns);
      return lines.map((line) => line.split(','));
    };
    const [canary = [], waiting = []] = await rows();
    assert.deepEqual([canary[1], canary[7], canary[17], canary[18], canary[19]], ['confirmed', 'canary@example.org', 'true', 'yes', '']);
    assert.equal(waiting[1], 'pending');
    const leave = canary[20] ?? '';
    assert.match(leave, /^https:\/\/sign\.example\/v1\/unsubscribe\/[\w-]{43}$/);
    assert.equal((await fetch(here(leave))).status, 200);
    assert.equal((await rows())[0]?.[1], 'confirmed');
    assert.equal(
      (await fetch(here(leave), { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) })).status,
      200,
    );
    const [left = []] = await rows();
    assert.equal(left[1], 'unsubscribed');
    assert.match(left[19] ?? '', /^\d{4}-\d\d-\d\dT/);

    const wrong = await run(t, ['export', '--csv', 'list:updates'], { ...env, SOLIDARITY_SECRET: 'x'.repeat(32) });
    assert.equal(wrong.code, 2);
    assert.match(wrong.err, /SOLIDARITY_SECRET: expected the secret that the backend runs with/);
    await stop(running);
    const log = running.out() + running.err();
    for (const word of ['canary', 'waiting', 'example.org', button.slice(-43), leave.slice(-43), leave.slice(-12)])
      assert.ok(!log.includes(word), `the log holds ${word}`);
    assert.match(log, /"route":"\/v1\/unsubscribe\/\{token\}"/);
  });
});
