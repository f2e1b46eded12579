import { StoreBusy } from '../store.js';
import { errorOf } from './faults.js';
import type { Settled } from './run-batch.js';
import type { Answer, Given, Write, WriteKind } from './writes.js';

interface Queued {
  readonly write: Write;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/** More than this many writes in one commit gain nothing and make the first of them wait. */
const largestBatch = 256;
/** About half a second of work; a longer queue would only make more people wait for an answer that comes too late. */
const longestQueue = 5000;

/**
 * One flush to disk for all who wait. While a batch is being committed the next one fills: no timer, so nobody waits when it is quiet.
 * The order of arrival is kept; with a single writer there is nothing to deadlock.
 */
export class GroupCommit {
  readonly #commit: (batch: readonly Write[]) => Promise<readonly Settled[]>;
  readonly #queue: Queued[] = [];
  #isCommitting = false;
  #isClosed = false;
  #onIdle: (() => void)[] = [];

  constructor(commit: (batch: readonly Write[]) => Promise<readonly Settled[]>) {
    this.#commit = commit;
  }

  /** Settles when the write is on the disk. Rejects with `StoreBusy` where the queue is full. */
  write<Kind extends WriteKind>(kind: Kind, given: Given<Kind>): Promise<Answer<Kind>> {
    if (this.#isClosed) return Promise.reject(new StoreBusy('The store is closed'));
    if (this.#queue.length >= longestQueue) return Promise.reject(new StoreBusy(`More than ${longestQueue} writes are waiting`));
    return new Promise((resolve, reject) => {
      this.#queue.push({ write: { kind, given }, resolve: resolve as (value: unknown) => void, reject });
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

  async #commitNext(batch: readonly Queued[]): Promise<void> {
    try {
      const settled = await this.#commit(batch.map(({ write }) => write));
      batch.forEach(({ resolve, reject }, index) => {
        const result = settled[index];
        if (!result) reject(new StoreBusy('The writer gave no answer'));
        else if ('fault' in result) reject(errorOf(result.fault));
        else resolve(result.value);
      });
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}
