import assert from 'node:assert/strict';
import { request as httpRequest } from 'node:http';
import { describe, it } from 'node:test';
import { memoryMail } from '../mail/memory-mail.js';
import { configFrom } from '../main/config.js';
import { serve } from '../main/serve.js';
import { defaultLimits } from '../rules/limits.js';
import type { LogFields } from '../rules/log.js';
import { silentLog } from '../rules/log.js';
import { memoryStore } from '../store/memory-store.js';
import { base, bytesOf, openDesk, type Desk } from './backend-steps.js';
import { confirmLatest, lettersAddress, mailedLetter, openLetterDesk, postLetter } from './letter-steps.js';
import { day, sampleCampaign, sampleFile, samplePerson } from './sample-campaign.js';
import { temporaryFolder } from './temporary-folder.js';
import { until } from './until.js';

const limits = { ...defaultLimits, network: 2, 'alarm-network': 3, 'alarm-domain': Infinity };
const network = '203.0.113.7';
const signFrom = (desk: Desk, name: string, changes: Readonly<Record<string, unknown>> = {}) =>
  desk.backend.fetch(
    new Request(`${base}/v1/campaigns/asylum/signatures`, {
      method: 'POST',
      body: JSON.stringify(samplePerson(name, changes)),
      headers: { 'Content-Type': 'application/json' },
    }),
    { network },
  );
const heldIn = async (desk: Desk) => (await desk.signatures()).map(({ held }) => held);

