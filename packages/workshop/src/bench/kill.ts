import type { BenchResult } from './bench-result.js';
import { rowsOf, signThrough } from './kill/through.js';
import { wholeNumber } from './whole-number.js';

/** Killed with SIGKILL under load. `--kills=200 --acknowledged=100000 --database=sqlite` */
export async function run(options: Readonly<Record<string, string>> = {}): Promise<BenchResult> {
  const times = wholeNumber(options, 'kills', 200);
  const acknowledged = wholeNumber(options, 'acknowledged', 100_000);
  const through = await signThrough({ signal: 'SIGKILL', times, acknowledged, database: options['database'] });
  const { unknowns } = through.ledger;
  return {
    name: 'kill',
    rows: [
      {
        what: `outcomes unknown at ${times} kills`,
        figure: unknowns,
        target: 'some, or they came at no moment that matters',
        ok: unknowns > 0,
      },
      ...rowsOf(through, acknowledged),
    ],
  };
}
