import type { BenchResult } from './bench-result.js';
import { fuzzInProcess } from '../fuzz/in-process.js';
import { fuzzOverHttp } from '../fuzz/fuzz-over-http.js';

const mostHeap = 50;
const megabytes = (bytes: number): number => bytes / 1e6;

/**
 * Requests made from the contract's own document, most of them mangled. `--runs=1000000` in one process, `--http=100000` over a line,
 * `--seed=` repeats a run. A wrong answer, a fault of the server or a row of a refused request ends it.
 */
export async function run({ runs = '1000000', http = '100000', seed }: Readonly<Record<string, string>> = {}): Promise<BenchResult> {
  const from = Number(seed ?? Date.now() % 1_000_000_000);
  const within = await timed(() => fuzzInProcess({ runs: Number(runs), seed: from }));
  const over = await timed(() => fuzzOverHttp({ runs: Number(http), seed: from }));
  return {
    name: 'bad-inputs',
    rows: [
      { what: 'seed', figure: String(from) },
      { what: 'in one process: tries', figure: within.tries, target: `${runs}, no answer wrong`, ok: within.tries >= Number(runs) },
      { what: 'in one process: of them valid, and taken', figure: within.valid },
      {
        what: 'in one process: heap grown',
        figure: megabytes(within.grown),
        unit: 'MB',
        target: `< ${mostHeap}`,
        ok: megabytes(within.grown) < mostHeap,
      },
      { what: 'in one process', figure: within.seconds, unit: 's' },
      { what: 'over HTTP: tries', figure: over.tries, target: `${http}, no answer wrong`, ok: over.tries >= Number(http) },
      { what: 'over HTTP: of them valid, and taken', figure: over.valid },
      {
        what: 'over HTTP: writes',
        figure: over.kept,
        target: `at most the ${over.taken} that were not refused`,
        ok: over.kept <= over.taken,
      },
      {
        what: 'over HTTP: heap grown',
        figure: megabytes(over.grown),
        unit: 'MB',
        target: `< ${mostHeap}`,
        ok: megabytes(over.grown) < mostHeap,
      },
      { what: 'over HTTP', figure: over.seconds, unit: 's' },
    ],
  };
}

async function timed<Value>(work: () => Promise<Value>): Promise<Value & { readonly seconds: number }> {
  const began = performance.now();
  const value = await work();
  return { ...value, seconds: (performance.now() - began) / 1000 };
}
