import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Counts } from '@solidarity/contract';
import { startDemo, type Demo } from '../start-demo.js';
import { until } from '../e2e/until.js';

let demo: Demo;
let data: string;

before(async () => {
  data = await mkdtemp(join(tmpdir(), 'solidarity-demo-'));
  demo = await startDemo({ port: 0, backendPort: 0, data });
});
after(async () => {
  await demo.close();
  await rm(data, { recursive: true, force: true });
});

async function signByForm(campaign: string, fields: Readonly<Record<string, string>>): Promise<number> {
  const answer = await fetch(`${demo.backend}/v1/campaigns/${campaign}/signatures`, { method: 'POST', body: new URLSearchParams(fields) });
  await answer.body?.cancel();
  return answer.status;
}

const person = { givenName: 'Amina', familyName: 'Yusuf', email: 'amina@example.org', language: 'en' };

async function peopleOnline(campaign: string): Promise<number> {
  const answer = await fetch(`${demo.backend}/v1/campaigns/${campaign}/counts`);
  return Counts.parse(await answer.json()).people.online;
}

describe('the demo', () => {
  it('serves its pages from another origin than the backend, with the tag of that backend', async () => {
    assert.notEqual(new URL(demo.site).origin, new URL(demo.backend).origin);
    assert.match(await (await fetch(`${demo.site}/`)).text(), new RegExp(`src="${demo.backend}/solidarity\\.js"`));
  });

  it('tells the backend the address that its pages really have', async () => {
    const campaign = await (await fetch(`${demo.backend}/v1/campaigns/protect-asylum`)).text();
    assert.ok(campaign.includes(`"${demo.site}/"`));
  });

  it('catches the mail of a signature made by the plain form, and shows it', async () => {
    assert.equal(await signByForm('protect-asylum', { ...person, 'consent-petition': 'asylum-petition@1' }), 202);
    const mail = await demo.mails.next(({ to }) => to.includes(person.email), 15_000);
    assert.ok(mail.links.some((link) => link.startsWith(`${demo.backend}/v1/confirm/`)));
    assert.match(await (await fetch(`${demo.site}/mail/1`)).text(), /\/v1\/confirm\//);
  });

  it('brings the backend back after kill -9, with every signature that was acknowledged', async () => {
    assert.equal(await signByForm('unconfirmed', { ...person, 'consent-petition': 'sign@1' }), 202);
    const before = demo.backendPid();
    assert.ok(before);
    process.kill(before, 'SIGKILL');
    await until(
      'the signature in a new process',
      async () => demo.backendPid() !== before && (await peopleOnline('unconfirmed')) === 1,
      (isThere) => isThere,
    );
  });

  it('keeps the backend down until told to start it', async () => {
    await demo.stopBackend('SIGKILL');
    await assert.rejects(fetch(`${demo.backend}/v1/campaigns/unconfirmed/counts`));
    await demo.startBackend();
    assert.equal(await peopleOnline('unconfirmed'), 1);
  });
});
