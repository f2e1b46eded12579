import { parentPort } from 'node:worker_threads';
import type { ToWriter } from '../store/sqlite/writer-thread.js';

/** The real thread that writes, which dies on a batch that holds a person who is called Fatal. */
parentPort?.on('message', (message: ToWriter) => {
  if (message.includes('fatal@example.org')) process.exit(1);
});
await import('../store/sqlite/writer-thread-main.js');
