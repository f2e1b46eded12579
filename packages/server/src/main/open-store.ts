import { join } from 'node:path';
import { OpenFault } from '../store/postgres/open-fault.js';
import { postgresStore } from '../store/postgres/postgres-store.js';
import { sqliteStore } from '../store/sqlite/sqlite-store.js';
import { StoreBusy, type Store } from '../store/store.js';
import { ConfigFault } from './config-fault.js';
import type { Config } from './config.js';

/**
 * Opens the PostgreSQL database that is set, else the embedded one of the data folder, which is made where there is none. Throws
 * `ConfigFault` where the setting names a database that cannot be used, `StoreBusy` where its server does not answer.
 */
export async function openStore({ data, databaseUrl }: Pick<Config, 'data' | 'databaseUrl'>): Promise<Store> {
  if (databaseUrl === undefined) return sqliteStore(join(data, 'solidarity.db'));
  try {
    return await postgresStore(databaseUrl);
  } catch (error) {
    if (error instanceof OpenFault) throw new ConfigFault([`DATABASE_URL: ${error.message}`]);
    if (error instanceof StoreBusy) throw new StoreBusy(`DATABASE_URL: ${error.message}`, error.retryAfter, { cause: error });
    throw error;
  }
}
