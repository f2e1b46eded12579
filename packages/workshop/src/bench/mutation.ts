import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchResult, BenchRow } from './bench-result.js';
import { killers, mutatedLogic } from './mutation/mutated-logic.js';
import { scoresOf } from './mutation/scores.js';

const reporter = new URL('mutation/plain-tap.js', import.meta.url).href;
const root = fileURLToPath(new URL('../../../../', import.meta.url));
/** Percent of the mutants that a test has to notice. */
const atLeast = 85;

/**
 * Changes the logic that people rely on, piece by piece, and asks the tests of its package whether they notice. `--only=text,email`
 * mutates those files, `--at-once=2` runs so many at a time, `--survivors` prints what no test noticed.
 */
export async function run(options: Readonly<Record<string, string>> = {}): Promise<BenchResult> {
  const wanted = options['only']?.split(',');
  const mutate = Object.entries(mutatedLogic).flatMap(([name, files]) =>
    files
      .filter((file) => wanted?.some((word) => file.split('/').at(-1) === word) ?? true)
      .map((file) => `packages/${name}/dist/${file}.js`),
  );
  if (mutate.length === 0) throw new Error(`--only: expected names of mutated files, got "${options['only'] ?? ''}".`);
  const folder = mkdtempSync(join(tmpdir(), 'solidarity-mutation-'));
  try {
    const results = await mutated(mutate, folder, options);
    const scores = scoresOf(results.map(({ fileName, status }) => ({ file: relative(root, fileName), status })));
    return { name: 'mutation', rows: scores.map(({ what, killed, of }) => rowOf(what, killed, of)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Stryker works on a copy, which holds nothing but what is mutated and its tests. */
async function mutated(mutate: readonly string[], folder: string, options: Readonly<Record<string, string>>) {
  const { Stryker } = await import('@stryker-mutator/core');
  const names = [...new Set(mutate.map((path) => path.split('/')[1] ?? ''))];
  const testFiles = names.flatMap((name) => (killers[name] ?? []).map((test) => `packages/${name}/dist/test/${test}.test.js`));
  const isShown = 'survivors' in options;
  const setUp = {
    mutate: [...mutate],
    testRunner: 'tap',
    plugins: ['@stryker-mutator/tap-runner'],
    tap: { testFiles, nodeArgs: [`--test-reporter=${reporter}`, '-r', '{{hookFile}}', '{{testFile}}'] },
    coverageAnalysis: 'perTest',
    concurrency: Number(options['at-once'] ?? 2),
    ignorePatterns: ['**', '!package.json', ...names.map((name) => `!packages/${name}/**`)],
    tempDirName: folder,
    cleanTempDir: 'always',
    reporters: isShown ? ['clear-text'] : [],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
    logLevel: 'warn',
  };
  return new Stryker(setUp as ConstructorParameters<typeof Stryker>[0]).runMutationTest();
}

const rowOf = (what: string, killed: number, of: number): BenchRow => {
  const score = of === 0 ? 100 : (100 * killed) / of;
  return { what: `${what}: ${killed} of ${of}`, figure: score, unit: '%', target: `>= ${atLeast}`, ok: score >= atLeast };
};
