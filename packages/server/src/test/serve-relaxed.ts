import { join } from 'node:path';
import { configFrom } from '../main/config.js';
import { pinoLog } from '../main/pino-log.js';
import { serve } from '../main/serve.js';
import { sqliteStore } from '../store/sqlite/sqlite-store.js';

/** Serves as the command does, with a writer that does not wait for the disk. */
const config = configFrom(process.env);
const log = pinoLog();
const store = await sqliteStore(join(config.data, 'solidarity.db'), { writer: new URL('./sqlite-relaxed-writer.js', import.meta.url) });
const { address } = await serve(config, { log, store });
log.info('listening', { address });
