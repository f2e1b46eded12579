import assert from 'node:assert/strict';
import { stat, readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { Counts } from '@solidarity/contract';
import { addressOf, run, start, type Running } from './command.js';
import { until } from './until.js';
import { petitionGiven, sampleFile, samplePerson } from './sample-campaign.js';
import { smtpSink } from './smtp-sink.js';
import { temporaryFolder } from './temporary-folder.js';

const canary = {
  givenName: 'Canarina',
  familyName: 'Quillfeather',
  email: 'canary.bird@nest.example',
  comment: 'tweet-tweet',
  phone: '+44 7700 900123',
};
const fields = ['givenName', 'familyName', 'email', 'comment', 'phone'].map((name) => ({ name, required: name === 'email' }));

async function setUp(t: TestContext, campaigns: Readonly<Record<string, unknown>>, changes: Readonly<Record<string, string>> = {}) {
  const folder = await temporaryFolder(t, campaigns);
  const data = await temporaryFolder(t);
  const env = {
    PORT: '0',
    SOLIDARITY_DATA: data,
    SOLIDARITY_CAMPAIGNS: folder,
    MAIL_FROM: 'Common Shelter <sign@charity.example>',
    SMTP_URL: 'smtp://127.0.0.1:9',
    ...changes,
  };
  return { data, folder, env };
}

const post = (address: string, person: unknown, headers: Record<string, string> = {}) =>
  fetch(`${address}/v1/campaigns/asylum/signatures`, {
    method: 'POST',
    body: JSON.stringify(person),
    headers: { 'Content-Type': 'application/json', ...headers },
  });
const countsOf = async (address: string) => Counts.parse(await (await fetch(`${address}/v1/campaigns/asylum/counts`)).json());

/** More than Node lets wait unless told, where the system lets so many wait. */
async function crowdThatMayWait(): Promise<number> {
  const allowed = await readFile('/proc/sys/net/core/somaxconn', 'utf8').catch(() => '128');
  return Math.min(700, Number(allowed));
}

async function stop(running: Running): Promise<void> {
  running.process.kill('SIGTERM');
  assert.equal(await running.ended, 0);
}

describe('solidarity serve', () => {
  it('takes a signature from the form to a real mail and back to the count, keeps it, and writes no personal data to its log', async (t) => {
    const sink = await smtpSink();
    t.after(sink.close);
    const { env, data } = await setUp(t, { 'asylum.json': { ...sampleFile, fields } }, { SMTP_URL: sink.url });
    const first = start(t, ['serve'], env);
    const address = await addressOf(first);
    await until('the line for people', () => first.err().includes(`Solidarity listens on ${address}\n`));
    assert.match(first.err(), /A new secret was written to .*secret; keep it/);
    assert.equal((await stat(join(data, 'secret'))).mode & 0o777, 0o600);

    assert.equal(
      (
        await post(
          `${address}`,
          { ...canary, consents: [petitionGiven], language: 'en' },
          { Referer: `https://x.example/?q=${canary.email}` },
        )
      ).status,
      202,
    );
    assert.equal((await post(`${address}`, { ...canary, email: `${canary.email}@`, consents: [] })).status, 422);
    await fetch(`${address}/v1/campaigns/${canary.email}?lang=${canary.familyName}`);
    const { to, raw } = await until('a mail', () => sink.arrived[0]);
    assert.deepEqual(to, [canary.email]);
    const link = /http:\/\/localhost:\d+\/v1\/confirm\/[\w-]{43}/.exec(raw.replace(/=\r\n/g, ''))?.[0] ?? assert.fail('expected a link');
    const token = link.slice(-43);
    const there = `${address}/v1/confirm/${token}`;
    assert.equal((await fetch(there)).status, 200);
    assert.equal((await countsOf(address)).people.online, 0);
    assert.equal((await fetch(there, { method: 'POST' })).status, 200);
    await until('the count to move', async () => (await countsOf(address)).people.online === 1);
    await stop(first);

    const second = start(t, ['serve'], env);
    assert.equal((await countsOf(await addressOf(second))).people.online, 1);
    assert.doesNotMatch(second.err(), /secret/);
    await stop(second);
    const log = first.out() + first.err() + second.out() + second.err();
    for (const word of [...Object.values(canary), 'Quillfeather', 'nest.example', token, token.slice(0, 12)])
      assert.ok(!log.includes(word), `the log holds ${word}`);
    assert.match(log, /"route":"\/v1\/confirm\/\{token\}"/);
  });

  it('is stopped by a wrong campaign file, with file, place and reason', async (t) => {
    const { env } = await setUp(t, {
      'asylum.json': { ...sampleFile, state: 'opne' },
      'broken.json': '{"id":',
      'right.json': { ...sampleFile, id: 'right' },
    });
    const { code, out, err } = await run(t, ['serve'], env);
    assert.deepEqual([code, out], [2, '']);
    const [first, second, ...rest] = err.trimEnd().split('\n');
    assert.equal(first, 'solidarity: asylum.json: /state: expected one of "upcoming"|"open"|"paused"|"closed"|"won"; got "opne"');
    assert.match(second ?? '', /^solidarity: broken\.json: \/: expected a file of JSON; got: /);
    assert.deepEqual(rest, []);
  });

  it('is stopped by wrong settings, one sentence each', async (t) => {
    const { env } = await setUp(t, { 'asylum.json': sampleFile }, { PORT: 'x', SOLIDARITY_SECRET: 'too short' });
    const { code, err } = await run(t, ['serve'], env);
    assert.equal(code, 2);
    assert.deepEqual(
      err
        .trimEnd()
        .split('\n')
        .map((line) => line.split(',')[0]),
      ['solidarity: PORT: expected a whole number from 0 to 65535', 'solidarity: SOLIDARITY_SECRET: expected at least 32 characters'],
    );
    assert.doesNotMatch(err, /too short/);
  });

  it('says what a campaign that confirms by mail still needs', async (t) => {
    const { env } = await setUp(t, { 'asylum.json': sampleFile }, { SMTP_URL: '', MAIL_FROM: '' });
    const { code, err } = await run(t, ['serve'], env);
    assert.equal(code, 2);
    assert.match(err, /SMTP_URL: expected the address of a mail server, got nothing, and campaign "asylum" confirms by mail/);
    assert.match(err, /MAIL_FROM: /);
  });

  it('says where a campaign is missing, and a port taken', async (t) => {
    const none = await setUp(t, {});
    assert.match(
      (await run(t, ['serve'], none.env)).err,
      /expected at least one campaign, got none in ".*"; add one with: solidarity campaign add <file>\./,
    );
    const { env } = await setUp(t, { 'asylum.json': sampleFile });
    const running = start(t, ['serve'], env);
    const { port } = new URL(await addressOf(running));
    const second = await run(t, ['serve', '--port', port, '--data', await temporaryFolder(t)], env);
    assert.equal(second.code, 2);
    assert.match(second.err, new RegExp(`PORT: expected a free port, got ${port}, which another process listens on`));
    await stop(running);
  });

  it('tells listeners when to come back, finishes what it began, and ends with 0 when asked to stop', async (t) => {
    const { env } = await setUp(t, { 'asylum.json': { ...sampleFile, confirmation: 'none' } });
    const running = start(t, ['serve'], env);
    const address = await addressOf(running);
    const stream = await fetch(`${address}/v1/campaigns/asylum/counts/stream`);
    const heard = stream.text();
    const body = JSON.stringify(samplePerson());
    const slow = connect(Number(new URL(address).port), '127.0.0.1');
    let answer = '';
    slow.setEncoding('utf8').on('data', (text: string) => (answer += text));
    slow.write(
      `POST /v1/campaigns/asylum/signatures HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body.slice(0, 20)}`,
    );
    await until('the count to be told', async () => (await countsOf(address)).people.total === 1020);
    running.process.kill('SIGTERM');
    await until('the log line', () => running.out().includes('"message":"stopping"'));
    slow.write(body.slice(20));
    assert.equal(await running.ended, 0);
    assert.match(answer, /^HTTP\/1\.1 202 /);
    assert.match(await heard, /^retry: \d+\n\nid: \d+\ndata: \{.*\}\n\nretry: \d+\n\n$/);
    assert.match(running.out(), /"message":"stopped"/);
  });

  it('lets a crowd wait for its turn where it is too busy to take anybody just then', async (t) => {
    const { env } = await setUp(t, { 'asylum.json': sampleFile });
    const running = start(t, ['serve'], env);
    const { port, hostname } = new URL(await addressOf(running));
    running.process.kill('SIGSTOP');
    const crowd = Array.from({ length: await crowdThatMayWait() }, () => connect(Number(port), hostname).on('error', () => undefined));
    t.after(() => crowd.forEach((socket) => socket.destroy()));
    await until('all of them to be connected', () => crowd.every(({ connecting }) => !connecting));
    running.process.kill('SIGCONT');
    const last = crowd.at(-1) ?? assert.fail('expected a crowd');
    let answer = '';
    last.setEncoding('utf8').on('data', (text: string) => (answer += text));
    last.write('GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n');
    await until('the last of them to be answered', () => answer.startsWith('HTTP/1.1 200 '));
  });

  it('keeps a given secret out of the data folder', async (t) => {
    const { env, data } = await setUp(t, { 'asylum.json': sampleFile }, { SOLIDARITY_SECRET: 's'.repeat(40) });
    const running = start(t, ['serve'], env);
    await addressOf(running);
    await assert.rejects(readFile(join(data, 'secret')));
    await stop(running);
  });
});
