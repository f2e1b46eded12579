import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { webKeys } from '../http/web-keys.js';
import { nodeKeys } from '../main/node-keys.js';
import { base, bytesOf, secret } from './backend-steps.js';
import { openPersonDesk } from './person-steps.js';
import { day, samplePerson } from './sample-campaign.js';

const stranger = 'eve@example.org';

describe('asking for what is held', () => {
  it('answers known and unknown addresses alike, and mails only those that something is held on', async () => {
    const desk = openPersonDesk();
    await desk.signed('ada');
    const before = desk.mail.sent.length;
    const answers = [await desk.askFor('ada@example.org'), await desk.askFor(stranger), await desk.askFor('ADA@Example.org')];
    const [known, ...others] = await Promise.all(answers.map(bytesOf));
    assert.deepEqual(others, [known, known]);
    await desk.backend.deliverMail();
    const sent = desk.mail.sent.slice(before);
    assert.deepEqual(
      sent.map(({ to, subject }) => [to, subject]),
      [1, 2].map(() => ['ada@example.org', 'What is held on you']),
    );
    assert.ok(!(known ?? '').includes('ada'));
  });

  it('mails at most three times a day, whatever the mails are about', async () => {
    const desk = openPersonDesk();
    await desk.signed('ada');
    for (let n = 0; n < 5; n++) assert.equal((await desk.askFor('ada@example.org')).status, 202);
    await desk.backend.deliverMail();
    assert.equal(desk.mail.sent.length, 3);
    desk.now += day;
    await desk.askFor('ada@example.org');
    assert.equal(await desk.backend.deliverMail(), 1);
  });

  it('queues the mail and never sends it within the request', async () => {
    const desk = openPersonDesk();
    await desk.signed('ada');
    const before = desk.mail.sent.length;
    await desk.askFor('ada@example.org');
    assert.equal(desk.mail.sent.length, before);
  });

  it('says what is wrong with what is no address, without repeating it', async () => {
    const desk = openPersonDesk();
    const answer = await desk.askFor('canary at example', { 'Accept-Language': 'ar' });
    const html = await answer.text();
    assert.equal(answer.status, 422);
    assert.match(html, /<html lang="ar" dir="rtl">/);
    assert.match(html, /aria-invalid="true"/);
    assert.ok(!html.includes('canary'));
  });

  it('shows a form that needs no script, in the language of the reader', async () => {
    const desk = openPersonDesk();
    const page = await desk.get('/v1/my-data', { 'Accept-Language': 'ar-EG, en;q=0.5' });
    const html = await page.text();
    assert.equal(page.status, 200);
    assert.match(html, /<html lang="ar" dir="rtl">/);
    assert.match(html, /<form method="post">.*type="email" name="email"/s);
    assert.equal((await desk.post('/v1/my-data', '{}', { 'Content-Type': 'application/json' })).status, 415);
  });

  it('mails a link that works for a day at least and two at most', async () => {
    const desk = openPersonDesk();
    await desk.signed('ada');
    await desk.askFor('ada@example.org');
    const link = await desk.mailed('my-data');
    desk.now += day;
    assert.equal((await desk.get(link)).status, 200);
    desk.now += day;
    assert.equal((await desk.get(link)).status, 404);
    assert.equal((await desk.press(link, 'erase-now')).status, 404);
    assert.equal((await desk.signatures()).length, 1);
  });
});

