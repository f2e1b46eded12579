#!/usr/bin/env node
// `npm run test:file -- packages/core/src/test/words.test.ts`: compiles and runs one test file where its name says it runs.
import { buildDocsSite } from './steps/docs-site.mjs';
import { provideBrowsers } from './steps/find-browsers.mjs';
import { provideTools } from './steps/provide-tools.mjs';
import { root, run } from './steps/run.mjs';
import { suites } from './steps/suites.mjs';
import { kindOf } from './steps/test-files.mjs';

const given = process.argv[2]?.replaceAll('\\', '/').replace(root, '');
const kind = given && kindOf(given);
if (!kind) {
  console.error(
    `Expected one test file (*.test.ts), got ${given ?? 'nothing'}. Usage: npm run test:file -- packages/core/src/test/words.test.ts`,
  );
  process.exit(1);
}
const project = given
  .split('/')
  .slice(0, given.startsWith('demo/') ? 1 : 2)
  .join('/');
const { code } = await run(process.execPath, ['node_modules/typescript/bin/tsc', '-b', project]);
if (code !== 0) process.exit(code);
if (kind === 'node') await provideTools();
if (kind === 'e2e') await buildDocsSite();
const { chromium } = kind === 'node' ? {} : await provideBrowsers();
const engines = (process.env.ENGINES ?? 'chromium').split(',');
const results = await suites[kind]({ filters: [given], env: chromium ? { CHROME_PATH: chromium } : {}, engines });
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
