import { connect, type Socket } from 'node:net';

export interface Load {
  readonly address: string;
  readonly connections: number;
  readonly seconds: number;
  /** The whole request, as it goes over the wire. */
  readonly request: (n: number) => string;
  /** The status that is expected of each answer. */
  readonly status: number;
}

/** Milliseconds. */
export interface LoadFigures {
  readonly answers: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/**
 * Keeps each connection busy with one request at a time. On raw sockets, since the load shares the machine with what it measures:
 * a full HTTP client would cost as much as the server.
 */
export async function loadWith({ address, connections, seconds, request, status }: Load): Promise<LoadFigures> {
  const { hostname, port } = new URL(address);
  const latencies: number[] = [];
  const begin = performance.now();
  const end = begin + seconds * 1000;
  let sent = 0;
  const converse = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname);
      let sentAt = 0;
      const next = (): void => {
        sentAt = performance.now();
        if (sentAt < end) return void socket.write(request(sent++));
        socket.destroy();
        resolve();
      };
      socket.setNoDelay(true).once('connect', next).once('error', reject);
      readAnswers(socket, (found, text) => {
        if (found !== status) return void socket.destroy(new Error(`Expected ${status}, got ${found}: ${text.slice(0, 500)}`));
        latencies.push(performance.now() - sentAt);
        next();
      });
    });
  await Promise.all(Array.from({ length: connections }, converse));
  const elapsed = (performance.now() - begin) / 1000;
  latencies.sort((one, other) => one - other);
  const at = (share: number): number => latencies[Math.floor(latencies.length * share)] ?? NaN;
  return { answers: latencies.length, perSecond: latencies.length / elapsed, p50: at(0.5), p99: at(0.99) };
}

/** Tells of each whole answer. Knows what our servers send: a length, or no body. */
export function readAnswers(socket: Socket, onAnswer: (status: number, text: string) => void): void {
  let text = '';
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    text += chunk;
    const head = text.indexOf('\r\n\r\n');
    if (head < 0) return;
    const status = Number(text.slice(9, 12));
    const length = status === 304 ? 0 : Number(/\r\ncontent-length: (\d+)/i.exec(text)?.[1] ?? NaN);
    if (Number.isNaN(length)) return void socket.destroy(new Error(`Expected a Content-Length, got:\n${text.slice(0, head)}`));
    if (text.length < head + 4 + length) return;
    const whole = text;
    text = '';
    onAnswer(status, whole);
  });
}

export const getRequest = (path: string, headers: readonly string[] = []): string =>
  [`GET ${path} HTTP/1.1`, 'Host: bench', ...headers, '', ''].join('\r\n');

export const postRequest = (path: string, body: string, key: string, headers: readonly string[] = []): string =>
  [
    `POST ${path} HTTP/1.1`,
    'Host: bench',
    'Origin: https://partner.example',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `Idempotency-Key: ${key}`,
    ...headers,
    '',
    body,
  ].join('\r\n');
