import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { test, type TestContext } from 'node:test';
import { startMailSink, type MailSink } from '../mail-sink/mail-sink.js';

async function sinkFor(t: TestContext): Promise<MailSink> {
  const sink = await startMailSink();
  t.after(() => sink.close());
  return sink;
}

const message = [
  'From: A Campaign <campaign@backend.example>',
  'To: ada@signer.example',
  'Subject: =?utf-8?q?Best=C3=A4tigen?=',
  'Auto-Submitted: auto-generated',
  'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Confirm: https://backend.example/v1/confirm/abc?a=1&b=2',
  '--b',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<a href="https://backend.example/v1/confirm/abc?a=1&amp;b=2">Confirm</a> <a href="https://backend.example/privacy">Privacy</a>',
  '--b--',
].join('\r\n');

/** Speaks SMTP by hand, since what a mail library does about faults is not what is tested. */
async function untilData(sink: MailSink): Promise<{ socket: Socket; last: string }> {
  const { port, hostname } = new URL(sink.url);
  const socket = connect(Number(port), hostname);
  let last = await reply(socket);
  for (const command of ['HELO sender', 'MAIL FROM:<bounce@backend.example>', 'RCPT TO:<ada@signer.example>', 'DATA']) {
    socket.write(`${command}\r\n`);
    last = await reply(socket);
    if (!/^[23]/.test(last)) break;
  }
  return { socket, last };
}

/** Answers the server's last reply, '' where it hung up. */
async function send(sink: MailSink, text = message): Promise<string> {
  const { socket, last } = await untilData(sink);
  try {
    if (!last.startsWith('3')) return last;
    socket.write(`${text}\r\n.\r\n`);
    return await reply(socket);
  } finally {
    socket.destroy();
  }
}

async function reply(socket: Socket): Promise<string> {
  if (socket.closed) return '';
  const [data] = (await Promise.race([once(socket, 'data'), once(socket, 'close').then(() => [''])])) as [Uint8Array | string];
  return String(data);
}

test('keeps a mail with its envelope, words, headers and links', async (t) => {
  const sink = await sinkFor(t);
  assert.match(await send(sink), /^250/);
  const [mail] = sink.mails();
  assert.equal(mail?.from, 'bounce@backend.example');
  assert.deepEqual(mail.to, ['ada@signer.example']);
  assert.equal(mail.subject, 'Bestätigen');
  assert.match(mail.text, /^Confirm: https/);
  assert.match(mail.html, /^<a href/);
  assert.equal(mail.headers.find(({ name }) => name === 'auto-submitted')?.value, 'auto-generated');
  assert.deepEqual(mail.links, ['https://backend.example/v1/confirm/abc?a=1&b=2', 'https://backend.example/privacy']);
});

test('hands out each mail once, whether it came before or after it was asked for', async (t) => {
  const sink = await sinkFor(t);
  await send(sink, message.replace(/Subject: .*/, 'Subject: first'));
  const second = sink.next(({ subject }) => subject === 'second');
  await send(sink, message.replace(/Subject: .*/, 'Subject: second'));
  assert.equal((await second).subject, 'second');
  assert.equal((await sink.next()).subject, 'first');
  assert.equal(sink.mails().length, 2);
});

test('says what came instead when the mail that is waited for does not come', async (t) => {
  const sink = await sinkFor(t);
  await send(sink, message.replace(/Subject: .*/, 'Subject: first'));
  await assert.rejects(
    sink.next(({ subject }) => subject === 'second', 20),
    /within 20 ms. What has come so far: "first"/,
  );
});

test('refuses for now, refuses for good, and takes mail again when told', async (t) => {
  const sink = await sinkFor(t);
  sink.fail({ at: 'receiver', code: 451 });
  assert.match(await send(sink), /^451/);
  sink.fail({ at: 'receiver', code: 550 });
  assert.match(await send(sink), /^550/);
  assert.equal(sink.mails().length, 0);
  sink.fail();
  assert.match(await send(sink), /^250/);
  assert.equal(sink.mails().length, 1);
});

test('drops the connection after the mail has arrived', async (t) => {
  const sink = await sinkFor(t);
  sink.fail('drop');
  assert.equal(await send(sink), '');
  assert.equal(sink.mails().length, 1);
});

test('hangs without an answer until it is closed', async (t) => {
  const sink = await sinkFor(t);
  sink.fail('lose');
  const { socket } = await untilData(sink);
  socket.write(`${message}\r\n.\r\n`);
  const answer = reply(socket);
  await assert.rejects(sink.next(() => true, 20));
  await sink.close();
  assert.equal(await answer, '');
  assert.equal(sink.mails().length, 0);
});

test('closes at once under a sender that has only just connected', async () => {
  const sink = await startMailSink();
  const sending = send(sink);
  await sink.close();
  await assert.doesNotReject(sending.catch(() => ''));
});
