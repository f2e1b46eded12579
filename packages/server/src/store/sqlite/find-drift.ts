import { Worker } from 'node:worker_threads';
import { errorOf, type Fault } from './faults.js';
import type { FoundDrift } from './write-counter.js';
import type { WriterData } from './writer-thread.js';

export type FromDriftThread = { readonly found: FoundDrift } | { readonly failed: Fault };

const script = new URL('./find-drift-main.js', import.meta.url);

/** Counting millions takes seconds: in a thread of its own, on one snapshot, while signatures go on. */
export function findDrift(data: WriterData): Promise<FoundDrift> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: data });
    worker.once('message', (message: FromDriftThread) => ('found' in message ? resolve(message.found) : reject(errorOf(message.failed))));
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The thread that recounts ended before it answered')));
  });
}
