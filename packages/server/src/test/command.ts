import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { until } from './until.js';

const script = fileURLToPath(new URL('../main/cli.js', import.meta.url));

/** The command as a process of its own, with all that it wrote. */
export interface Running {
  readonly process: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  /** Its exit code, once it has ended and all it wrote was read. */
  readonly ended: Promise<number | null>;
}

export interface StartOptions {
  /** A program that runs it, with its own words first. */
  readonly under?: readonly string[];
  /** Instead of the command: a script that serves likewise. */
  readonly instead?: URL;
  /** All that its standard input says. */
  readonly typed?: string;
}

/** Starts the command with nothing of the tests' own environment but the path to Node. */
export function start(
  t: TestContext,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
  { under = [], instead, typed = '' }: StartOptions = {},
): Running {
  const [program, ...before] = [...under, process.execPath];
  const child = spawn(program, [...before, instead ? fileURLToPath(instead) : script, ...words], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  // A command that reads nothing may be gone by now.
  child.stdin.on('error', () => undefined).end(typed);
  t.after(() => child.kill('SIGKILL'));
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { process: child, out: () => out, err: () => err, ended };
}

/** Runs the command to its end. */
export async function run(
  t: TestContext,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
  options: StartOptions = {},
): Promise<{ code: number | null; out: string; err: string }> {
  const running = start(t, words, env, options);
  const code = await running.ended;
  return { code, out: running.out(), err: running.err() };
}

/** Where it listens, as its first log line tells. */
export const addressOf = (running: Running): Promise<string> =>
  until(`an address; it wrote: ${running.err()}`, () => /"address":"(http:[^"]+)"/.exec(running.out())?.[1]);
