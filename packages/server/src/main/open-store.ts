import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OpenFault } from '../store/open-fault.js';
import { sqliteStore } from '../store/sqlite/sqlite-store.js';
import { StoreBusy, type Store } from '../store/store.js';
import { ConfigFault } from './config-fault.js';
import type { Config } from './config.js';

type Place = Pick<Config, 'data' | 'databaseUrl'>;

/**
 * Opens the PostgreSQL database that is set, else the embedded one of the data folder, which is made where there is none. Throws
 * `ConfigFault` where the setting names a database that cannot be used, `StoreBusy` where its server does not answer.
 */
export const openStore = (place: Place): Promise<Store> => open(place, { mustExist: false });

/** The same, and makes none: throws `ConfigFault` where nobody has been served from there yet. */
export async function openKept(place: Place): Promise<Store> {
  if (place.databaseUrl === undefined) databaseIn(place.data);
  return open(place, { mustExist: true });
}

/** The embedded database of a data folder. Throws `ConfigFault` where there is none. */
export function databaseIn(data: string): string {
  const path = pathIn(data);
  if (existsSync(path)) return path;
  throw new ConfigFault([`SOLIDARITY_DATA: expected a database at "${resolve(path)}", got none; name the folder that is served.`]);
}

const pathIn = (data: string): string => join(data, 'solidarity.db');

const open = ({ data, databaseUrl }: Place, { mustExist }: { readonly mustExist: boolean }): Promise<Store> =>
  databaseUrl === undefined
    ? inSetting('SOLIDARITY_DATA', () => sqliteStore(pathIn(data)))
    : inSetting('DATABASE_URL', async () => {
        const { postgresStore } = await import('../store/postgres/postgres-store.js'); // which few have
        return postgresStore(databaseUrl, { mustExist });
      });

/** Does something with the database that is set; what is wrong with it is told under the name of the setting. */
export async function inSetting<Result>(name: 'SOLIDARITY_DATA' | 'DATABASE_URL', work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OpenFault) throw new ConfigFault([`${name}: ${error.message}`]);
    if (error instanceof StoreBusy) throw new StoreBusy(`${name}: ${error.message}`, error.retryAfter, { cause: error });
    throw error;
  }
}
