import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchResult, BenchRow } from './bench-result.js';
import { mutatedLogic, type MutatedLogic } from './mutation/mutated-logic.js';
import { scoresOf, type Mutant, type Score } from './mutation/scores.js';

const runner = fileURLToPath(new URL('mutation/in-process-runner.js', import.meta.url));
const root = fileURLToPath(new URL('../../../../', import.meta.url));
/** Percent of the mutants that a test has to notice. */
const atLeast = 85;

/**
 * Changes the logic that people rely on, piece by piece, and asks the tests of its package whether they notice. `--only=text,email`
 * mutates those files, `--at-once=2` runs so many at a time, `--survivors` prints what no test noticed.
 */
export async function run(options: Readonly<Record<string, string>> = {}): Promise<BenchResult> {
  const wanted = options['only']?.split(',');
  const isWanted = (file: string): boolean => wanted?.some((word) => file.split('/').at(-1) === word) ?? true;
  const results: Mutant[] = [];
  for (const logic of mutatedLogic) {
    const files = logic.files.filter(isWanted);
    if (files.length > 0) results.push(...(await mutated({ ...logic, files }, options)));
  }
  if (results.length === 0) throw new Error(`--only: expected names of mutated files, got "${options['only'] ?? ''}".`);
  return { name: 'mutation', rows: scoresOf(results).map(rowOf) };
}

/** Stryker works on a copy, which holds nothing but the package and its tests. */
async function mutated({ name, files, tests }: MutatedLogic, options: Readonly<Record<string, string>>): Promise<Mutant[]> {
  const { Stryker } = await import('@stryker-mutator/core');
  const folder = mkdtempSync(join(tmpdir(), 'solidarity-mutation-'));
  const isShown = 'survivors' in options;
  const setUp = {
    mutate: files.map((file) => `packages/${name}/dist/${file}.js`),
    testRunner: 'in-process',
    plugins: [runner],
    killers: tests.flatMap((test) => filesOf(name, test)),
    coverageAnalysis: 'perTest',
    concurrency: Number(options['at-once'] ?? 2),
    ignorePatterns: ['**', '!package.json', `!packages/${name}/package.json`, `!packages/${name}/dist/**`],
    tempDirName: folder,
    cleanTempDir: 'always',
    reporters: isShown ? ['clear-text'] : [],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
    logLevel: 'warn',
    warnings: false,
  };
  try {
    const results = await new Stryker(setUp as ConstructorParameters<typeof Stryker>[0]).runMutationTest();
    return results.map(({ fileName, status }) => ({ file: relative(root, fileName), status }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The compiled tests of that name, or all that run without a browser. */
function filesOf(name: string, test: string): string[] {
  const folder = `packages/${name}/dist/test`;
  const all = test === '*' ? readdirSync(join(root, folder)).filter((file) => /^[^.]+\.test\.js$/.test(file)) : [`${test}.test.js`];
  return all.map((file) => `${folder}/${file}`);
}

function rowOf({ what, killed, endless, of }: Score): BenchRow {
  const score = of === 0 ? 100 : (100 * killed) / of;
  return {
    what: `${what}: killed ${killed}${endless > 0 ? ` (${endless} by time)` : ''}, survived ${of - killed}`,
    figure: score,
    unit: '%',
    target: `>= ${atLeast}`,
    ok: score >= atLeast,
  };
}