describe('a suspicious signature', () => {
  it('gets the same bytes, mails and pages as any other, and does not count', async () => {
    const desk = openDesk(sampleCampaign(), { limits });
    const answers = await Promise.all(['ada', 'bea', 'eve'].map(async (name) => bytesOf(await signFrom(desk, name))));
    assert.equal(new Set(answers).size, 1);
    assert.deepEqual(await heldIn(desk), [undefined, undefined, 'network-rate']);
    await desk.backend.deliverMail();
    const shape = desk.mail.sent.map(({ subject, text }) => subject + text.replace(/https:\/\/\S+/g, ''));
    assert.equal(new Set(shape).size, 1);
    const before = (await desk.counts()).people.online;
    const held = (await desk.signatures()).find((signature) => signature.held !== undefined);
    assert.match(await (await desk.post(desk.link(held?.email), '')).text(), /#solidarity-confirmed/);
    desk.now += 1000;
    assert.equal((await desk.counts()).people.online, before);
  });

  it('is known by the field that nobody sees, in JSON, in a form and in a letter', async () => {
    const desk = openDesk();
    await desk.sign(samplePerson('ada', { note: '' }));
    const answers = [
      await bytesOf(await desk.sign(samplePerson('bea'))),
      await bytesOf(await desk.sign(samplePerson('eve', { note: 'x'.repeat(20_000) }))),
    ];
    assert.equal(answers[0], answers[1]);
    await desk.signForm({
      givenName: 'R',
      familyName: 'B',
      email: 'r@example.org',
      'consent-petition': 'asylum-petition@1',
      note: 'https://buy.example',
    });
    assert.deepEqual(await heldIn(desk), [undefined, undefined, 'robot-field', 'robot-field']);
    assert.ok((await desk.signatures()).every(({ person }) => !('note' in person)));

    const letters = openLetterDesk();
    await postLetter(letters, mailedLetter('eve', { note: 'hello' }));
    assert.equal((await confirmLatest(letters)).status, 200);
    await letters.backend.deliverMail();
    assert.deepEqual([await heldIn(letters), letters.mail.sent.length, (await letters.counts()).people.online], [['robot-field'], 1, 0]);
  });

  it('is asked for the field in every form that works without scripts, and out of sight', async () => {
    for (const [desk, path] of [
      [openDesk(), '/c/asylum'],
      [openLetterDesk({ find: 'list' }), '/c/asylum'],
    ] as const) {
      const page = await (await desk.get(path)).text();
      assert.match(page, /<div class="more" aria-hidden="true"><input name="note" tabindex="-1" autocomplete="off"><\/div>/);
    }
    assert.match(await (await openDesk().get('/v1/campaign-page.css')).text(), /\.plain \.more \{ position: absolute/);
  });

  for (const confirmation of ['mail', 'none'] as const)
    it(`does not hold whoever signs for themselves afterwards, confirmed by ${confirmation}`, async () => {
      const desk = openDesk(sampleCampaign({ confirmation }), { limits });
      const signAt = (from: number, changes = {}) =>
        desk.backend.fetch(
          new Request(`${base}/v1/campaigns/asylum/signatures`, {
            method: 'POST',
            body: JSON.stringify(samplePerson('ada', changes)),
            headers: { 'Content-Type': 'application/json' },
          }),
          { network: `203.0.113.${from}` },
        );
      for (let n = 0; n < 30; n += 1) await signAt(n, { note: 'robot' });
      await signAt(200);
      await desk.backend.deliverMail();
      if (confirmation === 'mail') await desk.post(desk.link(), '');
      desk.now += 1000;
      assert.deepEqual([await heldIn(desk), (await desk.counts()).people.online], [[undefined], 1]);
    });

  it('holds a letter too when its network sends too many', async () => {
    const desk = openLetterDesk({}, {}, { limits });
    for (const name of ['ada', 'bea', 'eve'])
      await desk.backend.fetch(
        new Request(base + lettersAddress, {
          method: 'POST',
          body: JSON.stringify(mailedLetter(name)),
          headers: { 'Content-Type': 'application/json' },
        }),
        { network },
      );
    assert.deepEqual(await heldIn(desk), [undefined, undefined, 'network-rate']);
  });

  it('is not looked for in a try-out', async () => {
    const desk = openDesk(sampleCampaign(), { limits });
    for (let n = 0; n < 5; n += 1) await signFrom(desk, `p${n}`, { test: true });
    await signFrom(desk, 'ada');
    assert.deepEqual(await heldIn(desk), [undefined]);
  });

  it('has its network forgotten after 30 days', async () => {
    const desk = openDesk();
    await signFrom(desk, 'ada');
    await desk.backend.deliverMail();
    assert.equal((await desk.signatures())[0]?.network, network);
    desk.now += 31 * day;
    await desk.backend.deliverMail();
    assert.equal((await desk.signatures())[0]?.network, undefined);
  });
});

describe('an alarm', () => {
  it('is a line of the log at once, and a mail at most once an hour', async () => {
    const lines: (LogFields | undefined)[] = [];
    const log = { ...silentLog, warn: (_: string, fields?: LogFields) => void lines.push(fields) };
    const desk = openDesk(sampleCampaign({ confirmation: 'none' }), { limits, log, alertTo: 'keeper@charity.example' });
    for (let n = 0; n < 9; n += 1) await signFrom(desk, `p${n}`);
    assert.deepEqual(lines, [{ kind: 'alarm', campaign: 'asylum', signatures: 4, network }]);
    const [mail, ...more] = desk.mail.sent;
    assert.deepEqual([mail?.to, more], ['keeper@charity.example', []]);
    assert.match(mail?.text ?? '', /solidarity invalidate asylum --where network=203\.0\.113\.7 --dry-run/);
    assert.doesNotMatch(mail?.text ?? '', /@example\.org/);
  });

  it('that cannot be mailed is in the log, and the signature is taken', async () => {
    const said: string[] = [];
    const log = { ...silentLog, warn: (message: string) => void said.push(message) };
    const mail = { send: () => Promise.reject(new Error('down')) };
    const desk = openDesk(sampleCampaign({ confirmation: 'none' }), { limits, log, alertTo: 'keeper@charity.example', mail });
    for (let n = 0; n < 4; n += 1) assert.equal((await signFrom(desk, `p${n}`)).status, 202);
    await until('the failure to be told', () => said.includes('alarm not mailed'));
  });
});

describe('where a signature comes from, over Node', () => {
  it('is what a trusted proxy says, by JSON and by a form alike', async (t) => {
    const store = memoryStore();
    const config = configFrom({
      PORT: '0',
      TRUST_PROXY: 'loopback',
      SOLIDARITY_DATA: await temporaryFolder(t),
      SOLIDARITY_CAMPAIGNS: await temporaryFolder(t, { 'asylum.json': { ...sampleFile, confirmation: 'none' } }),
    });
    const { address, close } = await serve(config, { log: silentLog, store, mail: memoryMail() });
    t.after(close);
    const send = (type: string, body: string, from: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        const headers = { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body), 'X-Forwarded-For': from };
        const request = httpRequest(`${address}/v1/campaigns/asylum/signatures`, { method: 'POST', headers }, (answer) => {
          answer.resume().on('end', () => resolve(answer.statusCode));
        });
        request.on('error', reject).end(body);
      });
    const form = { givenName: 'Bea', familyName: 'B', email: 'bea@example.org', 'consent-petition': 'asylum-petition@1' };
    assert.equal(await send('application/json', JSON.stringify(samplePerson('ada')), '6.6.6.6, 2a00:1:2:3::9'), 202);
    assert.equal(await send('application/x-www-form-urlencoded', new URLSearchParams(form).toString(), '8.8.8.8'), 202);
    const networks: unknown[] = [];
    for await (const signature of store.signatures('asylum')) networks.push(signature.network);
    assert.deepEqual(networks, ['2a00:1:2:3::/64', '8.8.8.8']);
  });
});
