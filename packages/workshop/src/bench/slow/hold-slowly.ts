import { connect, type Socket } from 'node:net';

export interface HeldFigures {
  /** Ms of the longest that was open, from when it was connected. */
  readonly oldest: number;
  /** Those that the other end had not closed when it was waited for no longer. */
  readonly left: number;
  /** How many were taken for requests. */
  readonly answered: number;
}

export interface HeldSlowly {
  /** Waits so long, in ms, at most, until each that is open now was closed. */
  letGo(withinMs: number): Promise<HeldFigures>;
}

const start = 'POST /v1/campaigns/at-once/signatures HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';

/** What a connection sends at first, and then each second: headers without end, a body without end, or no word at all. */
const ways: readonly (readonly [first: string, drop: string])[] = [
  [start, 'X: y\r\n'],
  [`${start}Content-Length: 60000\r\n\r\n{"email":`, ' '],
  [`${start}Transfer-Encoding: chunked\r\n\r\n`, '1\r\n \r\n'],
  ['', ''],
];

/** Not so many that a listener has to turn some away. */
const connectingAtOnce = 100;

/** Keeps so many connections open that never ask for anything whole; in place of one that is closed comes another. Resolves when so many were opened. */
export async function holdSlowly(port: number, count: number): Promise<HeldSlowly> {
  const open = new Map<Socket, { readonly since: number; readonly drop: string }>();
  const due = Array.from({ length: count }, (_, index) => index);
  let [connecting, connected, oldest, answered, isOver] = [0, 0, 0, 0, false];
  let onChange: () => void = () => undefined;

  const hold = (index: number): void => {
    const [first, drop] = ways[index % ways.length] ?? ['', ''];
    const socket = connect(port, '127.0.0.1');
    connecting += 1;
    socket.on('error', () => undefined);
    socket.on('data', (answer: Buffer) => (answered += /^HTTP\/1\.1 2/.test(answer.toString('latin1')) ? 1 : 0));
    socket.once('connect', () => {
      connecting -= 1;
      connected += 1;
      open.set(socket, { since: performance.now(), drop });
      if (first) socket.write(first);
      holdMore();
    });
    socket.once('close', () => {
      const held = open.get(socket);
      if (held) oldest = Math.max(oldest, performance.now() - held.since);
      else connecting -= 1;
      open.delete(socket);
      due.push(index);
      holdMore();
    });
  };
  const holdMore = (): void => {
    while (!isOver && connecting < connectingAtOnce && due.length > 0) hold(due.pop() ?? 0);
    onChange();
  };
  const drip = setInterval(() => {
    for (const [socket, { drop }] of open) if (drop && socket.writable) socket.write(drop);
  }, 1000);

  await new Promise<void>((resolve) => {
    onChange = () => void (connected >= count && resolve());
    holdMore();
  });
  return {
    async letGo(withinMs) {
      isOver = true;
      await new Promise<void>((resolve) => {
        const late = setTimeout(resolve, withinMs);
        onChange = () => {
          if (open.size + connecting > 0) return;
          clearTimeout(late);
          resolve();
        };
        onChange();
      });
      clearInterval(drip);
      for (const [socket, { since }] of open) {
        oldest = Math.max(oldest, performance.now() - since);
        socket.destroy();
      }
      return { oldest, left: open.size, answered };
    },
  };
}
