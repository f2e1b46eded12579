import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

export interface SourceFile {
  /** From the top of the checkout, with forward slashes: `packages/core/src/index.ts`. */
  readonly path: string;
  readonly text: string;
}

const skipped = /(?:^|\/)(?:node_modules|dist|coverage|\.[^/]+)(?:\/|$)/;
/** Written by the build, from the elements. */
const generated = 'packages/embed/types/';
const folders = ['packages', 'demo'];

/** Every written (not built) file under packages/ and demo/ whose name ends with one of `endings`, sorted by path. */
export async function sourceFiles(root: string, endings: readonly string[] = ['.ts']): Promise<SourceFile[]> {
  const paths: string[] = [];
  for (const folder of folders.filter((name) => existsSync(join(root, name)))) paths.push(...(await filesUnder(root, folder)));
  return paths
    .filter((path) => endings.some((ending) => path.endsWith(ending)) && !path.startsWith(generated))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

async function filesUnder(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const inner = entries.filter((entry) => !skipped.test(entry.name));
  const files = inner.filter((entry) => entry.isFile()).map((entry) => `${folder}/${entry.name}`);
  const deeper = inner.filter((entry) => entry.isDirectory()).map((entry) => filesUnder(root, `${folder}/${entry.name}`));
  return [...files, ...(await Promise.all(deeper)).flat()];
}

export function isTest(path: string): boolean {
  return /\/(?:test|e2e)\//.test(path);
}

/** The parts that a page loads: sources of core, of the elements and of embed. */
export function isBrowserSource(path: string): boolean {
  return /^packages\/(?!contract\/|server\/|wordpress\/|workshop\/)[^/]+\/src\//.test(path) && !isTest(path);
}
