import { register } from 'node:module';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import type { StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  type CompleteDryRunResult,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import { collected, type CollectedTest } from './collected-tests.js';

/** What the mutated code looks at to know which mutant is awake, and where it notes which test came by. */
interface Switchboard {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: NonNullable<CompleteDryRunResult['mutantCoverage']>;
}

const board: Switchboard = ((globalThis as { __stryker__?: Switchboard }).__stryker__ ??= {});

/** Runs tests of Node's runner in Stryker's own process: a mutant costs what its tests cost, and no process of its own. */
export class InProcessRunner implements TestRunner {
  static readonly inject = tokens(commonTokens.options);
  readonly #files: readonly string[];

  constructor(options: StrykerOptions) {
    this.#files = options['killers'] as string[];
  }

  /** What a module does as it is loaded cannot be done twice: Stryker begins another process where that is mutated. */
  capabilities = () => ({ reloadEnvironment: false });

  async dryRun(): Promise<DryRunResult> {
    await this.#load();
    const tests: TestResult[] = [];
    for (const test of collected) tests.push(await resultOf(test));
    return { status: DryRunStatus.Complete, tests, ...(board.mutantCoverage && { mutantCoverage: board.mutantCoverage }) };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    if (mutantActivation === 'static') board.activeMutant = activeMutant.id;
    try {
      await this.#load();
    } catch (error) {
      return killed('loading', error, 0);
    }
    Object.assign(board, { activeMutant: activeMutant.id, hitCount: hitLimit === undefined ? undefined : 0, hitLimit });
    const wanted = testFilter && new Set(testFilter);
    let nrOfTests = 0;
    for (const test of collected) {
      if (wanted && !wanted.has(test.id)) continue;
      nrOfTests += 1;
      const result = await resultOf(test);
      if (hitLimit !== undefined && (board.hitCount ?? 0) > hitLimit) return { status: MutantRunStatus.Timeout };
      if ('failureMessage' in result) return killed(test.id, result.failureMessage, nrOfTests);
    }
    return { status: MutantRunStatus.Survived, nrOfTests };
  }

  async #load(): Promise<void> {
    if (collected.length > 0) return;
    register('./collect-tests.js', import.meta.url);
    for (const file of this.#files) await import(pathToFileURL(resolve(file)).href);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
export const strykerValidationSchema = { type: 'object', properties: { killers: { type: 'array', items: { type: 'string' } } } };

async function resultOf({ id, run }: CollectedTest): Promise<TestResult> {
  const begun = performance.now();
  board.currentTestId = id;
  const base = () => ({ id, name: id, timeSpentMs: performance.now() - begun });
  const { promise: crashed, reject: crash } = withReject();
  process.once('uncaughtException', crash);
  try {
    await Promise.race([run(), crashed]);
    return { ...base(), status: TestStatus.Success };
  } catch (error) {
    return { ...base(), status: TestStatus.Failed, failureMessage: String(error) };
  } finally {
    process.off('uncaughtException', crash);
    board.currentTestId = undefined;
  }
}

/** What is thrown where nobody waits for it, as by a stream, fails the test that runs. */
function withReject(): { promise: Promise<never>; reject: (error: unknown) => void } {
  let reject: (error: unknown) => void = () => {};
  const promise = new Promise<never>((_, fail) => (reject = fail));
  return { promise, reject };
}

const killed = (by: string, error: unknown, nrOfTests: number): MutantRunResult => ({
  status: MutantRunStatus.Killed,
  killedBy: [by],
  failureMessage: String(error),
  nrOfTests,
});
