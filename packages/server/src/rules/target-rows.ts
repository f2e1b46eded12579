import {
  cleanLine,
  countryCodes,
  hasPlaceholder,
  notContactable,
  parseEmail,
  safeUrl,
  TargetId,
  webAddress,
  type NotContactable,
} from '@solidarity/contract';
import type { ListedTarget } from './list-source.js';

/** One cell that cannot be used: what was expected there. */
export class CellFault extends Error {
  override readonly name = 'CellFault';
}

const fault = (expected: string): never => {
  throw new CellFault(expected);
};

/** Text as it may stand in a letter: one line, and nothing that a letter would take for a place to fill in. */
function line(max: number): (text: string) => string {
  return (text) => {
    if (text.length > max) return fault(`expected at most ${max} characters`);
    if (cleanLine(text) !== text.normalize('NFC').replace(/ +/g, ' ')) return fault('expected one line without control characters');
    return hasPlaceholder(text) ? fault('expected text without "{{", "}}" and brackets, which letters fill in') : cleanLine(text);
  };
}

function postcodes(text: string): string[] {
  const parts = text
    .split(/[;,|\n]/)
    .map((part) => part.replace(/[\s-]/g, '').toUpperCase())
    .filter((part) => part !== '');
  return parts.every((part) => /^[A-Z0-9]{1,10}$/.test(part))
    ? parts
    : fault('expected beginnings of postcodes with ";" between them, such as "SW1A; SW1V"');
}

/** Every column that a targets file may have, and how its cells are read. An empty cell is the same as none. */
const columns = {
  id: (text: string) => (TargetId.safeParse(text).success ? text : fault('expected 1 to 64 letters, digits, ".", ":", "_" or "-"')),
  name: line(200),
  role: line(200),
  area: line(200),
  country: (text: string) =>
    countryCodes.includes(text) ? text : fault('expected a country as two capital letters of ISO 3166, such as "GB"'),
  postcodes,
  salutation: line(200),
  email(text: string) {
    const email = parseEmail(text);
    return 'address' in email ? email.address : fault('expected one e-mail address, such as "mp@example.org"');
  },
  page: (text: string) =>
    (safeUrl(text) === undefined || text.length > 2000 ? undefined : webAddress(text)) ??
    fault('expected an http(s) address without credentials'),
  reason: (text: string) =>
    (notContactable as readonly string[]).includes(text)
      ? (text as NotContactable)
      : fault(`expected nothing, or why nobody can write to them: ${notContactable.join(', ')}`),
} as const;

type Column = keyof typeof columns;
export const columnNames = Object.keys(columns) as Column[];
const isColumn = (name: string): name is Column => Object.hasOwn(columns, name);

/** Why a file with these columns cannot be read, as far as its head tells: names that nobody knows, and those that are missing. */
export function columnFault(names: readonly string[]): { readonly name: string; readonly expected: string } | undefined {
  const unknown = names.find((name) => !isColumn(name) && !name.startsWith('x-'));
  if (unknown !== undefined)
    return { name: unknown, expected: `expected one of ${columnNames.join(', ')}, or a column of your own that begins with "x-"` };
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) return { name: twice, expected: 'expected each column once' };
  const missing = (['id', 'name'] as const).find((name) => !names.includes(name));
  return missing && { name: missing, expected: 'expected a column of this name' };
}

export interface RowFault {
  /** Where in the list, from 0. */
  readonly index: number;
  readonly column: string;
  readonly expected: string;
}

/** Judges rows of cells. Each fault is told; the rows are good only where there is none. */
export function listedTargets(rows: readonly Readonly<Record<string, string>>[]): { targets: ListedTarget[] } | { faults: RowFault[] } {
  const faults: RowFault[] = [];
  const places = new Map<string, number>();
  const targets = rows.map((row, index) => {
    const read = <Name extends Column>(column: Name): ReturnType<(typeof columns)[Name]> | undefined => {
      const text = (row[column] ?? '').trim();
      if (text === '') return undefined;
      try {
        return columns[column](text) as ReturnType<(typeof columns)[Name]>;
      } catch (error) {
        if (!(error instanceof CellFault)) throw error;
        faults.push({ index, column, expected: error.message });
        return undefined;
      }
    };
    for (const column of ['id', 'name'] as const)
      if ((row[column] ?? '').trim() === '') faults.push({ index, column, expected: `expected ${column === 'id' ? 'an id' : 'a name'}` });
    const [id = '', reason, email] = [read('id'), read('reason'), read('email')];
    if (id !== '' && places.has(id)) faults.push({ index, column: 'id', expected: 'expected an id that no other row has' });
    places.set(id, index);
    const why = reason ?? (email === undefined ? 'no-address' : undefined);
    return {
      ...defined({
        role: read('role'),
        area: read('area'),
        country: read('country'),
        postcodes: read('postcodes'),
        salutation: read('salutation'),
        email,
        page: read('page'),
        reason: why,
      }),
      id,
      name: read('name') ?? '',
      contactable: why === undefined,
    };
  });
  return faults.length > 0 ? { faults } : { targets };
}

/** Without what is undefined, which a schema takes for a value. */
function defined<Values extends Record<string, unknown>>(values: Values): { [Key in keyof Values]?: NonNullable<Values[Key]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
