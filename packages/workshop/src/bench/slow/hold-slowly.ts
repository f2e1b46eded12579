import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export interface HeldSlowly {
  /** Waits until each that is open now was closed. `oldest`: ms of the longest that was held. `answered`: how many were taken for requests. */
  letGo(): Promise<{ readonly oldest: number; readonly answered: number }>;
}

const start = 'POST /v1/campaigns/at-once/signatures HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';

/** What a connection sends at first, and then each second: headers without end, a body without end, or no word at all. */
const ways: readonly (readonly [first: string, then: string])[] = [
  [start, 'X: y\r\n'],
  [`${start}Content-Length: 60000\r\n\r\n{"email":`, ' '],
  [`${start}Transfer-Encoding: chunked\r\n\r\n`, '1\r\n \r\n'],
  ['', ''],
];

/** Keeps so many connections open that never ask for anything whole; in place of one that is closed comes another. */
export async function holdSlowly(port: number, count: number): Promise<HeldSlowly> {
  const open = new Map<Socket, string>();
  let [oldest, answered, isOver] = [0, 0, false];

  const hold = async (index: number): Promise<void> => {
    const [first, then] = ways[index % ways.length] ?? ['', ''];
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.on('data', (answer: Buffer) => (answered += /^HTTP\/1\.1 2/.test(answer.toString('latin1')) ? 1 : 0));
    await Promise.race([once(socket, 'connect'), once(socket, 'close')]);
    const since = performance.now();
    if (first) socket.write(first);
    open.set(socket, then);
    socket.once('close', () => {
      open.delete(socket);
      oldest = Math.max(oldest, performance.now() - since);
      if (!isOver) void hold(index);
    });
  };
  // A batch at a time: a listener takes 511 that wait.
  for (let from = 0; from < count; from += 250) {
    await Promise.all(Array.from({ length: Math.min(250, count - from) }, (_, n) => hold(from + n)));
  }
  const drip = setInterval(() => {
    for (const [socket, then] of open) if (then && socket.writable) socket.write(then);
  }, 1000);

  return {
    async letGo() {
      isOver = true;
      await Promise.all([...open.keys()].map((socket) => once(socket, 'close')));
      clearInterval(drip);
      return { oldest, answered };
    },
  };
}
