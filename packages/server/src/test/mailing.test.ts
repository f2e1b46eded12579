import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { backoff, mailTries } from '../mail/backoff.js';
import { MailRefused, type Mail } from '../mail/mail.js';
import { smtpMail } from '../mail/smtp-mail.js';
import { openDesk } from './backend-steps.js';
import { day, hour, minute, sampleCampaign, samplePerson, petitionGiven } from './sample-campaign.js';
import { smtpSink } from './smtp-sink.js';

describe('a mail', () => {
  it('holds the link, who sent it and why, and nothing that the signer typed', async () => {
    const desk = openDesk();
    await desk.sign(samplePerson('ada', { givenName: 'Mallory-Canary', comment: undefined }));
    await desk.backend.deliverMail();
    const [mail] = desk.mail.sent;
    assert.equal(mail?.to, 'ada@example.org');
    assert.deepEqual(mail?.from, { name: 'Common Shelter', address: 'sign@charity.example' });
    for (const part of [mail?.text ?? '', mail?.html ?? '']) {
      assert.match(part, /https:\/\/sign\.example\/v1\/confirm\/[\w-]{43}/);
      assert.match(part, /Common Shelter sent you this mail because somebody signed with this address\./);
      assert.doesNotMatch(part, /Canary|Byron|ada@example/);
    }
  });

  it('repeats word for word what was agreed to, in the language that it was read in, with whom and when', async () => {
    const desk = openDesk();
    const news = { purpose: 'updates', textId: 'news', version: '3', granted: false };
    await desk.sign(samplePerson('ada', { consents: [petitionGiven, news] }));
    await desk.sign(samplePerson('bob', { language: 'ar' }));
    await desk.backend.deliverMail();
    const [ada, bob] = ['ada', 'bob'].map((name) => desk.mail.sent.find(({ to }) => to === `${name}@example.org`));
    assert.match(
      ada?.text ?? '',
      /Agreed with Common Shelter on November 21, 2026 at 8:00 AM UTC:\n\n“I sign, and agree that my name is kept\.”\n/,
    );
    assert.doesNotMatch(ada?.text ?? '', /Write to me about this campaign/);
    assert.match(bob?.text ?? '', /“أوقّع وأوافق على حفظ اسمي\.”/);
  });

  it('loads nothing from anywhere', async () => {
    const desk = openDesk();
    await desk.sign();
    await desk.backend.deliverMail();
    assert.doesNotMatch(desk.mail.sent[0]?.html ?? '', /<img|<link|<script|url\(|@import|src=/i);
  });

  it('is written in the language that was read, from right to left where it must be', async () => {
    const desk = openDesk();
    await desk.sign(samplePerson('ada', { language: 'ar' }));
    await desk.backend.deliverMail();
    const [mail] = desk.mail.sent;
    assert.equal(mail?.subject, 'يرجى تأكيد توقيعك: احموا طالبي اللجوء');
    assert.match(mail?.html ?? '', /<html lang="ar" dir="rtl">/);
  });

  it('escapes the campaign’s own words, and lets none break a header, even those that no campaign file may hold', async () => {
    const title = 'A <b>bold</b>\r\nBcc: x@y.org & "title"';
    const desk = openDesk({ ...sampleCampaign(), words: { en: { title } } });
    await desk.sign();
    await desk.backend.deliverMail();
    assert.doesNotMatch(desk.mail.sent[0]?.html ?? '', /<b>/);
    assert.doesNotMatch(desk.mail.sent[0]?.subject ?? '', /[\r\n]/);
  });

  it('tells a person who had confirmed that nothing is to be done, without a link that counts', async () => {
    const desk = openDesk();
    await desk.sign();
    await desk.backend.deliverMail();
    await desk.post(desk.link(), '');
    await desk.sign();
    await desk.backend.deliverMail();
    const { subject, text } = desk.mail.sent.at(-1) ?? assert.fail('expected a mail, got none');
    assert.match(subject, /^You have already signed/);
    assert.doesNotMatch(text, /\/v1\/confirm\//);
    assert.match(text, /https:\/\/charity\.example\/petition/);
  });
});

describe('waiting for a mail server', () => {
  it('begins with a minute, doubles, and ends at six hours', () => {
    assert.deepEqual(
      [1, 2, 3, 9, 10, 15].map((tries) => backoff(tries, () => 0)),
      [minute, 2 * minute, 4 * minute, 256 * minute, 6 * hour, 6 * hour],
    );
    assert.equal(
      backoff(1, () => 1),
      0.75 * minute,
    );
  });

  it('outlasts a day, however the dice fall', () => {
    let shortest = 0;
    for (let tries = 1; tries < mailTries; tries++) shortest += backoff(tries, () => 1);
    assert.ok(shortest > day, `${shortest / hour} hours`);
  });

  it('gives up after fifteen tries', async () => {
    let tries = 0;
    const desk = openDesk(sampleCampaign(), { mail: { send: () => Promise.reject(new Error(`try ${++tries}`)) } });
    await desk.sign();
    for (let round = 0; round < 40; round++, desk.now += 6 * hour) await desk.backend.deliverMail();
    assert.equal(tries, mailTries);
  });

  it('names a mail alike on every try, so that a mail server can drop a repeat', async () => {
    const seen: Mail[] = [];
    const desk = openDesk(sampleCampaign(), {
      mail: {
        async send(mail) {
          seen.push(mail);
          if (seen.length < 3) throw new Error('cut off after DATA');
        },
      },
    });
    await desk.sign();
    for (let round = 0; round < 5; round++, desk.now += hour) await desk.backend.deliverMail();
    assert.equal(seen.length, 3);
    assert.equal(new Set(seen.map(({ messageId, text }) => messageId + text)).size, 1);
    assert.match(seen[0]?.messageId ?? '', /^<[\w.-]+@charity\.example>$/);
  });
});

describe('a real mail server', () => {
  const mail: Mail = {
    to: 'ada@example.org',
    from: { name: 'Common, Shelter', address: 'sign@charity.example' },
    subject: 'Bestätigen: حماية',
    text: 'plain',
    html: '<p>html</p>',
    messageId: '<1.2@charity.example>',
    language: 'de',
  };

  it('gets one receiver, both forms of the text, and is told that a machine wrote it', async (t) => {
    const sink = await smtpSink();
    const port = smtpMail(sink.url);
    t.after(() => Promise.all([port.close?.(), sink.close()]));
    await port.send(mail);
    const [{ to, raw } = assert.fail('expected a mail, got none')] = sink.arrived;
    assert.deepEqual(to, ['ada@example.org']);
    for (const line of [
      /^Message-ID: <1\.2@charity\.example>$/m,
      /^Auto-Submitted: auto-generated$/m,
      /^From: "?Common, Shelter"? <sign@charity\.example>$/m,
      /text\/plain/,
      /text\/html/,
    ]) {
      assert.match(raw.replace(/\r\n/g, '\n'), line);
    }
  });

  it('is never given a second receiver by what stands in an address', async (t) => {
    const sink = await smtpSink();
    const port = smtpMail(sink.url);
    t.after(() => Promise.all([port.close?.(), sink.close()]));
    for (const to of ['ada@example.org, bob@example.org', 'ada@example.org\r\nBcc: bob@example.org', '"Ada" <bob@example.org>']) {
      await port.send({ ...mail, to }).catch(() => undefined);
    }
    for (const { to } of sink.arrived) assert.ok(to.length === 1 && to[0] !== 'bob@example.org', to.join());
  });

  it('is not asked again once it refused a receiver for good, and is where it refused for now', async (t) => {
    const sink = await smtpSink({ refuse: { 'gone@example.org': 550, 'full@example.org': 450 } });
    const port = smtpMail(sink.url);
    t.after(() => Promise.all([port.close?.(), sink.close()]));
    await assert.rejects(port.send({ ...mail, to: 'gone@example.org' }), MailRefused);
    await assert.rejects(port.send({ ...mail, to: 'full@example.org' }), (error) => !(error instanceof MailRefused));
    const lines: string[] = [];
    const keep = (message: string, fields?: object): void => void lines.push(JSON.stringify({ message, ...fields }));
    const desk = openDesk(sampleCampaign(), { mail: port, log: { info: keep, warn: keep, error: keep } });
    for (const name of ['gone', 'full', 'ada']) await desk.sign(samplePerson(name));
    assert.equal(await desk.backend.deliverMail(), 1);
    desk.now += 2 * minute;
    lines.length = 0;
    await desk.backend.deliverMail();
    assert.equal(lines.length, 1, 'only the one refused for now is tried again');
    assert.doesNotMatch(lines.join(), /example\.org/);
  });
});
