import { findEngine, type Connection, type EngineName } from './engines.js';

export interface DatabaseOptions {
  /** Unless told, better-sqlite3, and libsql where that cannot be loaded. */
  readonly engine?: EngineName;
  /** How long a write waits for another process to let go of the file, in ms. */
  readonly lockWaitMs?: number;
  /** The file may grow to this many pages of 4 KiB; more is answered like a full disk. */
  readonly maxPages?: number;
  readonly cacheKiB?: number;
}

export interface Database extends Connection {
  readonly engine: EngineName;
}

/**
 * A connection on which a commit is on the disk before it returns.
 * Both settings are read back: better-sqlite3 is built to fall to NORMAL under WAL, and WAL is refused on some file systems.
 */
export function openDatabase(path: string, options: DatabaseOptions = {}): Database {
  const { lockWaitMs = 1500, maxPages, cacheKiB = 65_536 } = options;
  const { name, engine } = findEngine(options.engine);
  const connection = new engine(path);
  try {
    connection.exec(`pragma busy_timeout = ${lockWaitMs}`);
    connection.exec('pragma journal_mode = wal');
    connection.exec('pragma synchronous = full');
    connection.exec('pragma foreign_keys = on');
    connection.exec('pragma secure_delete = on');
    connection.exec(`pragma cache_size = -${cacheKiB}`);
    // 16 MB between two checkpoints: a page that several batches changed is carried over once.
    connection.exec('pragma wal_autocheckpoint = 4000');
    connection.exec('pragma journal_size_limit = 67108864');
    if (maxPages !== undefined) connection.exec(`pragma max_page_count = ${maxPages}`);
    expectSetting(connection, path, 'journal_mode', 'wal');
    expectSetting(connection, path, 'synchronous', 2);
    expectSetting(connection, path, 'foreign_keys', 1);
    expectSetting(connection, path, 'secure_delete', 1);
  } catch (error) {
    connection.close();
    throw error;
  }
  return Object.assign(connection, { engine: name });
}

export function readSetting(connection: Connection, name: string): unknown {
  return Object.values(connection.prepare(`pragma ${name}`).get([]) as object)[0];
}

function expectSetting(connection: Connection, path: string, name: string, expected: unknown): void {
  const found = readSetting(connection, name);
  if (found === expected) return;
  throw new Error(
    `Expected ${name} = ${String(expected)} on the database ${path}, got ${String(found)}. Signatures would not survive a power cut there: put the file on a local disk.`,
  );
}

/** All of it or nothing. The lock is taken at once, so that two processes never wait for each other crosswise. */
export function inTransaction<Result>(database: Connection, work: () => Result): Result {
  database.exec('begin immediate');
  try {
    const result = work();
    database.exec('commit');
    return result;
  } catch (error) {
    // A full disk has already ended the transaction by itself.
    if (database.inTransaction) database.exec('rollback');
    throw error;
  }
}
