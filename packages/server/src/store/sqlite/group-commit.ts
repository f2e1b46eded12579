import { GroupCommit as Group } from '../group-commit.js';
import { errorOf } from './faults.js';
import type { Settled } from './run-batch.js';
import type { Answer, Given, Write, WriteKind } from './writes.js';

/** The writes of the embedded store, many a commit. With a single writer there is nothing to deadlock. */
export class GroupCommit {
  readonly #group: Group<Write, unknown>;

  constructor(commit: (batch: readonly Write[]) => Promise<readonly Settled[]>) {
    this.#group = new Group(async (batch) =>
      (await commit(batch)).map((settled) => ('fault' in settled ? { error: errorOf(settled.fault) } : settled)),
    );
  }

  /** Settles when the write is on the disk. Rejects with `StoreBusy` where the queue is full. */
  write<Kind extends WriteKind>(kind: Kind, given: Given<Kind>): Promise<Answer<Kind>> {
    return this.#group.take({ kind, given }) as Promise<Answer<Kind>>;
  }

  /** Takes nothing more; resolves when all that was taken is settled. */
  close(): Promise<void> {
    return this.#group.close();
  }
}
