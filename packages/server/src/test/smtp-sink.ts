import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** What arrived at a mail server: who it was for, and the raw message. */
export interface Arrived {
  readonly to: readonly string[];
  readonly raw: string;
}

export interface SmtpSink {
  readonly url: string;
  readonly port: number;
  readonly arrived: readonly Arrived[];
  close(): Promise<void>;
}

/** A real mail server on this machine. `refuse` answers a receiver with that code. */
export async function smtpSink({
  port = 0,
  refuse = {},
}: { port?: number; refuse?: Readonly<Record<string, number>> } = {}): Promise<SmtpSink> {
  const arrived: Arrived[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const code = refuse[address];
      done(code === undefined ? null : Object.assign(new Error(`no ${address} here`), { responseCode: code }));
    },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        arrived.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(parts).toString('utf8') });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const taken = (server.server.address() as AddressInfo).port;
  return {
    url: `smtp://127.0.0.1:${taken}`,
    port: taken,
    arrived,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}
