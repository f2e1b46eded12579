import { Worker } from 'node:worker_threads';
import { StoreBusy } from '../store.js';
import { errorOf, type Fault } from './faults.js';
import type { DatabaseOptions } from './open-database.js';
import type { Settled } from './run-batch.js';
import type { Write } from './writes.js';

export interface WriterData {
  readonly path: string;
  readonly options: DatabaseOptions;
}

/** A batch travels as JSON of `Write[]`: cloning its objects one by one costs both threads twice as much. */
export type ToWriter = string;
export const closing: ToWriter = 'close';
export type FromWriter = { readonly ready: true } | { readonly failed: Fault } | { readonly settled: Settled[] };

const ownScript = new URL('./writer-thread-main.js', import.meta.url);

interface Waiting {
  resolve(message: FromWriter): void;
  reject(error: Error): void;
}

/** The main thread's end of the writer: one message out, one back. A thread that dies rejects what waits, and the next batch starts a new one. */
export class WriterThread {
  readonly #data: WriterData;
  readonly #script: URL;
  #worker: Worker | undefined;
  #waiting: Waiting | undefined;

  constructor(data: WriterData, script = ownScript) {
    this.#data = data;
    this.#script = script;
  }

  /** Rejects where the thread could not open the database. */
  async start(): Promise<void> {
    const worker = new Worker(this.#script, { workerData: this.#data });
    this.#worker = worker;
    worker.on('message', (message: FromWriter) => this.#settle((waiting) => waiting.resolve(message)));
    worker.on('error', (error) => this.#lose(worker, error));
    worker.on('exit', () => this.#lose(worker));
    const message = await this.#answer();
    if (!('failed' in message)) return;
    this.#worker = undefined;
    throw errorOf(message.failed);
  }

  /** One batch at a time. */
  async run(batch: readonly Write[]): Promise<readonly Settled[]> {
    if (!this.#worker) await this.start();
    const answer = this.#answer();
    this.#worker?.postMessage(JSON.stringify(batch) satisfies ToWriter);
    const message = await answer;
    if ('settled' in message) return message.settled;
    throw new StoreBusy('The writer answered something else than it was asked');
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    if (!worker) return;
    this.#worker = undefined;
    const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
    worker.postMessage(closing);
    await ended;
  }

  #answer(): Promise<FromWriter> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
  }

  #settle(how: (waiting: Waiting) => void): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting) how(waiting);
  }

  #lose(worker: Worker, cause?: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    this.#settle((waiting) => waiting.reject(new StoreBusy('The thread that writes ended and will be started anew', 2, { cause })));
  }
}
