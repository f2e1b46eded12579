import { migrate } from '../postgres/migrate.js';
import { OpenFault } from '../open-fault.js';
import { expectServer, placeOf } from '../postgres/open-postgres.js';
import { openPool } from '../postgres/pool.js';
import type { Session } from '../postgres/session.js';
import type { Database } from '../sqlite/open-database.js';
import { countOf, pagesOf, type MovedTable } from './moved-table.js';
import { movedTables } from './moved-tables.js';
import { writePage } from './write-page.js';

/** Rows by table of PostgreSQL. */
export type Moved = ReadonlyMap<string, number>;

const tables = [...new Set(movedTables.map(({ table }) => table))];

/**
 * Copies all that an embedded database holds, opened by `openAlone`, to an empty PostgreSQL: all of it or nothing. Rejects with
 * `OpenFault` where that is not empty, or no database that we can write and trust, with `StoreBusy` where no server answers.
 */
export async function moveStore(database: Database, url: string): Promise<Moved> {
  await expectServer(url);
  const pool = openPool(url, { connections: 1 });
  try {
    await migrate(pool, placeOf(url));
    return await pool.transaction((session) => moveAll(database, session, placeOf(url)), { isLong: true });
  } finally {
    await pool.close();
  }
}

/** Whether there is nothing to move. */
export const isEmpty = (database: Database): boolean => movedTables.every((moved) => countOf(database, moved) === 0);

async function moveAll(database: Database, session: Session, where: string): Promise<Moved> {
  // A backend that has started there already waits, and writes nothing between.
  await session.rows(`lock table ${tables.join(', ')} in share row exclusive mode`);
  for (const [table, n] of await countsIn(session))
    if (n > 0)
      throw new OpenFault(
        `expected an empty database at ${where}, got one with ${n} rows in ${table}; name another, or drop what is there.`,
      );
  const expected = new Map(tables.map((table) => [table, 0]));
  for (const moved of movedTables) {
    for (const rows of pagesOf(database, moved)) await writePage(session, moved, rows);
    expected.set(moved.table, (expected.get(moved.table) ?? 0) + countOf(database, moved));
    await numberOn(database, session, moved);
  }
  const counts = await countsIn(session);
  for (const [table, n] of counts)
    if (n !== expected.get(table))
      throw new Error(`expected ${expected.get(table)} rows of ${table} at ${where}, got ${n}; nothing was moved`);
  return counts;
}

async function countsIn(session: Session): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const table of tables) {
    const [row] = await session.rows<{ n: number }>(`select count(*) as n from ${table}`);
    counts.set(table, row?.n ?? 0);
  }
  return counts;
}

/** The next row gets a number that no row ever had, even where the last were erased. */
async function numberOn(database: Database, session: Session, { table, numbered }: MovedTable): Promise<void> {
  if (numbered === undefined) return;
  const last = database.prepare('select seq from sqlite_sequence where name = ?').get([table]) as { seq: number } | undefined;
  await session.rows(
    `select setval(pg_get_serial_sequence($1, $2), greatest((select coalesce(max(${numbered}), 0) from ${table}), $3) + 1, false)`,
    [table, numbered, last?.seq ?? 0],
  );
}
