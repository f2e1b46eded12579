#!/usr/bin/env node
// From a fresh clone to something that runs: packages installed, sources compiled and bundled. Does nothing where nothing is due.
import { fileURLToPath } from 'node:url';
import { install } from './steps/install.mjs';
import { requireNode } from './steps/node-version.mjs';

/** Throws an Error whose message is the whole output of the step that failed. */
export async function prepare() {
  requireNode();
  await install();
  console.log('Building');
  const { build } = await import('./build.mjs');
  await build();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await prepare().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
