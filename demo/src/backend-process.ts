import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

export interface BackendProcessOptions {
  /** Script of the command `solidarity`. */
  readonly command: string;
  readonly env: Readonly<Record<string, string>>;
  /** An address that answers once the backend is ready. */
  readonly readyAt: string;
  /** The file that the backend's own log goes to. */
  readonly log: string;
  readonly onRestart?: (afterMilliseconds: number) => void;
}

/** One that ends is told of at once; this is for one that hangs, on a machine that may be busy with much else. */
const readyWithin = 60_000;
const longestPause = 5_000;
const steadyAfter = 10_000;

/** The reference backend as a process of its own. It is started again when it dies, until it is told to stop. */
export class BackendProcess {
  readonly #options: BackendProcessOptions;
  #child: ChildProcess | undefined;
  #wanted = false;
  #pause = 100;
  /** The end of what the process that runs now wrote on standard error. */
  #said = '';

  constructor(options: BackendProcessOptions) {
    this.#options = options;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** Starts it and waits until it answers. Throws, with its own words, where it ends before. */
  async start(): Promise<void> {
    if (this.#wanted) return;
    const child = this.#spawn();
    await this.#untilReady(child).catch(async (error: unknown) => {
      await this.stop('SIGKILL');
      throw error;
    });
    this.#wanted = true;
    this.#watch(child);
  }

  /** Ends it with a signal and leaves it ended: SIGTERM lets it finish what it has begun, SIGKILL does not. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    this.#wanted = false;
    const child = this.#child;
    if (!child || hasEnded(child)) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }

  #spawn(): ChildProcess {
    const { command, env, log } = this.#options;
    const child = spawn(process.execPath, [command, 'serve'], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const file = createWriteStream(log, { flags: 'a' });
    child.stdout.pipe(file, { end: false });
    child.stderr.pipe(file, { end: false });
    child.once('close', () => file.end());
    this.#said = '';
    child.stderr.on('data', (said: Buffer) => (this.#said = (this.#said + said.toString()).slice(-4000)));
    this.#child = child;
    return child;
  }

  async #untilReady(child: ChildProcess): Promise<void> {
    const deadline = Date.now() + readyWithin;
    while (Date.now() < deadline) {
      if (hasEnded(child))
        throw new Error(`The backend ended before it was ready (${child.signalCode ?? `code ${child.exitCode}`}):\n${this.#said}`);
      const answer = await fetch(this.#options.readyAt, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
      await answer?.body?.cancel();
      if (answer?.ok) return;
      await pause(25);
    }
    throw new Error(`Expected an answer from ${this.#options.readyAt} within ${readyWithin / 1000} seconds; none came.`);
  }

  #watch(child: ChildProcess): void {
    const startedAt = Date.now();
    const again = (): void => {
      if (!this.#wanted) return;
      if (Date.now() - startedAt > steadyAfter) this.#pause = 100;
      const after = this.#pause;
      this.#pause = Math.min(this.#pause * 2, longestPause);
      this.#options.onRestart?.(after);
      setTimeout(() => {
        if (this.#wanted) this.#watch(this.#spawn());
      }, after).unref();
    };
    if (hasEnded(child)) again();
    else child.once('exit', again);
  }
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;
