import { EventEmitter, once } from 'node:events';
import type { Socket } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { readMail, type Mail } from './mail.js';
import { refusalAt, type MailFault } from './mail-fault.js';

export type { Mail } from './mail.js';
export type { MailFault } from './mail-fault.js';

export interface MailSink {
  /** For `SMTP_URL`. */
  readonly url: string;
  /** All that was taken, oldest first, in memory only. */
  mails(): readonly Mail[];
  /** The oldest mail that no call of `next` has answered yet, and that `fits`; waited for up to `timeoutMs`, then rejected. */
  next(fits?: (mail: Mail) => boolean, timeoutMs?: number): Promise<Mail>;
  /** From now on every mail meets this fault; none after `fail()`. */
  fail(fault?: MailFault): void;
  close(): Promise<void>;
}

interface MailSinkOptions {
  /** 0 is any that is free. */
  readonly port?: number;
  /** Offers to go on in TLS, with a certificate that nobody signed. */
  readonly offersTls?: boolean;
}

/** A mail server on this machine that keeps what it is given and sends nothing on. */
export async function startMailSink({ port = 0, offersTls = false }: MailSinkOptions = {}): Promise<MailSink> {
  const taken: Mail[] = [];
  const answered = new Set<Mail>();
  const arrivals = new EventEmitter<{ mail: [] }>();
  const sockets = new Map<number, Socket>();
  let fault: MailFault | undefined;
  const known = new Set<string>();
  let closed: Promise<void> | undefined;

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: offersTls ? [] : ['STARTTLS'],
    disableReverseLookup: true,
    onConnect: (_session, done) => {
      if (fault !== 'silent') done(refusalAt('connect', fault));
    },
    onMailFrom: (_address, _session, done) => done(refusalAt('sender', fault)),
    onRcptTo: ({ address }, _session, done) => {
      const isFirst = !known.has(address);
      known.add(address);
      done(refusalAt('receiver', fault, isFirst));
    },
    onData(stream, session, done) {
      if (fault === 'cut') return void sockets.get(session.remotePort)?.destroy();
      collect(stream)
        .then((message) => readMail(envelopeOf(session), message))
        .then(
          (mail) => {
            const refusal = refusalAt('data', fault);
            if (refusal) return done(refusal);
            if (fault === 'lose') return;
            taken.push(mail);
            arrivals.emit('mail');
            if (fault === 'drop') sockets.get(session.remotePort)?.destroy();
            else if (fault !== 'hang') done();
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
