import { Command } from 'commander';
import { moveStore } from '../store/move/move-store.js';
import { openAlone } from '../store/move/open-alone.js';
import { ConfigFault } from './config-fault.js';
import { configFrom } from './config.js';
import { databaseIn, inSettings } from './open-store.js';

/** `solidarity move` */
export function moveCommand(): Command {
  return new Command('move')
    .description('copy the database of the data folder, which nobody serves meanwhile, to the empty PostgreSQL of DATABASE_URL')
    .action(async () => {
      const { data, databaseUrl } = configFrom(process.env);
      if (databaseUrl === undefined)
        throw new ConfigFault(['DATABASE_URL: expected the PostgreSQL database to move to, got nothing; set it.']);
      const path = databaseIn(data);
      const database = openAlone(path);
      if (!database)
        throw new ConfigFault([
          `SOLIDARITY_DATA: expected a database that nobody serves, got "${path}", which is in use; stop the backend.`,
        ]);
      try {
        const moved = await inSettings(() => moveStore(database, databaseUrl));
        const lines = [...moved].map(([table, rows]) => `${table}\t${rows}\n`);
        process.stdout.write(`${lines.join('')}Every row is there as it is in ${path}, which is left as it was.\n`);
      } finally {
        database.close();
      }
    });
}
