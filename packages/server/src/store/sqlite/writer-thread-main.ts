import { parentPort, workerData } from 'node:worker_threads';
import { faultOf } from './faults.js';
import { openDatabase } from './open-database.js';
import { batchRunner } from './run-batch.js';
import { closing, type FromWriter, type ToWriter, type WriterData } from './writer-thread.js';
import type { Write } from './writes.js';

/** The thread that writes: a slow disk or a checkpoint holds up this one, never the requests. */
const { path, options } = workerData as WriterData;
const port = parentPort;
if (!port) throw new Error('writer-thread-main is the start of a worker thread; use startWriter');
const answer = (message: FromWriter): void => port.postMessage(message);

try {
  const database = openDatabase(path, options);
  const runBatch = batchRunner(database);
  port.on('message', (message: ToWriter) => {
    if (message !== closing) return answer({ settled: runBatch(JSON.parse(message) as Write[]) });
    database.close();
    port.close();
  });
  answer({ ready: true });
} catch (error) {
  answer({ failed: faultOf(error) });
  port.close();
}
