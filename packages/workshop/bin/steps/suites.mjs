import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from './run.mjs';
import { testFiles } from './test-files.mjs';

const nodeSummary = join(root, 'packages/workshop/bin/reporters/node-summary.mjs');
const checks = join(root, 'packages/workshop/dist/checks/run.js');
const webTestRunner = join(root, 'node_modules/@web/test-runner/dist/bin.js');

/**
 * Every suite in the order it runs. Each answers [{name, passed, failed, skipped, failures}]; one that could not run, or that found nothing
 * to run though nothing was filtered away, answers a failure.
 */
export const suites = {
  checks: (options) => reported('checks', 300, options, () => [checks, ...options.filters]),
  node: (options) => nodeTests('node', { ...options, concurrency: 2, seconds: 600 }),
  browser: (options) => browserTests({ ...options, seconds: 900 }),
  e2e: (options) => nodeTests('e2e', { ...options, concurrency: 2, seconds: 1500 }),
};

async function nodeTests(name, { concurrency, seconds, ...options }) {
  const files = testFiles(name, options.filters);
  if (files.length === 0) return nothingRan(name, options);
  return reported(name, seconds, options, (summary) => {
    const shown = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
    const counted = [`--test-reporter=${nodeSummary}`, `--test-reporter-destination=${summary}`];
    const limits = [`--test-concurrency=${concurrency}`, '--test-timeout=240000'];
    return ['--enable-source-maps', '--test', ...limits, ...shown, ...counted, ...files];
  });
}

async function browserTests({ seconds, ...options }) {
  const files = testFiles('browser', options.filters);
  if (files.length === 0) return nothingRan('browser', options);
  const env = { ...options.env, ENGINES: options.engines.join(',') };
  return reported('browser', seconds, { ...options, env }, () => [webTestRunner, '--files', ...files]);
}

/** Runs a suite that leaves its counts in a JSON file, and holds them against how it ended. */
async function reported(name, seconds, options, argsFor) {
  const folder = mkdtempSync(join(tmpdir(), 'solidarity-test-'));
  try {
    const summary = join(folder, 'summary.json');
    const env = { ...options.env, TEST_SUMMARY: summary };
    const { code, timedOut } = await run(process.execPath, argsFor(summary), { seconds, env });
    const results = read(summary, name);
    const ran = results.filter(({ passed, failed }) => passed + failed > 0);
    if (timedOut) return [...ran, broken(name, `did not end within ${seconds} s`)];
    if (code !== 0 && ran.every(({ failed }) => failed === 0)) return [...ran, broken(name, `ended with ${code}`)];
    return ran.length > 0 ? ran : nothingRan(name, options);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The counts of one suite, or of one engine each. */
function read(path, name) {
  try {
    const summary = JSON.parse(readFileSync(path, 'utf8'));
    const parts = typeof summary.passed === 'number' ? { [name]: summary } : summary;
    return Object.entries(parts).map(([name, { passed, failed, skipped = 0, failures = [] }]) => ({
      name,
      passed,
      failed,
      skipped,
      failures,
    }));
  } catch {
    return [];
  }
}

function nothingRan(name, { filters }) {
  if (filters.length === 0) return [broken(name, 'ran nothing')];
  console.log(`Nothing in ${name} has "${filters.join('" and "')}" in its path.`);
  return [];
}

function broken(name, why) {
  return { name, passed: 0, failed: 1, skipped: 0, failures: [`${why}.`] };
}