describe('a link of one’s own', () => {
  it('is in every mail, beside the one that stops mails, and works as long as something is held', async () => {
    const desk = openPersonDesk();
    await desk.sign();
    const [data, stop] = [await desk.mailed('my-data'), await desk.mailed('stop')];
    const [mail] = desk.mail.sent;
    for (const link of [data, stop]) assert.ok(mail?.html?.includes(`href="${link}"`));
    await desk.post(desk.link(), '');
    await desk.sign();
    assert.equal(await desk.mailed('my-data'), data, 'the mail to a person who had signed');
    await desk.subscribe();
    assert.equal(await desk.mailed('my-data'), data, 'the mail of a list');
    desk.now += 29 * day;
    assert.equal((await desk.get(data)).status, 200);
  });

  it('opens nothing that another kind of link opens', async () => {
    const desk = openPersonDesk();
    await desk.signed('ada');
    await desk.join();
    const keys = webKeys(secret);
    const emailKey = await keys.emailKey('ada@example.org');
    const tokens = {
      confirm: await keys.confirmToken('asylum', emailKey),
      unsubscribe: await keys.unsubscribeToken('list:updates', emailKey),
      'my-data': await keys.personToken('data', emailKey),
      stop: await keys.personToken('stop', emailKey),
    };
    for (const [kind, token] of Object.entries(tokens)) {
      for (const other of Object.keys(tokens).filter((name) => name !== kind)) {
        const link = `${base}/v1/${other}/${token}`;
        assert.equal((await desk.get(link)).status, 404, `${kind} at ${other}`);
        assert.equal((await desk.press(link, 'erase-now')).status, 404, `${kind} at ${other}`);
      }
    }
    assert.deepEqual(
      [...(await desk.signatures()), ...(await desk.subscribers())].map(({ email, status }) => [email, status]),
      [1, 2].map(() => ['ada@example.org', 'confirmed']),
    );
  });

  it('is another for each person and secret, the same in Node and in a browser, and made of all 256 bits', async () => {
    const [web, node, other] = [webKeys(secret), nodeKeys(secret), nodeKeys(`${secret}!`)];
    const [ada, bob] = [await web.emailKey('ada@example.org'), await web.emailKey('bob@example.org')];
    for (const purpose of ['data', 'stop', 'data 2026-11-21'] as const) {
      const token = await web.personToken(purpose, ada);
      assert.equal(await node.personToken(purpose, ada), token);
      assert.match(token, /^[A-Za-z0-9_-]{43}$/);
      assert.notEqual(await web.personToken(purpose, bob), token);
      assert.notEqual(await other.personToken(purpose, ada), token);
    }
  });

  it('that nobody was given leads nowhere, and says no more of known people than of others', async () => {
    const desk = openPersonDesk();
    await desk.signed('ada');
    const link = await desk.mailed('my-data');
    const keys = webKeys(secret);
    const unknown = await keys.personToken('data', await keys.emailKey(stranger));
    const forged = [`${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`, `${base}/v1/my-data/${unknown}`, `${base}/v1/my-data/x`];
    const answers = await Promise.all(forged.map(async (address) => bytesOf(await desk.get(address))));
    assert.match(answers[0] ?? '', /^\[404/);
    assert.deepEqual(answers.slice(1), [answers[0], answers[0]]);
  });
});

describe('stopping mails', () => {
  it('takes a button: looking changes nothing', async () => {
    const desk = openPersonDesk();
    await desk.sign();
    const stop = await desk.mailed('stop');
    for (const _ of [1, 2]) assert.match(await (await desk.get(stop)).text(), /value="stop-mails"/);
    await desk.sign(samplePerson('ada'));
    assert.equal(await desk.backend.deliverMail(), 1);
  });

  it('holds against strangers, who get the same bytes, until the person lets mails come again', async () => {
    const desk = openPersonDesk();
    await desk.sign();
    const stop = await desk.mailed('stop');
    const fresh = await bytesOf(await desk.sign(samplePerson('bob')));
    await desk.backend.deliverMail();
    for (const _ of [1, 2]) assert.match(await (await desk.post(stop, 'List-Unsubscribe=One-Click')).text(), /Mails are stopped/);
    assert.equal(await bytesOf(await desk.sign()), fresh);
    await desk.subscribe();
    assert.equal((await desk.askFor('ada@example.org')).status, 202);
    desk.now += 40 * day;
    await desk.sign();
    assert.equal(await desk.backend.deliverMail(), 0);
    assert.match(await (await desk.get(stop)).text(), /value="allow-mails"/);
    assert.equal((await desk.press(stop, 'allow-mails')).status, 200);
    await desk.sign();
    assert.equal(await desk.backend.deliverMail(), 1);
  });
});
