import { findEngine, type Connection, type EngineName } from '../sqlite/engines.js';
import { migrate } from '../sqlite/migrate.js';
import { readSetting, type Database } from '../sqlite/open-database.js';

/** Opens an embedded database, and lets nobody else in until it is closed. `undefined` where others have it open. */
export function openAlone(path: string, wanted?: EngineName): Database | undefined {
  const { name, engine } = findEngine(wanted);
  const connection = new engine(path);
  try {
    if (endsLog(connection)) {
      const database = Object.assign(connection, { engine: name });
      migrate(database, path);
      database.exec('begin exclusive');
      return database;
    }
  } catch (error) {
    connection.close();
    throw error;
  }
  connection.close();
  return undefined;
}

/**
 * Only who is alone may end the write-ahead log, and libsql only before it has read anything. Whoever serves the file next begins
 * another.
 */
function endsLog(connection: Connection): boolean {
  connection.exec('pragma busy_timeout = 1500');
  try {
    connection.exec('pragma journal_mode = delete');
  } catch {
    // It is read back.
  }
  return readSetting(connection, 'journal_mode') === 'delete';
}
