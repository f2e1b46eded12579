import type { BenchResult } from './bench-result.js';
import { runCrowds } from './surge/run-crowds.js';
import { wholeNumber } from './whole-number.js';

/** Ten seconds for the headers, fifteen for the whole, and what a machine needs to close thousands. */
const longestSeconds = 17;

/** Requests that never end, in numbers, while people sign and read. `--sockets=5000 --seconds=60 --perSecond=100` */
export async function run(options: Readonly<Record<string, string>> = {}): Promise<BenchResult> {
  const sockets = wholeNumber(options, 'sockets', 5000);
  const seconds = wholeNumber(options, 'seconds', 60);
  const perSecond = wholeNumber(options, 'perSecond', 100);
  const { slow, signs, reads } = await runCrowds({ slow: sockets, signs: perSecond / 2, reads: perSecond / 2 }, seconds);
  if (!slow?.held || !signs?.figures || !reads?.figures) throw new Error('Expected figures of all who came, got fewer');
  const [{ oldest, left, answered }, signed, read] = [slow.held, signs.figures, reads.figures];
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
      { what: 'of them never let go of', figure: left, target: 'none', ok: left === 0 },
      { what: 'of them taken for requests', figure: answered, target: 'none', ok: answered === 0 },
      { what: 'honest requests that failed meanwhile', figure: failed, target: 'none', ok: failed === 0 },
      { what: 'signing meanwhile, p99', figure: signed.p99, unit: 'ms', target: '< 500 ms', ...gate(signed.p99 < 500) },
      { what: 'reading counts meanwhile, p99', figure: read.p99, unit: 'ms', target: '< 500 ms', ...gate(read.p99 < 500) },
    ],
  };
}
