import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { until } from './until.js';

/** A program that runs until it is stopped, with all that it started. */
export interface Program {
  stop(): Promise<void>;
}

export interface ProgramOptions {
  /** The file that it speaks into. */
  readonly log: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether it can be worked with. */
  readonly isReady: () => Promise<boolean>;
}

/** Starts a program in a process group of its own. Throws, with its last words, where it ends before it is ready. */
export async function start(command: string, args: readonly string[], { log, env = {}, isReady }: ProgramOptions): Promise<Program> {
  const file = openSync(log, 'a');
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', file, file], detached: true });
  closeSync(file);
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const killGroup = (signal: NodeJS.Signals): void => {
    if (child.pid !== undefined && !hasEnded()) process.kill(-child.pid, signal);
  };
  const killAtExit = (): void => killGroup('SIGKILL');
  process.once('exit', killAtExit);
  const stop = async (): Promise<void> => {
    process.off('exit', killAtExit);
    if (hasEnded()) return;
    const ended = once(child, 'exit');
    killGroup('SIGTERM');
    await ended;
  };
  try {
    await until(`${command} to be ready`, async () => hasEnded() || isReady(), Boolean, 60_000);
    if (hasEnded()) throw new Error(`${command} ended before it was ready:\n${readFileSync(log, 'utf8').slice(-2000)}`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
}
