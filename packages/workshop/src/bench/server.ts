import type { BenchResult } from './bench-result.js';
import { run as counts } from './server/counts.js';
import { run as growth } from './server/growth.js';
import { serverOptions } from './server/options.js';
import { run as signatures } from './server/signatures.js';
import { run as streams } from './server/streams.js';

const parts = { signatures, counts, streams, growth };

/** The backend's figures. `--only=counts,streams` runs those; server/options.ts has the other options. Some two minutes. */
export async function run({ only, ...given }: Readonly<Record<string, string>> = {}): Promise<BenchResult> {
  const names = only?.split(',') ?? Object.keys(parts);
  const options = serverOptions(given);
  const rows = [];
  for (const name of names) {
    const part = parts[name as keyof typeof parts];
    if (!part) throw new Error(`--only: expected some of ${Object.keys(parts).join(', ')}, got "${name}".`);
    rows.push(...(await part(options)).rows);
  }
  return { name: 'server', rows };
}
