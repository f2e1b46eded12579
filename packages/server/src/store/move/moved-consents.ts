import { circumstanceColumns, wordColumns } from '../postgres/consent-texts.js';
import { hashOfRow } from '../postgres/kept-once.js';
import type { MovedTable } from './moved-table.js';

/** Rows that each rest once, with their numbers; there a hash finds them. */
const keptOnce = (table: string, columns: readonly string[]): MovedTable => ({
  table,
  columns: {
    seq: ['bigint', 'seq'],
    hash: ['bytea'],
    ...Object.fromEntries(columns.map((column) => [column, ['text', column] as const])),
  },
  from: table,
  place: 'seq',
  numbered: 'seq',
  finish: (_, rows) => rows.map((row) => ({ ...row, hash: hashOfRow(row as Readonly<Record<string, string>>, columns) })),
});

/** Exact words, and the circumstances they were shown in. */
export const movedConsents: readonly MovedTable[] = [
  keptOnce('consent_text', wordColumns),
  keptOnce('consent_circumstance', circumstanceColumns),
];
