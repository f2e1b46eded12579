import type { BenchResult } from './bench-result.js';
import { signatureBody } from './server/campaigns.js';
import { getRequest, postRequest } from './server/load.js';
import { startServer } from './server/start-server.js';
import { holdSlowly } from './slow/hold-slowly.js';
import { openLoad } from './surge/open-load.js';
import { wholeNumber } from './whole-number.js';

const signing = '/v1/campaigns/at-once/signatures';

/** Ten seconds for the headers, fifteen for the whole, and a look once a second. */
const longestSeconds = 17;

/** Requests that never end, in numbers, while people sign and read. `--sockets=5000 --seconds=60 --perSecond=100` */
export async function run(options: Readonly<Record<string, string>> = {}): Promise<BenchResult> {
  const sockets = wholeNumber(options, 'sockets', 5000);
  const seconds = wholeNumber(options, 'seconds', 60);
  const perSecond = wholeNumber(options, 'perSecond', 100);
  const server = await startServer('sqlite');
  try {
    const { address } = server;
    const slow = await holdSlowly(Number(new URL(address).port), sockets);
    const load = { address, perSecond: perSecond / 2, seconds };
    const [signed, read] = await Promise.all([
      openLoad({
        ...load,
        request: (n) => postRequest(signing, signatureBody(n), `slow-bench-${String(n).padStart(12, '0')}`),
        status: 202,
      }),
      openLoad({ ...load, request: () => getRequest('/v1/campaigns/at-once/counts'), status: 200 }),
    ]);
    const { oldest, answered } = await slow.letGo();
    const failed = signed.failed + read.failed;
    // In its small form it runs beside others, which make a machine late.
    const longest = sockets >= 5000 ? longestSeconds : 2 * longestSeconds;
    const gate = (ok: boolean) => (sockets >= 5000 ? { ok } : {});
    return {
      name: 'slow',
      rows: [
        {
          what: `oldest of ${sockets} slow connections when it was closed`,
          figure: oldest / 1000,
          unit: 's',
          target: `<= ${longest} s`,
          ok: oldest <= longest * 1000,
        },
        { what: 'of them taken for requests', figure: answered, target: 'none', ok: answered === 0 },
        { what: 'honest requests that failed meanwhile', figure: failed, target: 'none', ok: failed === 0 },
        { what: 'signing meanwhile, p99', figure: signed.p99, unit: 'ms', target: '< 500 ms', ...gate(signed.p99 < 500) },
        { what: 'reading counts meanwhile, p99', figure: read.p99, unit: 'ms', target: '< 500 ms', ...gate(read.p99 < 500) },
      ],
    };
  } finally {
    await server.stop();
  }
}
