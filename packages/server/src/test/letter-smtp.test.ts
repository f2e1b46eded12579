import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { smtpMail } from '../mail/smtp-mail.js';
import { confirmLatest, lettersAddress, mailedLetter, openLetterDesk, postLetter } from './letter-steps.js';
import { minute } from './sample-campaign.js';
import { smtpSink } from './smtp-sink.js';

/** A mail as it arrived: headers and text, as the mail program of a target shows them. */
function read(raw: string): { header: (name: string) => string; text: string } {
  const [head = '', ...body] = raw.split('\r\n\r\n');
  const headers = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const header = (name: string) =>
    (headers.find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`)) ?? '').replace(/^[^:]+:\s*/, '');
  const joined = body.join('\r\n\r\n');
  const bytes =
    header('Content-Transfer-Encoding') === 'base64'
      ? Buffer.from(joined, 'base64')
      : header('Content-Transfer-Encoding') === 'quoted-printable'
        ? Buffer.from(
            joined.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, pair: string) => String.fromCharCode(parseInt(pair, 16))),
            'latin1',
          )
        : Buffer.from(joined);
  return { header, text: bytes.toString('utf8') };
}

const decoded = (words: string): string =>
  words.replace(/\?=\s+=\?/g, '?==?').replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
    (kind.toUpperCase() === 'B'
      ? Buffer.from(text, 'base64')
      : Buffer.from(
          text.replace(/_/g, ' ').replace(/=([0-9A-F]{2})/g, (__, pair: string) => String.fromCharCode(parseInt(pair, 16))),
          'latin1',
        )
    ).toString('utf8'),
  );

/** A desk whose letters leave by a real mail server, while the mails to writers stay in memory to be read. */
async function openBySmtp(t: TestContext, refuse: Readonly<Record<string, number>> = {}) {
  const sink = await smtpSink({ refuse });
  const smtp = smtpMail(sink.url);
  t.after(async () => {
    await smtp.close?.();
    await sink.close();
  });
  const desk = openLetterDesk();
  const { send } = desk.mail;
  desk.mail.send = async (mail) => (mail.html === undefined ? smtp.send(mail) : send(mail));
  return { desk, sink };
}

const sentence = 'Nobody puts their children in a boat unless the water is safer than the land — “Zoë”, said she. ';
const english = Array.from({ length: 8 }, (_, n) => `${n + 1}. ${sentence.repeat(2).trim()}`)
  .join('\n\n')
  .slice(0, 1416 - 'Dear Mayor,\n\n\n\nYours,\nAda Byron'.length);
const arabic = 'أهلًا وسهلًا بكم بيننا،\n\nلا أحد يترك بيته وأهله إلا مضطرًا. '.repeat(6).slice(0, 300).trim();

for (const [about, body, subject, length] of [
  ['1,416 characters', english, 'A welcome — for everyone', 1416],
  ['300 Arabic characters', arabic, 'أهلًا بكم في مدينتنا: رسالة تضامن إلى كل من يبحث عن الأمان بيننا', undefined],
] as const) {
  test(`a letter of ${about} reaches its target with its line breaks and its script`, async (t) => {
    const { desk, sink } = await openBySmtp(t);
    await postLetter(desk, mailedLetter('ada', { body, subject }));
    await confirmLatest(desk);
    await desk.backend.deliverMail();
    const [arrived, ...more] = sink.arrived;
    assert.deepEqual([arrived?.to, more], [['mayor@town.example'], []]);
    const { header, text } = read(arrived?.raw ?? '');
    const expected = `Dear Mayor,\n\n${body.trim()}\n\nYours,\nAda Byron`;
    if (length !== undefined) assert.equal([...expected].length, length);
    assert.equal(text.replace(/\r\n/g, '\n').trimEnd(), expected);
    assert.equal(decoded(header('Subject')), subject);
    assert.equal(header('From'), '"Ada Byron (Common Shelter letters)" <letters@charity.example>');
    assert.equal(header('Reply-To'), 'Ada Byron <ada@example.org>');
    assert.match(header('Content-Type'), /^text\/plain; charset=utf-8/);
    for (const name of ['Bcc', 'Cc', 'Auto-Submitted']) assert.equal(header(name), '');
  });
}

test('no writer can add a header: line breaks leave the subject and the name before they travel', async (t) => {
  const { desk, sink } = await openBySmtp(t);
  const trick = 'x\r\nBcc: all@example.org\r\n\r\nbody';
  await postLetter(desk, mailedLetter('ada', { subject: trick, familyName: 'Byron\r\nBcc: z@example.org' }));
  await confirmLatest(desk);
  await desk.backend.deliverMail();
  assert.equal(sink.arrived.length, 1);
  const { header } = read(sink.arrived[0]?.raw ?? '');
  assert.deepEqual([header('Bcc'), decoded(header('Subject'))], ['', 'x Bcc: all@example.org body']);
  assert.deepEqual(sink.arrived[0]?.to, ['mayor@town.example']);
});

test('an address that a mail server refuses for good is shown as such, and gets no letter any more', async (t) => {
  const { desk, sink } = await openBySmtp(t, { 'mayor@town.example': 550 });
  await postLetter(desk, mailedLetter());
  await confirmLatest(desk);
  await desk.backend.deliverMail();
  const { targets } = (await (await desk.get('/v1/campaigns/asylum/targets')).json()) as {
    targets: { id: string; contactable: boolean; reason?: string; email?: string }[];
  };
  const [mayor] = targets;
  assert.deepEqual([mayor?.id, mayor?.contactable, mayor?.reason, mayor?.email], ['mayor', false, 'refuses', undefined]);
  const next = await postLetter(desk, mailedLetter('bea'));
  assert.equal(next.status, 422);
  assert.deepEqual([sink.arrived.length, (await desk.counts()).letters], [0, 0]);
});

test('an address that cannot be reached now is tried again', async (t) => {
  const { desk, sink } = await openBySmtp(t, { 'minister@land.example': 451 });
  await postLetter(desk, mailedLetter('ada', { targets: ['minister'] }));
  await confirmLatest(desk);
  await desk.backend.deliverMail();
  assert.deepEqual(await desk.store.lettersWaiting().then((all) => all.map(({ target, waiting }) => [target, waiting])), [['minister', 1]]);
  assert.equal((await desk.store.refusedAmong(['minister@land.example'])).size, 0);
  const again = openLetterDesk({}, {}, { store: desk.store });
  again.now = desk.now + 10 * minute;
  await again.backend.deliverMail();
  assert.deepEqual(
    again.mail.sent.map(({ to }) => to),
    ['minister@land.example'],
  );
  assert.deepEqual([sink.arrived.length, (await again.counts()).letters], [0, 1]);
  assert.equal((await again.get(lettersAddress)).status, 405);
});
