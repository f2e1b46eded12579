import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { smtpMail } from '../mail/smtp-mail.js';
import { openListDesk } from './list-steps.js';
import { sampleList, sampleSubscriber, updatesGiven } from './sample-list.js';
import { smtpSink } from './smtp-sink.js';

/** A raw message with its header lines and its quoted-printable text unfolded. */
const unfolded = (raw: string): string =>
  raw
    .replace(/\r\n/g, '\n')
    .replace(/\n[ \t]+/g, ' ')
    .replace(/=\n/g, '')
    .replace(/=3D/g, '=');

describe('a mail about a subscription', () => {
  it('is a receipt: the exact words agreed to, when, with whom, and the topics', async () => {
    const desk = openListDesk();
    await desk.subscribe(sampleSubscriber('ada', { 'x-topic-events': true }));
    await desk.backend.deliverMail();
    const [mail] = desk.mail.sent;
    assert.equal(mail?.subject, 'Please confirm your subscription: Shelter news');
    for (const part of [mail?.text ?? '', mail?.html ?? '']) {
      assert.match(part, /Agreed with Common Shelter on November 21, 2026 at 8:00\sAM UTC:/);
      assert.match(part, /“Common Shelter may write to me, monthly\.”/);
      assert.match(part, /Topics: Events/);
      assert.match(part, /https:\/\/sign\.example\/v1\/confirm\/[\w-]{43}/);
      assert.doesNotMatch(part, /ada@example|signature|unsubscribe/);
    }
  });

  it('tells only of the latest answer to each consent, and holds nothing that was typed', async () => {
    const asked = { purpose: 'events', textId: 'ev', version: '1', text: { en: 'Invite me.' } };
    const events = (granted: boolean) => ({ purpose: 'events', textId: 'ev', version: '1', granted });
    const list = sampleList({
      fields: [{ name: 'email', required: true }, { name: 'givenName' }],
      consents: [...sampleList().consents, asked],
    });
    const desk = openListDesk(list);
    await desk.subscribe(sampleSubscriber('ada', { consents: [updatesGiven, events(true)], givenName: 'Canary' }));
    await desk.backend.deliverMail();
    await desk.subscribe(sampleSubscriber('ada', { consents: [updatesGiven, events(false)], givenName: 'Canary' }));
    await desk.backend.deliverMail();
    const [first = '', second = ''] = desk.mail.sent.map(({ text }) => text);
    assert.match(first, /“Invite me\.”/);
    assert.doesNotMatch(second, /Invite me/);
    assert.equal(second.match(/monthly\./g)?.length, 1);
    assert.doesNotMatch(first + second, /Canary/);
  });

  it('is written in the language that was read', async () => {
    const desk = openListDesk();
    await desk.subscribe(sampleSubscriber('ada', { language: 'ar' }));
    await desk.backend.deliverMail();
    const [mail] = desk.mail.sent;
    assert.equal(mail?.subject, 'يرجى تأكيد اشتراكك: أخبار المأوى');
    assert.match(mail?.html ?? '', /<html lang="ar" dir="rtl">[^]*“يمكن لكومن شلتر أن تراسلني شهريًا\.”/);
  });

  it('comes over a real mail server; only one to a subscriber says how to leave, and one click there does it', async (t) => {
    const sink = await smtpSink();
    const mail = smtpMail(sink.url);
    t.after(() => Promise.all([mail.close?.(), sink.close()]));
    const desk = openListDesk(sampleList(), { mail });
    const send = async (): Promise<string> => {
      await desk.subscribe();
      assert.equal(await desk.backend.deliverMail(), 1);
      return unfolded(sink.arrived.at(-1)?.raw ?? '');
    };
    const first = await send();
    assert.doesNotMatch(first, /^List-Unsubscribe/m);
    const button = /https:\/\/sign\.example\/v1\/confirm\/[\w-]{43}/.exec(first)?.[0] ?? assert.fail('expected a link');
    await desk.post(button, '');
    const known = await send();
    assert.match(known, /^Subject: You are subscribed already: Shelter news$/m);
    assert.match(known, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
    const link = /^List-Unsubscribe: <(https:\/\/sign\.example\/v1\/unsubscribe\/[\w-]{43})>$/m.exec(known)?.[1];
    assert.equal(link, await desk.unsubscribeLink());
    assert.ok(known.includes(`To unsubscribe: ${link}`), 'the text says it too');
    await desk.post(link ?? '', 'List-Unsubscribe=One-Click', { 'Content-Type': 'application/x-www-form-urlencoded' });
    assert.equal((await desk.subscribers())[0]?.status, 'unsubscribed');
  });
});
