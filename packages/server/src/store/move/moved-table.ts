import type { Database } from '../sqlite/open-database.js';

/** How a column travels as JSON; bytes as hex digits. */
export type ColumnType = 'text' | 'bigint' | 'boolean' | 'bytea' | 'jsonb';

export type MovedRow = Readonly<Record<string, unknown>>;

/** Rows of the embedded database as rows of a table in PostgreSQL. */
export interface MovedTable {
  /** In PostgreSQL. */
  readonly table: string;
  /** Of each column there: its type, and what it is here; nothing where `finish` adds it. */
  readonly columns: Readonly<Record<string, readonly [type: ColumnType, from?: string]>>;
  /** Tables here, joined. */
  readonly from: string;
  /** What is unique among these rows, with an index: they are read in its order. */
  readonly place: string;
  readonly where?: string;
  /** Counts these rows in another way: `n`; all of the first table unless told. */
  readonly counted?: string;
  /** The column that PostgreSQL numbers by itself. */
  readonly numbered?: string;
  /** Adds what SQL cannot say to rows whose places lie between two. */
  readonly finish?: (database: Database, rows: readonly MovedRow[]) => MovedRow[];
}

export type Columns = Readonly<Record<string, readonly [type: ColumnType, from: string]>>;

/** Columns that have the same name in both, of a table that may have to be told apart. */
export const alike = (type: ColumnType, names: string, table?: string): Columns =>
  Object.fromEntries(names.split(' ').map((name) => [name, [type, table === undefined ? name : `${table}.${name}`]]));

const pageRows = 500;

const read = ([name, [type, from]]: [string, readonly [ColumnType, string?]]): string[] => {
  if (from === undefined) return [];
  return [`${type === 'bytea' ? `case when ${from} is not null then hex(${from}) end` : from} as ${name}`];
};

/** All rows in pages, as the transaction that is open sees them. */
export function* pagesOf(database: Database, { columns, from, place, where = 'true', finish }: MovedTable): Generator<MovedRow[]> {
  const values = Object.entries(columns).flatMap(read);
  const page = database.prepare(
    `select ${[`${place} as place_here`, ...values].join(', ')} from ${from} where ${place} > ? and ${where} order by ${place} limit ${pageRows}`,
  );
  // Bytes come after every number there.
  for (let last: number | Uint8Array = 0; ;) {
    const rows = page.all([last]) as (MovedRow & { readonly place_here: number | ArrayBuffer })[];
    if (rows.length > 0) yield finish ? finish(database, rows) : rows;
    const end = rows.at(-1)?.place_here;
    if (end === undefined || rows.length < pageRows) return;
    // One engine gives bytes as a Buffer, the other as an ArrayBuffer.
    last = typeof end === 'number' ? end : Buffer.from(end);
  }
}

/** How many rows there are, without a look at how they are read. */
export const countOf = (database: Database, { from, counted = `select count(*) as n from ${from.split(' ')[0]}` }: MovedTable): number =>
  (database.prepare(counted).get([]) as { n: number }).n;
