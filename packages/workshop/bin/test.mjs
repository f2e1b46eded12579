#!/usr/bin/env node
// `npm test`: prepares the checkout, runs every suite and closes with one line: `N passed, N failed`.
// `npm test -- node` runs one suite; `npm test -- node packages/server` those of its files whose path holds that part.
import { parseArgs } from 'node:util';
import { prepareSources } from './prepare.mjs';
import { buildDocsSite } from './steps/docs-site.mjs';
import { provideBrowsers } from './steps/find-browsers.mjs';
import { provideTools } from './steps/provide-tools.mjs';
import { suites } from './steps/suites.mjs';

const { values, positionals } = parseArgs({ options: { only: { type: 'string', multiple: true } }, allowPositionals: true });
const named = [...(values.only ?? []), ...positionals.filter((word) => word in suites)];
const unknown = named.filter((name) => !(name in suites));
const filters = positionals.filter((word) => !(word in suites));

const results = [];
const started = Date.now();
try {
  if (unknown.length > 0) throw new Error(`There is no suite "${unknown[0]}"; there are ${Object.keys(suites).join(', ')}.`);
  const { native } = await prepareSources();
  await runSuites(named.length > 0 ? named : Object.keys(suites), native);
} catch (error) {
  results.push({ name: 'set-up', passed: 0, failed: 1, skipped: 0, failures: [error.message] });
}
close();

async function runSuites(names, native) {
  if (names.includes('node')) await provideTools();
  if (names.includes('e2e')) await buildDocsSite();
  const found = names.some((name) => name === 'browser' || name === 'e2e') ? await provideBrowsers() : {};
  const engines = Object.keys(found).filter((engine) => found[engine]);
  const env = found.chromium ? { CHROME_PATH: found.chromium } : {};
  for (const name of names) {
    if (name !== 'checks') await native; // which a processor of its own builds meanwhile
    heading(name === 'browser' ? `browser: ${engines.join(', ')}` : name);
    results.push(...(await suites[name]({ filters, env, engines })));
  }
}

function heading(text) {
  console.log(`\n=== ${text} ===`);
}

function close() {
  heading(`all, in ${Math.round((Date.now() - started) / 1000)} s`);
  for (const { name, passed, failed, skipped } of results) {
    console.log(`${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  }
  // Once more at the end, where a log that was cut still has it.
  for (const { name, failures = [] } of results) for (const line of failures) console.log(`✖ ${name}: ${line}`);
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
}
