import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/** The emitted test files of one kind, relative to the top, whose path, or whose source's, holds every part of `filters`. */
export function testFiles(kind, filters = []) {
  const folders = readdirSync(join(root, 'packages')).map((name) => `packages/${name}`);
  return [...folders, 'demo']
    .flatMap((folder) => filesUnder(`${folder}/dist`))
    .filter((file) => file.endsWith('.js') && kindOf(file) === kind)
    .filter((file) => existsSync(join(root, sourceOf(file)))) // what tsc left of a source that is gone is not a test
    .filter((file) => filters.every((part) => file.includes(part) || sourceOf(file).includes(part)))
    .sort((a, b) => a.localeCompare(b));
}

/** `node`, `browser` or `e2e` by where a test lies and what it is called, for a source as for what is emitted from it; else undefined. */
export function kindOf(file) {
  if (!/\.test\.(?:ts|js)$/.test(file)) return undefined;
  if (/\.browser\.test\./.test(file)) return 'browser';
  return /\/e2e\//.test(file) ? 'e2e' : 'node';
}

function filesUnder(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true }).map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
}

/** The embed package compiles to dist/es, every other to dist. */
function sourceOf(file) {
  return file.replace(/\/dist\/(?:es\/)?/, '/src/').replace(/\.js$/, '.ts');
}
