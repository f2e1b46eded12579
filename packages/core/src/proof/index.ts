import { record } from '../backend/read-values.js';
import { writeJson } from '../done/write-json.js';
import { inSlices } from './in-slices.js';
import { inWorker } from './in-worker.js';
import { mayWork } from './may-work.js';
import type { Sought } from './searcher.js';

/** Milliseconds. Nobody waits so long, and a battery should not either. */
const giveUpAfter = 60_000;

/**
 * Answers a challenge: what is sent as `proof`, as ALTCHA writes it. Stops once the element has gone.
 * Rejects where no proof came of it, or where this is no challenge that can be answered here.
 */
export async function prove(challenge: unknown, element: Pick<Element, 'isConnected'>, page: ParentNode = document): Promise<string> {
  const sought = readSought(record(challenge)['parameters']);
  const until = performance.now() + giveUpAfter;
  const isOver = (): boolean => !element.isConnected || performance.now() > until;
  const solution = (mayWork(page) ? await inWorker(sought, isOver) : undefined) ?? (await inSlices(sought, isOver));
  if (!solution) throw new Error('expected a counter, got none in time');
  return btoa(writeJson({ challenge, solution }));
}

function readSought(parameters: unknown): Sought {
  const { algorithm, cost, salt, nonce, keyPrefix } = record(parameters);
  const isHex = [salt, nonce].every((digits) => /^[0-9a-f]{32}$/.test(String(digits))) && /^[0-9a-f]{1,32}$/.test(String(keyPrefix));
  if (algorithm !== 'SHA-256' || cost !== 1 || !isHex) throw new Error('expected a challenge by SHA-256, got another');
  return { salt, nonce, keyPrefix } as Sought;
}
