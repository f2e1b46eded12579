import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import type { Answered, Attempt, Framing } from './attempt.js';
import { bytesOf } from './wire.js';

/** What a served backend says of itself: bytes of heap after a collection, and how often it has kept something. */
export interface ServedFigures {
  readonly heap: number;
  readonly kept: number;
}
export type FromServed = { readonly address: string } | ServedFigures;

/** A backend in a process of its own, asked byte by byte. */
export interface ServedWorld {
  ask(attempt: Attempt): Promise<Answered>;
  figures(): Promise<ServedFigures>;
  stop(): Promise<void>;
}

const script = new URL('./serve-main.js', import.meta.url);

export async function servedWorld(): Promise<ServedWorld> {
  const child = fork(script, { execArgv: ['--expose-gc'] });
  const said = (): Promise<FromServed> => nextMessage(child);
  const { address } = (await said()) as { address: string };
  return {
    ask: (attempt) => converse(Number(new URL(address).port), attempt),
    async figures() {
      const answer = said();
      child.send('figures');
      return (await answer) as ServedFigures;
    },
    async stop() {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}

const nextMessage = (child: ChildProcess): Promise<FromServed> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`Expected the backend to go on, it ended with ${String(code)}.`));
    child.once('exit', ended);
    child.once('message', (message: FromServed) => {
      child.off('exit', ended);
      resolve(message);
    });
  });

const whole = new Set<Framing>(['right', 'chunked', 'in small pieces']);

/** Sends all and reads to the end; of a stream only the head. */
function converse(port: number, attempt: Attempt): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect({ port, host: '127.0.0.1' });
    const finish = (): void => resolve(answerIn(Buffer.concat(parts), attempt.method));
    socket.setTimeout(20_000, () => socket.destroy(new Error(`Expected an answer within 20 s to ${attempt.method} ${attempt.target}`)));
    socket.on('data', (part) => {
      parts.push(part);
      if (!part.includes('text/event-stream')) return;
      socket.destroy();
      finish();
    });
    socket.once('end', finish);
    // A server that has answered may close before it has read all.
    socket.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' || error.code === 'EPIPE' ? finish() : reject(error),
    );
    // Node ends a line that its client has ended, answered or not: only what is broken off on purpose says that no more comes.
    if (whole.has(attempt.framing)) socket.write(bytesOf(attempt));
    else socket.end(bytesOf(attempt));
  });
}

const byNode = [400, 408, 417, 431];

function answerIn(bytes: Buffer, method: string): Answered {
  const at = bytes.indexOf('\r\n\r\n');
  if (at < 0) return { status: 0, type: '', text: '', isClosed: true };
  const head = bytes.toString('latin1', 0, at);
  const status = Number(head.slice(9, 12));
  const header = (name: string): string => new RegExp(`\r\n${name}: *([^\r;]*)`, 'i').exec(head)?.[1] ?? '';
  const rest = bytes.subarray(at + 4);
  const length = header('content-length');
  const body = /chunked/i.test(header('transfer-encoding')) ? unchunked(rest) : length === '' ? rest : rest.subarray(0, Number(length));
  const type = header('content-type');
  // What Node answers by itself says nothing of a type.
  return {
    status,
    type,
    text: method === 'HEAD' ? '' : body.toString(),
    isClosed: byNode.includes(status) && type === '' && body.length === 0,
  };
}

function unchunked(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; ;) {
    const end = bytes.indexOf('\r\n', at);
    const length = end < 0 ? 0 : parseInt(bytes.toString('latin1', at, end), 16);
    if (!length) return Buffer.concat(parts);
    parts.push(bytes.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
}
