import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { ceilings, unwantedNames, type Ceiling } from './ceilings.js';
import type { Check } from './check.js';

const folder = 'packages/embed/dist';

export interface Size {
  readonly file: string;
  /** Bytes: as it is, gzip 9, brotli 11. */
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Weighs what a page loads, and looks for names that must not be in it. */
export const check: Check = async (root, note = () => {}) => {
  const findings: string[] = [];
  for (const ceiling of ceilings) {
    const size = sizeOf(root, ceiling.file);
    if (!size) {
      findings.push(`${folder}/${ceiling.file} was not built; its ceiling is in checks/ceilings.ts.`);
      continue;
    }
    note(line(size, ceiling));
    if (size.brotli > ceiling.never) {
      findings.push(`${folder}/${ceiling.file}: ${size.brotli} bytes of brotli, at most ${ceiling.never} (${ceiling.reason}).`);
    }
    findings.push(...unwantedIn(readFileSync(join(root, folder, ceiling.file), 'utf8'), ceiling.file));
  }
  return findings;
};

/** Undefined where the file has not been built. */
export function sizeOf(root: string, file: string): Size | undefined {
  const path = join(root, folder, file);
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return { file, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes, { params }).length };
}

function line({ file, raw, gzip, brotli }: Size, { aim, never }: Ceiling): string {
  const limit = never === aim ? `at most ${never}` : `aim ${aim}, never above ${never}`;
  return `${file}: brotli ${brotli} (${limit}${brotli > aim ? ', above the aim' : ''}), gzip ${gzip}, raw ${raw}`;
}

function unwantedIn(text: string, file: string): string[] {
  return unwantedNames
    .map(({ name, atMost, reason }) => ({ name, atMost, reason, times: text.split(name).length - 1 }))
    .filter(({ times, atMost }) => times > atMost)
    .map(({ name, atMost, reason, times }) => `${folder}/${file}: "${name}" ${times} times, at most ${atMost} (${reason}).`);
}
