#!/usr/bin/env node
// `npm start`: prepares the checkout and serves the demo in this same process, so that signals reach it directly.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare } from './prepare.mjs';
import { buildDocsSite } from './steps/docs-site.mjs';
import { root } from './steps/run.mjs';

const serve = join(root, 'demo/dist/serve.js');

try {
  await prepare();
  await buildDocsSite();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(signal); // the demo decides how it ends
process.setSourceMapsEnabled(true);
process.argv = [process.execPath, serve, ...process.argv.slice(2)];
await import(pathToFileURL(serve).href);
