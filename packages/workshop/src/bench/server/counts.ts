import type { BenchResult } from '../bench-result.js';
import { median, shuffled } from '../client/statistics.js';
import { getRequest, loadWith } from './load.js';
import type { ServerOptions } from './options.js';
import { startServer, type RunningServer } from './start-server.js';

const path = '/v1/campaigns/at-once/counts';

/** Reading the count: whole, and "nothing new", beside a route of the framework that answers a constant. Paired in each round. */
export async function run({ rounds, seconds }: ServerOptions): Promise<BenchResult> {
  const servers = { backend: await startServer('sqlite'), empty: await startServer('empty') };
  try {
    const etag = (await fetch(servers.backend.address + path)).headers.get('etag') ?? '';
    const ways = {
      whole: () => perSecond(servers.backend, getRequest(path), 200, seconds),
      unchanged: () => perSecond(servers.backend, getRequest(path, [`If-None-Match: ${etag}`]), 304, seconds),
      empty: () => perSecond(servers.empty, getRequest('/empty'), 200, seconds),
    };
    const taken = { whole: [] as number[], unchanged: [] as number[], empty: [] as number[] };
    for (const way of Object.values(ways)) await way();
    for (let round = 0; round < rounds; round += 1) {
      for (const name of shuffled(Object.keys(ways) as (keyof typeof ways)[])) taken[name].push(await ways[name]());
    }
    const ratio = (name: 'whole' | 'unchanged'): number => median(taken[name].map((figure, round) => figure / (taken.empty[round] ?? NaN)));
    const target = { target: '>= 0.8' };
    return {
      name: 'counts',
      rows: [
        { what: 'counts, 200', figure: median(taken.whole), unit: '/s' },
        { what: '  ratio to an empty route', figure: ratio('whole'), ...target, ok: ratio('whole') >= 0.8 },
        { what: 'counts, 304', figure: median(taken.unchanged), unit: '/s' },
        { what: '  ratio to an empty route', figure: ratio('unchanged'), ...target, ok: ratio('unchanged') >= 0.8 },
        { what: 'empty route of the framework', figure: median(taken.empty), unit: '/s' },
      ],
    };
  } finally {
    for (const server of Object.values(servers)) await server.stop();
  }
}

async function perSecond({ address }: RunningServer, request: string, status: number, seconds: number): Promise<number> {
  const figures = await loadWith({ address, connections: 64, seconds, status, request: () => request });
  return figures.perSecond;
}
