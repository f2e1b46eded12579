import { randomUUID } from 'node:crypto';
import type { BenchResult } from '../bench-result.js';
import { median } from '../client/statistics.js';
import { signatureBody } from './campaigns.js';
import { listenTo } from './listeners.js';
import type { ServerOptions } from './options.js';
import { startServer, type RunningServer } from './start-server.js';

const casts = 5;
const path = '/v1/campaigns/at-once/counts/stream';

/** Listeners who are told of each signature. All of them sit in this process, so the time to the last one is as it sees it. */
export async function run({ clients }: ServerOptions): Promise<BenchResult> {
  const server = await startServer('sqlite');
  const listeners = await (async () => {
    const before = await server.figures();
    const crowd = await gather(server, clients);
    const after = await server.figures();
    return { crowd, bytes: (after.rss - before.rss) / clients };
  })();
  const { crowd, bytes } = listeners;
  try {
    const spreads: number[] = [];
    const stalls: number[] = [];
    const cpu: number[] = [];
    for (let cast = 0; cast < casts; cast += 1) {
      const before = await server.reset();
      const told = crowd.nextCast();
      await sign(server, cast);
      spreads.push(await told);
      const after = await server.figures();
      stalls.push(after.stallMs);
      cpu.push(((after.cpuMs - before.cpuMs) * 1000) / clients);
    }
    const told = median(spreads);
    const stall = median(stalls);
    return {
      name: 'streams',
      rows: [
        { what: `from the first of ${clients} listeners told to the last`, figure: told, unit: 'ms', target: '<= 200' },
        { what: '  longest stall of the event loop in a cast', figure: stall, unit: 'ms', target: '<= 20' },
        { what: '  CPU a listener and cast', figure: median(cpu), unit: 'us' },
        { what: 'resident memory a listener', figure: bytes / 1024, unit: 'KiB', target: '<= 15', ok: bytes / 1024 <= 15 },
      ],
    };
  } finally {
    crowd.leave();
    await server.stop();
  }
}

interface Crowd {
  /** Milliseconds from the first to the last who hears of the next change. */
  nextCast(): Promise<number>;
  leave(): void;
}

async function gather({ address }: RunningServer, clients: number): Promise<Crowd> {
  let onEvent: () => void = () => undefined;
  const { leave } = await listenTo(address + path, clients, () => onEvent());
  return {
    leave,
    nextCast: () =>
      new Promise((resolve, reject) => {
        let heard = 0;
        let first = 0;
        const late = setTimeout(() => reject(new Error(`Expected ${clients} listeners to be told within 20 s, ${heard} were`)), 20_000);
        onEvent = () => {
          if (heard++ === 0) first = performance.now();
          if (heard < clients) return;
          clearTimeout(late);
          resolve(performance.now() - first);
        };
      }),
  };
}

async function sign({ address }: RunningServer, n: number): Promise<void> {
  const response = await fetch(`${address}/v1/campaigns/at-once/signatures`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
    body: signatureBody(n),
  });
  if (response.status !== 202) throw new Error(`Expected 202, got ${response.status}: ${await response.text()}`);
}
