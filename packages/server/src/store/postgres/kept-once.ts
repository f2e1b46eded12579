import { createHash } from 'node:crypto';
import type { Session } from './session.js';

type Values = Readonly<Record<string, string>>;

/** Rows that each rest once, whoever brings them, and that every process remembers once it met them. */
export interface KeptOnce {
  /** Keeps rows that are new, each statement by itself, so that nobody waits for them. */
  keep(rows: readonly Values[]): Promise<void>;
  /** Throws where `keep` was not called with this row. */
  numberOf(row: Values): number;
  /** By their numbers. Throws where one is not there. */
  read(numbers: readonly number[]): Promise<ReadonlyMap<number, Values>>;
}

const mostRemembered = 2000;

/** Hex. */
export const hashOfRow = (row: Values, columns: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify(columns.map((column) => row[column])))
    .digest('hex');

/** `columns`: all text. A row is found by a hash of all its values: they may be longer than an index takes. */
export function keptOnce(session: Session, table: string, columns: readonly string[]): KeptOnce {
  const numbers = new Map<string, number>();
  const rows = new Map<number, Values>();
  const hashOf = (row: Values): string => hashOfRow(row, columns);
  const remember = (found: readonly (Values & { readonly seq: string })[]): void => {
    if (rows.size > mostRemembered) {
      rows.clear();
      numbers.clear();
    }
    for (const { seq, ...row } of found) {
      rows.set(Number(seq), row);
      numbers.set(hashOf(row), Number(seq));
    }
  };
  const names = columns.join(', ');
  const types = columns.map((column) => `${column} text`).join(', ');

  return {
    async keep(given) {
      const missing = new Map(given.map((row) => [hashOf(row), row] as const).filter(([hash]) => !numbers.has(hash)));
      if (missing.size === 0) return;
      await session.rows(
        `insert into ${table} (hash, ${names})
         select decode(hash, 'hex'), ${names} from json_to_recordset($1::json) as r (hash text, ${types}) order by hash
         on conflict (hash) do nothing`,
        [JSON.stringify([...missing].map(([hash, row]) => ({ ...row, hash })))],
      );
      const hashes = `select decode(value, 'hex') from json_array_elements_text($1::json)`;
      remember(await session.rows(`select seq, ${names} from ${table} where hash in (${hashes})`, [JSON.stringify([...missing.keys()])]));
    },
    numberOf(row) {
      const number = numbers.get(hashOf(row));
      if (number === undefined) throw new Error(`expected a row of ${table} to be kept before it is pointed at, got another`);
      return number;
    },
    async read(wanted) {
      const missing = [...new Set(wanted)].filter((number) => !rows.has(number));
      const known = new Map(wanted.flatMap((number) => [[number, rows.get(number) ?? {}]]));
      if (missing.length > 0) {
        const found: (Values & { readonly seq: string })[] = await session.rows(
          `select seq, ${names} from ${table} where seq = any($1::bigint[])`,
          [missing],
        );
        if (found.length < missing.length) throw new Error(`expected ${missing.length} rows of ${table}, got ${found.length}`);
        remember(found);
        for (const { seq, ...row } of found) known.set(Number(seq), row);
      }
      return known;
    },
  };
}
