import { OpenFault } from '../open-fault.js';
import { findEngine, type Connection, type EngineName } from '../sqlite/engines.js';
import { migrate } from '../sqlite/migrate.js';
import { expectNotMoved } from '../sqlite/moved-away.js';
import { readSetting, type Database } from '../sqlite/open-database.js';

/**
 * Opens an embedded database, and lets nobody else in until it is closed. `undefined` where others have it open. Throws `OpenFault`
 * where it takes no writes, or was moved before.
 */
export function openAlone(path: string, wanted?: EngineName): Database | undefined {
  const { name, engine } = findEngine(wanted);
  let connection: Connection | undefined;
  try {
    connection = new engine(path);
    if (endsLog(connection)) {
      const database = Object.assign(connection, { engine: name });
      migrate(database, path);
      database.exec('begin exclusive');
      expectNotMoved(database, path);
      return database;
    }
  } catch (error) {
    connection?.close();
    const { code, message } = error as { code?: unknown; message?: unknown };
    if (/^SQLITE_(?:BUSY|LOCKED)/.test(String(code))) return undefined;
    // One engine gives these no code.
    if (!/readonly database|unable to open/i.test(String(message))) throw error;
    throw new OpenFault(
      `expected a database that this user can write to, got "${path}", which takes no writes; change who may write to it and its folder.`,
    );
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
