import type { Settled } from '../group-commit.js';
import { StoreBusy } from '../store.js';
import type { Pool } from './pool.js';
import type { Session } from './session.js';

/**
 * Many writes, one commit. Where one of them is bad, each is tried by itself, so that it fails alone; where the server is the reason,
 * all fail, and nothing was kept. `prepare` comes before it, outside the transaction.
 */
export function batchRunner<Write, Value>(
  pool: Pool,
  work: (session: Session, batch: readonly Write[]) => Promise<readonly Value[]>,
  prepare: (batch: readonly Write[]) => Promise<void> = async () => undefined,
): (batch: readonly Write[]) => Promise<Settled<Value>[]> {
  return async function runBatch(batch): Promise<Settled<Value>[]> {
    try {
      await prepare(batch);
      return (await pool.transaction((session) => work(session, batch))).map((value) => ({ value }));
    } catch (error) {
      if (batch.length === 1 || error instanceof StoreBusy) {
        const reason = error instanceof Error ? error : new Error(String(error));
        return batch.map(() => ({ error: reason }));
      }
      const settled: Settled<Value>[] = [];
      for (const write of batch) settled.push(...(await runBatch([write])));
      return settled;
    }
  };
}
