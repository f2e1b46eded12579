import { EventEmitter, once } from 'node:events';
import type { Socket } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { readMail, type Mail } from './mail.js';

export type { Mail } from './mail.js';

/**
 * How a mail server can fail its sender. `later` and `never` refuse the receiver (451, 550); `hang` takes the mail and says nothing;
 * `drop` takes it and breaks the connection, so that the sender cannot know that it arrived.
 */
export type Fault = 'later' | 'never' | 'hang' | 'drop';

export interface MailSink {
  /** For `SMTP_URL`. */
  readonly url: string;
  /** All that was taken, oldest first, in memory only. */
  mails(): readonly Mail[];
  /** The oldest mail that no call of `next` has answered yet, and that `fits`; waited for up to `timeoutMs`, then rejected. */
  next(fits?: (mail: Mail) => boolean, timeoutMs?: number): Promise<Mail>;
  /** From now on every mail meets this fault; none after `fail()`. */
  fail(fault?: Fault): void;
  close(): Promise<void>;
}

/** A mail server on this machine that keeps what it is given and sends nothing on. Port 0 is any that is free. */
export async function startMailSink({ port = 0 }: { readonly port?: number } = {}): Promise<MailSink> {
  const taken: Mail[] = [];
  const answered = new Set<Mail>();
  const arrivals = new EventEmitter<{ mail: [] }>();
  const sockets = new Map<number, Socket>();
  let fault: Fault | undefined;
  let closed: Promise<void> | undefined;

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onRcptTo: (_address, _session, done) => done(refusal(fault)),
    onData(stream, session, done) {
      collect(stream)
        .then((message) => readMail(envelopeOf(session), message))
        .then(
          (mail) => {
            if (fault === 'hang') return;
            taken.push(mail);
            arrivals.emit('mail');
            if (fault === 'drop') sockets.get(session.remotePort)?.destroy();
            else done();
          },
          (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
        );
    },
  });
  server.on('error', () => {}); // a connection that breaks is the sender's matter
  server.server.on('connection', (socket: Socket) => {
    const { remotePort = 0 } = socket;
    sockets.set(remotePort, socket);
    socket.once('close', () => sockets.delete(remotePort));
  });
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');

  return {
    url: `smtp://127.0.0.1:${portOf(server, port)}`,
    mails: () => taken,
    async next(fits = () => true, timeoutMs = 5000) {
      const deadline = AbortSignal.timeout(timeoutMs);
      for (;;) {
        const mail = taken.find((candidate) => !answered.has(candidate) && fits(candidate));
        if (mail) {
          answered.add(mail);
          return mail;
        }
        await once(arrivals, 'mail', { signal: deadline }).catch(() => {
          const subjects = taken.map(({ subject }) => `"${subject}"`).join(', ') || 'none';
          throw new Error(`No mail that fits came within ${timeoutMs} ms. What has come so far: ${subjects}.`);
        });
      }
    },
    fail(next) {
      fault = next;
    },
    close: () => (closed ??= closeAll(server, sockets.values())),
  };
}

async function closeAll(server: SMTPServer, sockets: Iterable<Socket>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(resolve));
  for (const socket of sockets) socket.destroy();
  await closed;
}

function refusal(fault: Fault | undefined): Error | null {
  if (fault === 'later') return Object.assign(new Error('Try again later'), { responseCode: 451 });
  if (fault === 'never') return Object.assign(new Error('No such mailbox'), { responseCode: 550 });
  return null;
}

function envelopeOf({ envelope: { mailFrom, rcptTo } }: SMTPServerSession): { from: string; to: string[] } {
  return { from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address) };
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function portOf(server: SMTPServer, asked: number): number {
  const address = server.server.address();
  return address !== null && typeof address === 'object' ? address.port : asked;
}
