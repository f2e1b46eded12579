import type { Session } from '../postgres/session.js';
import type { ColumnType, MovedRow, MovedTable } from './moved-table.js';

/** Writes a page of rows, and holds what the server then says it has against what it was given. Throws where that is not the same. */
export async function writePage(session: Session, { table, columns }: MovedTable, rows: readonly MovedRow[]): Promise<void> {
  const entries = Object.entries(columns);
  const names = entries.map(([name]) => name).join(', ');
  const written = entries.map(([name, [type]]) => (type === 'bytea' ? `decode(${name}, 'hex')` : name));
  const given = entries.map(([name, [type]]) => `${name} ${type === 'bytea' ? 'text' : type}`);
  const said = entries.map(([name, [type]]) => (type === 'bytea' ? `encode(${name}, 'hex') as ${name}` : name));
  const kept = await session.rows<MovedRow>(
    `insert into ${table} (${names}) overriding system value
     select ${written.join(', ')} from json_to_recordset($1::json) as r (${given.join(', ')})
     returning ${said.join(', ')}`,
    [JSON.stringify(rows)],
  );
  const textsOf = (all: readonly MovedRow[]): string[] =>
    all.map((row) => JSON.stringify(entries.map(([name, [type]]) => alike(row[name], type)))).sort();
  const [ours, theirs] = [textsOf(rows), textsOf(kept)];
  // Not which, nor what: it may be what a person wrote.
  if (ours.length !== theirs.length || ours.some((text, index) => text !== theirs[index]))
    throw new Error(`expected PostgreSQL to keep ${rows.length} rows of ${table} as they are, got others`);
}

/** A value as both databases would say it. */
function alike(value: unknown, type: ColumnType): unknown {
  if (value === null || value === undefined) return null;
  if (type === 'boolean') return Boolean(value);
  if (type === 'bigint') return Number(value);
  if (type === 'bytea') return (value as string).toLowerCase();
  return type === 'jsonb' ? inOrder(typeof value === 'string' ? JSON.parse(value) : value) : value;
}

/** PostgreSQL keeps the names of an object in an order of its own. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, inner]) => [name, inOrder(inner)]);
}
