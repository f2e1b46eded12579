import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Another process at the same store. */
export interface SecondProcess {
  readonly lines: readonly string[];
  readonly child: ChildProcess;
  /** Resolves when it has said at least `count` lines; rejects where it ends before. */
  said(count: number): Promise<void>;
  /** kill -9, and the end of everything it had said. */
  kill(): Promise<void>;
  /** Its own end, without a fault. */
  ended(): Promise<void>;
}

export const startProcess = (...args: string[]): SecondProcess => startScript(new URL('./sqlite-child.js', import.meta.url), args);

export function startScript(script: URL, args: readonly string[]): SecondProcess {
  const child = spawn(process.execPath, [script.pathname, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout });
  const exit = Promise.all([once(child, 'exit'), once(reader, 'close')]);
  const waiting: { count: number; resolve: () => void }[] = [];
  reader.on('line', (line) => {
    lines.push(line);
    for (const { count, resolve } of waiting) if (lines.length >= count) resolve();
  });
  const gone = async (): Promise<never> => {
    await exit;
    throw new Error(
      `expected the process to go on, it ended with ${String(child.exitCode ?? child.signalCode)} after ${lines.length} lines`,
    );
  };
  return {
    lines,
    child,
    said: (count) =>
      Promise.race([new Promise<void>((resolve) => (lines.length >= count ? resolve() : waiting.push({ count, resolve }))), gone()]),
    async kill() {
      child.kill('SIGKILL');
      await exit;
    },
    async ended() {
      await exit;
      assert.equal(child.exitCode, 0);
    },
  };
}
