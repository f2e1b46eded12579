import { shuffled, median } from '../client/statistics.js';
import type { BenchResult, BenchRow } from '../bench-result.js';
import { signatureBody, type CampaignId } from './campaigns.js';
import { loadWith, postRequest, type LoadFigures } from './load.js';
import type { ServerOptions } from './options.js';
import { orderedKey } from './ordered-key.js';
import { startServer, type RunningServer, type ServerKind } from './start-server.js';

interface Way {
  readonly kind: ServerKind;
  readonly path: string;
}

const pathOf = (campaign: CampaignId): string => `/v1/campaigns/${campaign}/signatures`;
const ways = {
  durable: { kind: 'sqlite', path: pathOf('by-mail') },
  counted: { kind: 'sqlite', path: pathOf('at-once') },
  memory: { kind: 'memory', path: pathOf('at-once') },
  empty: { kind: 'empty', path: '/empty' },
} satisfies Record<string, Way>;
type WayName = keyof typeof ways;

interface Figures extends LoadFigures {
  readonly cpuMicros: number;
}

/** An answer takes at least five milliseconds, so that fewer could not ask ten thousand times a second. */
const connections = 128;

/** Whole signatures over HTTP: parsed, judged, hashed and on the disk before the answer; beside the same without a disk, and no work at all. */
export async function run({ rounds, seconds }: ServerOptions): Promise<BenchResult> {
  const taken: Record<WayName, Figures[]> = { durable: [], counted: [], memory: [], empty: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const name of shuffled(Object.keys(ways) as WayName[])) taken[name].push(await measure(ways[name], seconds));
  }
  const of = (name: WayName, figure: keyof Figures): number => median(taken[name].map((figures) => figures[figure]));
  const rate = of('durable', 'perSecond');
  const toMemory = of('counted', 'perSecond') / of('memory', 'perSecond');
  const rows: BenchRow[] = [
    { what: 'durable signatures, confirmed by mail', figure: rate, unit: '/s', target: '>= 10,000' },
    { what: '  p50', figure: of('durable', 'p50'), unit: 'ms' },
    { what: '  p99', figure: of('durable', 'p99'), unit: 'ms', target: '< 100' },
    { what: '  CPU a signature, all threads', figure: of('durable', 'cpuMicros'), unit: 'us' },
    { what: '  ratio to an empty route', figure: rate / of('empty', 'perSecond') },
    { what: 'durable signatures, counted at once', figure: of('counted', 'perSecond'), unit: '/s' },
    { what: '  p99', figure: of('counted', 'p99'), unit: 'ms' },
    { what: '  CPU a signature, all threads', figure: of('counted', 'cpuMicros'), unit: 'us' },
    { what: '  ratio to the same over memory', figure: toMemory, target: '>= 0.5', ok: toMemory >= 0.5 },
    { what: 'the same over memory', figure: of('memory', 'perSecond'), unit: '/s' },
    { what: '  CPU a signature', figure: of('memory', 'cpuMicros'), unit: 'us' },
    { what: 'empty route of the framework', figure: of('empty', 'perSecond'), unit: '/s' },
    { what: '  CPU a request', figure: of('empty', 'cpuMicros'), unit: 'us' },
  ];
  return { name: 'signatures', rows };
}

async function measure({ kind, path }: Way, seconds: number): Promise<Figures> {
  const server = await startServer(kind);
  try {
    let person = 0;
    const load = (length: number): Promise<LoadFigures> =>
      loadWith({
        address: server.address,
        connections,
        seconds: length,
        status: 202,
        request: () => postRequest(path, signatureBody(person++), orderedKey()),
      });
    const warm = await load(1);
    const before = await server.figures();
    const figures = await load(seconds);
    const after = await server.figures();
    if (path === ways.counted.path) await expectCounted(server, warm.answers + figures.answers, connections);
    return { ...figures, cpuMicros: ((after.cpuMs - before.cpuMs) * 1000) / figures.answers };
  } finally {
    await server.stop();
  }
}

/** Every acknowledged signature was counted, or the figures mean nothing. `inFlight` requests were cut off before their answer at most. */
async function expectCounted({ address }: RunningServer, acknowledged: number, inFlight: number): Promise<void> {
  const deadline = performance.now() + 10_000;
  for (;;) {
    const { people } = (await (await fetch(`${address}/v1/campaigns/at-once/counts`)).json()) as { people: { online: number } };
    if (people.online >= acknowledged && people.online <= acknowledged + inFlight) return;
    if (performance.now() > deadline) throw new Error(`Expected ${acknowledged} people to be counted, got ${people.online}`);
  }
}
