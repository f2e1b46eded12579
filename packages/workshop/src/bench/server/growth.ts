import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchResult, BenchRow } from '../bench-result.js';
import { median } from '../client/statistics.js';
import type { ServerOptions } from './options.js';

const acts = ['signature', 'confirmation', 'count', 'erasure'] as const;
type Act = (typeof acts)[number];

/** What each act cost when the store held `rows`: CPU of all threads; and how many signatures went through a second. */
export interface GrowthFigures {
  readonly rows: number;
  readonly cpuMicros: Readonly<Record<Act, number>>;
  readonly perSecond: number;
}

const sample = 20_000;

/** Whether a signature, or what else people do, costs more when millions have signed. `rows` is the largest store, by the powers of a hundred below it. */
export async function run({ rounds, rows }: ServerOptions): Promise<BenchResult> {
  const sizes = [1000, 100_000, 10_000_000].filter((size) => size < rows).concat(rows);
  const taken: GrowthFigures[][] = [];
  // Millions take many minutes, and differ less than thousands do.
  for (let round = 0; round < (rows > 1_000_000 ? 1 : rounds); round += 1) taken.push(await grow(sizes));
  const at = (size: number, of: (figures: GrowthFigures) => number): number =>
    median(taken.map((figures) => figures.find((found) => found.rows === size)).map((found) => (found ? of(found) : NaN)));
  const [smallest = rows] = sizes;
  const lines = sizes.flatMap((size): BenchRow[] => [
    ...acts.map((act) => ({ what: `CPU ${named[act]} at ${size} rows`, figure: at(size, ({ cpuMicros }) => cpuMicros[act]), unit: 'us' })),
    { what: '  signatures, store alone', figure: at(size, ({ perSecond }) => perSecond), unit: '/s' },
  ]);
  const signature = ({ cpuMicros }: GrowthFigures): number => cpuMicros.signature;
  const ratio = at(rows, signature) / at(smallest, signature);
  return {
    name: 'growth',
    rows: [
      ...lines,
      { what: `CPU of a signature at ${rows} rows to that at ${smallest}`, figure: ratio, target: '<= 1.1', ok: ratio <= 1.1 },
    ],
  };
}

const named: Readonly<Record<Act, string>> = {
  signature: 'of a signature',
  confirmation: 'of a confirmation',
  count: 'of a read of the count',
  erasure: 'of an erasure',
};

async function grow(sizes: readonly number[]): Promise<GrowthFigures[]> {
  const folder = await mkdtemp(join(tmpdir(), 'solidarity-growth-'));
  try {
    const child = fork(new URL('./growth-main.js', import.meta.url), [join(folder, 'growth.db'), String(sample), ...sizes.map(String)]);
    const figures: GrowthFigures[] = [];
    child.on('message', (message: GrowthFigures) => figures.push(message));
    await once(child, 'exit');
    if (figures.length !== sizes.length) throw new Error(`Expected figures for ${sizes.join(', ')} rows, got ${figures.length}`);
    return figures;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
