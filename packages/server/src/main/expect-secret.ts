import { createHmac } from 'node:crypto';
import type { Store } from '../store/store.js';
import { ConfigFault } from './config-fault.js';
import type { Secret } from './secret.js';

/** Longer than anybody will ask. */
const foreverMs = 1e15;

/**
 * Every process and every command at one database must make the same hashes: with another secret nobody is recognised, and nobody would
 * be erased. The first that comes leaves a mark of its secret there, which tells no more of it than the hashes do. Throws `ConfigFault`
 * where another mark is there.
 */
export async function expectSecret(store: Pick<Store, 'lease'>, { value, createdAt }: Secret): Promise<void> {
  const mark = createHmac('sha256', value).update('the secret of a database').digest('hex');
  if (await store.lease('secret', mark, Date.now(), foreverMs)) return;
  const got = createdAt === undefined ? 'another' : `one that was made just now as ${createdAt}`;
  throw new ConfigFault([
    `SOLIDARITY_SECRET: expected the secret that this database was begun with, got ${got}; set it to that one, or put its file back into the data folder.`,
  ]);
}
