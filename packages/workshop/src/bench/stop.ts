import type { BenchResult } from './bench-result.js';
import { rowsOf, signThrough } from './kill/through.js';
import { wholeNumber } from './whole-number.js';

/** Asked to stop by SIGTERM under load. `--stops=20 --acknowledged=10000 --database=sqlite` */
export async function run(options: Readonly<Record<string, string>> = {}): Promise<BenchResult> {
  const times = wholeNumber(options, 'stops', 20);
  const acknowledged = wholeNumber(options, 'acknowledged', 10_000);
  const through = await signThrough({ signal: 'SIGTERM', times, acknowledged, database: options['database'] });
  const { unknowns } = through.ledger;
  const unwell = through.codes.filter((code) => code !== 0).length;
  return {
    name: 'stop',
    rows: [
      { what: `requests cut off by ${times} stops`, figure: unknowns, target: 'none', ok: unknowns === 0 },
      { what: 'ends with another exit code than 0', figure: unwell, target: 'none', ok: unwell === 0 },
      ...rowsOf(through, acknowledged),
    ],
  };
}
