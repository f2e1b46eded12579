#!/usr/bin/env node
// From a fresh clone to something that runs: packages installed, sources compiled and bundled. Does nothing where nothing is due.
import { fileURLToPath } from 'node:url';
import { buildNative, install } from './steps/install.mjs';
import { requireNode } from './steps/node-version.mjs';

/** Throws an Error whose message is the whole output of the step that failed. */
export async function prepare() {
  await (
    await prepareSources()
  ).native;
}

/** The same, but for the database's native part: `native` ends once that is built too. Only what opens a database has to wait for it. */
export async function prepareSources() {
  requireNode();
  await install();
  const native = buildNative();
  native.catch(() => undefined); // whoever waits for it is told
  console.log('Building');
  const { build } = await import('./build.mjs');
  await build();
  return { native };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await prepare().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
