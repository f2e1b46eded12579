import { join } from 'node:path';
import { sqliteStore } from '../store/sqlite/sqlite-store.js';
import type { Store } from '../store/store.js';
import type { Config } from './config.js';

/** Opens the embedded database of the data folder; makes it where there is none. */
export const openStore = ({ data }: Pick<Config, 'data'>): Promise<Store> => sqliteStore(join(data, 'solidarity.db'));
