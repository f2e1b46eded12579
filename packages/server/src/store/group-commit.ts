import { StoreBusy } from './store.js';

/** What became of one write of a batch. */
export type Settled<Value> = { readonly value: Value } | { readonly error: Error };

interface Queued<Write, Value> {
  readonly write: Write;
  resolve(value: Value): void;
  reject(error: unknown): void;
}

/** More than this many writes in one commit gain nothing and make the first of them wait. */
const largestBatch = 256;
/** About half a second of work; a longer queue would only make more people wait for an answer that comes too late. */
const longestQueue = 5000;

/**
 * One flush to disk for all who wait. While a batch is being committed the next one fills: no timer, so nobody waits when it is quiet.
 * The order of arrival is kept; one batch at a time, so two of the same queue never wait for each other.
 */
export class GroupCommit<Write, Value> {
  readonly #commit: (batch: readonly Write[]) => Promise<readonly Settled<Value>[]>;
  readonly #queue: Queued<Write, Value>[] = [];
  #isCommitting = false;
  #isClosed = false;
  #onIdle: (() => void)[] = [];

  constructor(commit: (batch: readonly Write[]) => Promise<readonly Settled<Value>[]>) {
    this.#commit = commit;
  }

  /** Settles when the write is on the disk. Rejects with `StoreBusy` where the queue is full. */
  take(write: Write): Promise<Value> {
    if (this.#isClosed) return Promise.reject(new StoreBusy('The store is closed'));
    if (this.#queue.length >= longestQueue) return Promise.reject(new StoreBusy(`More than ${longestQueue} writes are waiting`));
    return new Promise((resolve, reject) => {
      this.#queue.push({ write, resolve, reject });
      if (this.#isCommitting) return;
      this.#isCommitting = true;
      setImmediate(() => void this.#flush());
    });
  }

  /** Takes nothing more; resolves when all that was taken is settled. */
  async close(): Promise<void> {
    this.#isClosed = true;
    if (this.#isCommitting) await new Promise<void>((resolve) => this.#onIdle.push(resolve));
  }

  async #flush(): Promise<void> {
    while (this.#queue.length > 0) await this.#commitNext(this.#queue.splice(0, largestBatch));
    this.#isCommitting = false;
    for (const resolve of this.#onIdle.splice(0)) resolve();
  }

  async #commitNext(batch: readonly Queued<Write, Value>[]): Promise<void> {
    try {
      const settled = await this.#commit(batch.map(({ write }) => write));
      batch.forEach(({ resolve, reject }, index) => {
        const result = settled[index];
        if (!result) reject(new StoreBusy('The writer gave no answer'));
        else if ('error' in result) reject(result.error);
        else resolve(result.value);
      });
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}
