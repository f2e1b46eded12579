#!/usr/bin/env node
// Compiles every package, then bundles what a page loads, and the demo's pages in frameworks. No step does anything where nothing has
// changed.
// `npm run build` also writes the reference from the sources, what editors of code, frameworks and the guides say of the elements, and
// makes the documentation's site of the guides.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDocsSite } from './steps/docs-site.mjs';
import { filesUnder, step, unlessFresh } from './steps/make.mjs';
import { root } from './steps/run.mjs';

export async function build() {
  await step('tsc -b', 'node_modules/typescript/bin/tsc', ['-b']);
  await unlessFresh('packages/embed/dist/.bundled', bundleInputs, () =>
    step('rollup -c', 'node_modules/rollup/dist/bin/rollup', ['-c', '--silent']),
  );
  await unlessFresh('demo/frameworks/dist/.built', frameworkInputs, () =>
    step('vite build', 'node_modules/vite/bin/vite.js', ['build', 'demo/frameworks', '--logLevel', 'warn']),
  );
}

function bundleInputs() {
  const pages = filesUnder('packages/builder/pages');
  const emitted = readdirSync(join(root, 'packages'))
    .filter((name) => name !== 'workshop')
    .flatMap((name) => filesUnder(`packages/${name}/dist`))
    .filter((file) => file.endsWith('.js'));
  return ['rollup.config.js', ...pages, ...emitted];
}

function frameworkInputs() {
  return filesUnder('demo/frameworks').filter((file) => !/\/(?:dist|node_modules)\//.test(file));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const all = async () => {
    await build();
    await step('the reference', 'packages/workshop/dist/reference/write-reference.js', []);
    await buildDocsSite();
  };
  await all().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
