import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ceilings } from '../checks/ceilings.js';
import { sizeOf } from '../checks/sizes.js';
import type { BenchResult, BenchRow } from './bench-result.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** What each file weighs that a page may load. A file without a ceiling is shown and judged by nobody. */
export function run(): Promise<BenchResult> {
  const files = readdirSync(join(root, 'packages/embed/dist')).filter((file) => /\.m?js$/.test(file));
  return Promise.resolve({ name: 'sizes', rows: files.flatMap(weigh) });
}

function weigh(file: string): BenchRow[] {
  const size = sizeOf(root, file);
  if (!size) return [];
  const ceiling = ceilings.find((candidate) => candidate.file === file);
  return [
    {
      what: `${file}, brotli 11`,
      figure: size.brotli,
      unit: 'B',
      ...(ceiling && { target: targetOf(ceiling), ok: size.brotli <= ceiling.never }),
    },
    { what: `${file}, gzip 9`, figure: size.gzip, unit: 'B' },
    { what: `${file}, as it is`, figure: size.raw, unit: 'B' },
  ];
}

const targetOf = ({ aim, never }: (typeof ceilings)[number]): string => (aim === never ? `<= ${never}` : `<= ${aim}, never above ${never}`);
