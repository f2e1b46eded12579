import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { freePort } from '../free-port.js';

/** The line between a browser and the backend, byte for byte, with the faults that lines have. */
export interface FaultyLine {
  /** Speaks for the backend. */
  readonly address: string;
  /** Holds back what goes to the backend, preflights included. */
  delay(ms: number): void;
  /** Lets answers through at this pace: all of them, or those to a POST. */
  throttle(bytesPerSecond: number, which?: 'all' | 'posts'): void;
  /** The next answer to a POST breaks off after so many bytes, and the connection with it. The backend has given it whole. */
  loseNextAnswer(after: number): void;
  /** All goes through from now on, and what was held back too. */
  mend(): void;
  close(): Promise<void>;
}

export async function openLine(backend: string): Promise<FaultyLine> {
  const { hostname, port: backendPort } = new URL(backend);
  const port = await freePort(0);
  const sockets = new Set<Socket>();
  let delay = 0;
  let pace = Infinity;
  let paced: 'all' | 'posts' = 'all';
  let losesAfter: number | undefined;

  const server = createServer((browser) => {
    const upstream = connect(Number(backendPort), hostname);
    let isPost = false;
    for (const [socket, other] of [[browser, upstream] as const, [upstream, browser] as const]) {
      sockets.add(socket);
      socket.on('error', () => undefined); // a line that breaks is what this is for
      socket.once('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
    browser.on('data', (sent) => {
      isPost = sent.subarray(0, 5).toString() === 'POST ' || (isPost && !/^(?:GET|OPTIONS) /.test(sent.subarray(0, 8).toString()));
      setTimeout(() => upstream.write(sent), delay);
    });
    const drip = dripTo(browser, () => (isPost || paced === 'all' ? pace : Infinity));
    upstream.on('data', (answer) => {
      if (!isPost || losesAfter === undefined) return drip(answer);
      browser.end(answer.subarray(0, losesAfter));
      losesAfter = undefined;
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');

  return {
    address: `http://127.0.0.1:${port}`,
    delay: (ms) => void (delay = ms),
    throttle: (bytesPerSecond, which = 'all') => {
      [pace, paced] = [bytesPerSecond, which];
    },
    loseNextAnswer: (after) => void (losesAfter = after),
    mend: () => {
      [delay, pace, losesAfter] = [0, Infinity, undefined];
    },
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/** Writes at once, or a byte at a time where the line is slow; the order stays. */
function dripTo(socket: Socket, pace: () => number): (bytes: Buffer) => void {
  let waiting = Buffer.alloc(0);
  let timer: NodeJS.Timeout | undefined;
  let lastAt = 0;
  const flow = (): void => {
    const isSlow = Number.isFinite(pace());
    const isDue = !isSlow || Date.now() - lastAt >= 1000 / pace();
    if (isDue && waiting.length > 0) {
      const size = isSlow ? 1 : waiting.length;
      socket.write(waiting.subarray(0, size));
      waiting = waiting.subarray(size);
      lastAt = Date.now();
    }
    timer = waiting.length > 0 && !socket.destroyed ? setTimeout(flow, 20) : undefined;
  };
  return (bytes) => {
    waiting = Buffer.concat([waiting, bytes]);
    if (!timer) flow();
  };
}
