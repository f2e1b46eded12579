import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root, run } from './run.mjs';

/** Makes what is older than what it is made of, and leaves a mark that says when. Paths are seen from the top. */
export async function unlessFresh(path, inputs, make) {
  const mark = join(root, path);
  const since = existsSync(mark) ? statSync(mark).mtimeMs : 0;
  const files = ['package-lock.json', ...inputs()].map((file) => join(root, file));
  if (!files.some((file) => existsSync(file) && statSync(file).mtimeMs > since)) return;
  await make();
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, '');
}

/** Runs a script of Node. Throws an Error with all that it said where it fails. */
export async function step(name, script, args) {
  const { code, output } = await run(process.execPath, [join(root, script), ...args], { quiet: true, seconds: 300 });
  if (code !== 0) throw new Error(`${name} ended with ${code}.\n${output}`);
}

export function filesUnder(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)));
}
