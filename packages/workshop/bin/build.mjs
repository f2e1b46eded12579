#!/usr/bin/env node
// Compiles every package, then bundles what a page loads. Both steps do nothing where nothing has changed.
// `npm run build` also writes the reference from the sources: what editors of code, frameworks and the guides say of the elements.
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, run } from './steps/run.mjs';

const bundled = join(root, 'packages/embed/dist/.bundled');

export async function build() {
  await step('tsc -b', 'node_modules/typescript/bin/tsc', ['-b']);
  if (!bundleIsStale()) return;
  await step('rollup -c', 'node_modules/rollup/dist/bin/rollup', ['-c', '--silent']);
  mkdirSync(dirname(bundled), { recursive: true });
  writeFileSync(bundled, '');
}

async function step(name, script, args) {
  const { code, output } = await run(process.execPath, [join(root, script), ...args], { quiet: true, seconds: 300 });
  if (code !== 0) throw new Error(`${name} ended with ${code}.\n${output}`);
}

function bundleIsStale() {
  if (!existsSync(bundled)) return true;
  const since = statSync(bundled).mtimeMs;
  const inputs = ['rollup.config.js', 'package-lock.json'].map((file) => join(root, file));
  const pages = readdirSync(join(root, 'packages/builder/pages')).map((file) => join(root, 'packages/builder/pages', file));
  return [...inputs, ...pages, ...emittedFiles()].some((file) => existsSync(file) && statSync(file).mtimeMs > since);
}

function emittedFiles() {
  return readdirSync(join(root, 'packages'))
    .map((name) => join(root, 'packages', name, 'dist'))
    .filter((folder) => existsSync(folder) && !folder.includes('workshop'))
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => join(folder, file)))
    .filter((file) => file.endsWith('.js'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const all = async () => {
    await build();
    await step('the reference', 'packages/workshop/dist/reference/write-reference.js', []);
  };
  await all().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
