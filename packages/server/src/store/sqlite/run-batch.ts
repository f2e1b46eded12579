import { faultOf, isPassing, type Fault } from './faults.js';
import { inTransaction, type Database } from './open-database.js';
import { createWrites, type Write, type WriteKind, type Writes } from './writes.js';

export type Settled = { readonly value: unknown } | { readonly fault: Fault };

/**
 * Many writes, one commit, in the order they came. Where one of them is bad, each is tried by itself, so that it fails alone;
 * where the disk or the lock is the reason, all fail, and nothing was kept.
 */
export function batchRunner(database: Database): (batch: readonly Write[]) => Settled[] {
  let writes = createWrites(database);
  const leaveNoTrace = traceRemover(database);
  return function runBatch(batch): Settled[] {
    try {
      const settled = inTransaction(database, () => batch.map((write) => ({ value: run(writes, write) })));
      leaveNoTrace(batch);
      return settled;
    } catch (error) {
      // What it remembered of texts may be rolled back, and a statement of libsql repeats its error for ever: begin anew.
      writes = createWrites(database);
      if (batch.length > 1 && !isPassing(error)) return batch.flatMap((write) => runBatch([write]));
      const fault = faultOf(error);
      return batch.map(() => ({ fault }));
    }
  };
}

function run(writes: Writes, { kind, given }: Write): unknown {
  // The type of `given` belongs to `kind`; TypeScript cannot follow the pair through a union.
  return (writes[kind] as (given: unknown) => unknown)(given);
}

const deleting: ReadonlySet<WriteKind> = new Set(['erase', 'retain'] as const);

/**
 * What was deleted is overwritten in the file, but the log beside it still holds what was there: after a batch that deletes, the log is
 * carried over and emptied. Where another reader is in the way, the next batch tries again.
 */
function traceRemover(database: Database): (batch: readonly Write[]) => void {
  let isTraceLeft = false;
  return (batch) => {
    isTraceLeft ||= batch.some(({ kind }) => deleting.has(kind));
    if (!isTraceLeft) return;
    try {
      const { busy } = database.prepare('pragma wal_checkpoint(truncate)').get([]) as { busy: number };
      isTraceLeft = busy !== 0;
    } catch {
      // The batch is on the disk by now, whatever becomes of the log.
    }
  };
}
