import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchResult, BenchRow } from './bench-result.js';
import { signTogether, type SignFigures } from './postgres/sign-process.js';
import { wholeNumber } from './whole-number.js';

/** The rig of the server's own tests; it is not part of what the package offers. */
interface Rig {
  newPlace(): Promise<string>;
  run<Row>(url: string, sql: string): Promise<Row[]>;
  remove(): Promise<void>;
}
const rigScript = new URL('../../../server/dist/test/postgres-rig.js', import.meta.url);
const settings = 'shared_buffers = 512MB\nmax_wal_size = 4GB\n';

/** Signatures of 1, 2 and 4 processes into one PostgreSQL, beside the embedded file; stores alone, no HTTP. `--seconds=5 --people=128`. */
export async function run(given: Readonly<Record<string, string>> = {}): Promise<BenchResult> {
  const [seconds, atOnce] = [wholeNumber(given, 'seconds', 5), wholeNumber(given, 'people', 128)];
  const { postgresRig } = (await import(rigScript.href)) as { postgresRig(more: string): Promise<Rig> };
  const folder = mkdtempSync(join(tmpdir(), 'solidarity-bench-'));
  const rig = await postgresRig(settings);
  try {
    const rows: BenchRow[] = [];
    const embedded = await signTogether({ place: join(folder, 'embedded.db'), processes: 1, seconds, atOnce });
    rows.push(...rowsOf('one process, embedded file', embedded));
    for (const processes of [1, 2, 4]) {
      const place = await rig.newPlace();
      const figures = await signTogether({ place, processes, seconds, atOnce });
      const acknowledged = sum(figures, 'acknowledged');
      const [counted] = await rig.run<{ n: string }>(place, 'select count(*) as n from signature');
      const missing = acknowledged - Number(counted?.n);
      rows.push(...rowsOf(`PostgreSQL, processes: ${processes}`, figures));
      rows.push({ what: '  acknowledged and not there', figure: missing, target: 'none', ok: missing === 0 });
    }
    return { name: 'postgres', rows };
  } finally {
    await rig.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

const sum = (figures: readonly SignFigures[], name: keyof SignFigures): number =>
  figures.reduce((total, figure) => total + figure[name], 0);

const slowest = (figures: readonly SignFigures[], name: 'p50' | 'p99'): number =>
  Math.round(10 * Math.max(...figures.map((figure) => figure[name]))) / 10;

const rowsOf = (what: string, figures: readonly SignFigures[]): BenchRow[] => [
  { what, figure: Math.round(sum(figures, 'perSecond')), unit: '/s' },
  { what: '  p50', figure: slowest(figures, 'p50'), unit: 'ms' },
  { what: '  p99', figure: slowest(figures, 'p99'), unit: 'ms' },
  { what: '  CPU a signature, backend only', figure: Math.round(sum(figures, 'cpuMicros') / figures.length), unit: 'us' },
];
