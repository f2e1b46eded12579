import { Command } from 'commander';
import { isEmpty, moveStore } from '../store/move/move-store.js';
import { openAlone } from '../store/move/open-alone.js';
import { isPlainAfar, plainWarning } from '../store/postgres/is-plain-afar.js';
import { placeOf } from '../store/postgres/open-postgres.js';
import { markMoved } from '../store/sqlite/moved-away.js';
import { ConfigFault } from './config-fault.js';
import { configFrom } from './config.js';
import { databaseIn, inSetting } from './open-store.js';

/** `solidarity move` */
export function moveCommand(): Command {
  return new Command('move')
    .description('copy the database of the data folder, which nobody serves meanwhile, to the empty PostgreSQL of DATABASE_URL')
    .action(async () => {
      const { data, databaseUrl } = configFrom(process.env);
      if (databaseUrl === undefined)
        throw new ConfigFault(['DATABASE_URL: expected the PostgreSQL database to move to, got nothing; set it.']);
      const path = databaseIn(data);
      const database = await inSetting('SOLIDARITY_DATA', async () => openAlone(path));
      if (!database)
        throw new ConfigFault([
          `SOLIDARITY_DATA: expected a database that nobody serves, got "${path}", which is in use; stop the backend.`,
        ]);
      try {
        if (isEmpty(database))
          throw new ConfigFault([
            `SOLIDARITY_DATA: expected a database to move, got "${path}", which holds nothing; name the folder that was served.`,
          ]);
        if (isPlainAfar(databaseUrl)) process.stderr.write(`solidarity: ${plainWarning}.\n`);
        const place = placeOf(databaseUrl);
        // Before anything is copied, so that a file that takes no mark is known in time; it holds once it is committed.
        markMoved(database, place);
        const moved = await inSetting('DATABASE_URL', () => moveStore(database, databaseUrl));
        database.exec('commit');
        const lines = [...moved].map(([table, rows]) => `${table}\t${rows}\n`);
        process.stdout.write(`${lines.join('')}Every row is there as it is in ${path}, which is marked as moved to ${place}.\n`);
      } finally {
        database.close();
      }
    });
}
