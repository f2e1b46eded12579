import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Receipt } from '@solidarity/contract';
import { memoryStore } from '../store/memory-store.js';
import { StoreBusy } from '../store/store.js';
import { bytesOf, openDesk, problemOf } from './backend-steps.js';
import { hour, sampleCampaign, samplePerson } from './sample-campaign.js';

const key = (text: string) => ({ 'Idempotency-Key': text.padEnd(16, '.') });

describe('signing', () => {
  it('answers a receipt, keeps the signature and asks by mail for the button', async () => {
    const desk = openDesk();
    const answer = await desk.sign(samplePerson(), { Origin: 'https://partner.example' });
    assert.equal(answer.status, 202);
    assert.deepEqual(Receipt.parse(await answer.json()), { state: 'confirm', resendAfter: 30 });
    const [signature] = await desk.signatures();
    assert.deepEqual([signature?.status, signature?.origin, signature?.email], ['pending', 'https://partner.example', 'ada@example.org']);
    assert.equal(await desk.backend.deliverMail(), 1);
    assert.equal((await desk.counts()).people.online, 0);
  });

  it('counts at once where the campaign asks for no mail', async () => {
    const desk = openDesk(sampleCampaign({ confirmation: 'none' }));
    assert.deepEqual(await (await desk.sign()).json(), { state: 'counted' });
    assert.equal((await desk.counts()).people.online, 1);
    assert.equal(await desk.backend.deliverMail(), 0);
  });

  it('gives new, pending and confirmed people the same bytes', async () => {
    const desk = openDesk();
    const fresh = await bytesOf(await desk.sign());
    const pending = await bytesOf(await desk.sign());
    await desk.backend.deliverMail();
    await desk.post(desk.link(), '');
    assert.equal((await desk.counts()).people.online, 1);
    const confirmed = await bytesOf(await desk.sign());
    assert.equal(pending, fresh);
    assert.equal(confirmed, fresh);
  });

  it('keeps one row of a hundred equal signatures at once', async () => {
    const desk = openDesk();
    const answers = await Promise.all(Array.from({ length: 100 }, (_, index) => desk.sign(samplePerson(), index % 2 ? key('same') : {})));
    assert.equal(new Set(await Promise.all(answers.map(bytesOf))).size, 1);
    assert.equal((await desk.signatures()).length, 1);
    await desk.backend.deliverMail();
    assert.ok(desk.mail.sent.length <= 3);
  });

  it('answers the same key with the same bytes, and refuses it with another body', async () => {
    const desk = openDesk();
    const first = await bytesOf(await desk.sign(samplePerson(), key('k')));
    desk.now += hour;
    assert.equal(await bytesOf(await desk.sign(samplePerson(), key('k'))), first);
    assert.equal((await problemOf(await desk.sign(samplePerson('bob'), key('k')))).type, 'key-reused');
    assert.equal((await desk.signatures()).length, 1);
  });

  it('answers a key as it first did, though the campaign has closed or changed since', async () => {
    const store = memoryStore();
    const first = await bytesOf(await openDesk(sampleCampaign(), { store }).sign(samplePerson(), key('k')));
    for (const changes of [{ state: 'closed' }, { confirmation: 'none' }] as const) {
      const later = openDesk(sampleCampaign(changes), { store });
      assert.equal(await bytesOf(await later.sign(samplePerson(), key('k'))), first);
      assert.equal((await problemOf(await later.sign(samplePerson('bob'), key('k')))).type, 'key-reused');
    }
    assert.equal((await openDesk(sampleCampaign(), { store }).signatures()).length, 1);
  });

  it('takes keys of 16 to 128 printable characters only', async () => {
    const desk = openDesk();
    for (const bad of ['short', 'x'.repeat(129), `${'x'.repeat(16)} y`, `${'x'.repeat(16)}é`]) {
      assert.equal((await problemOf(await desk.sign(samplePerson(), { 'Idempotency-Key': bad }))).type, 'malformed', bad);
    }
    for (const good of ['x'.repeat(16), '~'.repeat(128)])
      assert.equal((await desk.sign(samplePerson(), { 'Idempotency-Key': good })).status, 202);
  });

  it('answers a try-out in the same way, and neither stores nor mails it', async () => {
    const desk = openDesk();
    const real = await bytesOf(await desk.sign(samplePerson('bob')));
    assert.equal(await bytesOf(await desk.sign(samplePerson('ada', { test: true }))), real);
    assert.equal((await desk.signatures()).length, 1);
    assert.equal((await problemOf(await desk.sign(samplePerson('ada', { test: true, email: '' })))).type, 'invalid');
  });

  it('sends the mail once more for the key of a signature, and answers alike for any key', async () => {
    const desk = openDesk();
    await desk.sign(samplePerson(), key('mine'));
    await desk.backend.deliverMail();
    const again = (text: string) => desk.post('/v1/campaigns/asylum/signatures/mail', '', key(text));
    const known = await bytesOf(await again('mine'));
    assert.equal(known, await bytesOf(await again('nobody')));
    assert.equal(await desk.backend.deliverMail(), 1);
    assert.equal(desk.mail.sent[0]?.text, desk.mail.sent[1]?.text);
    assert.equal((await problemOf(await desk.post('/v1/campaigns/asylum/signatures/mail', ''))).type, 'malformed');
  });

  it('sends a person at most three mails a day', async () => {
    const desk = openDesk();
    for (let time = 0; time < 20; time++) await desk.sign(samplePerson(), key(`k${time}`));
    assert.equal(await desk.backend.deliverMail(), 3);
  });

  it('answers a busy store with when to come back, and keeps nothing', async () => {
    const busy = { ...memoryStore(), sign: () => Promise.reject(new StoreBusy('disk full', 4.2)) };
    const desk = openDesk(sampleCampaign(), { store: busy });
    const answer = await desk.sign();
    assert.equal(answer.headers.get('Retry-After'), '5');
    assert.equal((await problemOf(answer)).type, 'busy');
    const page = await desk.signForm({
      givenName: 'Ada',
      familyName: 'B',
      email: 'ada@example.org',
      'consent-petition': 'asylum-petition@1',
    });
    assert.deepEqual(
      [page.status, page.headers.get('Retry-After'), page.headers.get('Content-Type')],
      [503, '5', 'text/html; charset=utf-8'],
    );
  });

  it('answers an unexpected fault without telling what it was', async () => {
    const failing = { ...memoryStore(), sign: () => Promise.reject(new Error('ada@example.org is on line 7')) };
    const lines: unknown[] = [];
    const keep = (message: string, fields?: object): void => void lines.push({ message, ...fields });
    const desk = openDesk(sampleCampaign(), { store: failing, log: { info: keep, warn: keep, error: keep } });
    assert.deepEqual(await problemOf(await desk.sign()), { type: 'broken', status: 500 });
    assert.match(JSON.stringify(lines), /"error":"Error"/);
    assert.doesNotMatch(JSON.stringify(lines), /ada/);
  });
});
