import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { CampaignFault } from '../rules/campaign-file.js';
import type { ListedTarget } from '../rules/list-source.js';
import { answerFaults, unsaidFaults, type LetterOfList } from '../rules/target-list-checks.js';
import { columnFault, listedTargets } from '../rules/target-rows.js';

const largestFile = 5_000_000;
const mostRows = 5000;

interface Table {
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** Where a cell stands, as a person finds it: a row of a spreadsheet, or a place in JSON. */
  readonly place: (index: number, column: string) => string;
}

/**
 * Reads and checks a targets file, JSON or CSV by its ending, for the campaign whose letter goes to them. Throws `CampaignFault`: file,
 * row, column, expected, got.
 */
export async function readTargetFile(path: string, campaign: LetterOfList): Promise<ListedTarget[]> {
  const name = basename(path);
  const wrong = (place: string, expected: string, got: string): never => {
    throw new CampaignFault([`${name}: ${place}${expected}; got ${got}`]);
  };
  const text = await textOf(path, wrong);
  const { rows, place } = name.toLowerCase().endsWith('.json') ? jsonTable(text, wrong) : csvTable(text, wrong);
  if (rows.length === 0) wrong('', 'expected at least one target', 'none');
  if (rows.length > mostRows) wrong('', `expected at most ${mostRows} targets`, String(rows.length));
  const listed = listedTargets(rows);
  const [targets, inRows] = 'targets' in listed ? [listed.targets, unsaidFaults(campaign, listed.targets)] : [[], listed.faults];
  const lines = [
    ...inRows.map(({ index, column, expected }) => `${name}: ${place(index, column)}${expected}; got ${shown(rows[index]?.[column])}`),
    ...answerFaults(campaign, targets).map(({ expected, got }) => `${name}: ${expected}; got ${got}`),
  ];
  if (lines.length > 0) throw new CampaignFault(lines);
  return targets;
}

type Wrong = (place: string, expected: string, got: string) => never;

async function textOf(path: string, wrong: Wrong): Promise<string> {
  const reason = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : 'an error');
  const found = await stat(path).catch((error: unknown) => wrong('', 'expected a targets file that can be read', reason(error)));
  if (!found.isFile()) wrong('', 'expected a targets file that can be read', 'a folder');
  if (found.size > largestFile) wrong('', `expected at most ${largestFile} bytes`, String(found.size));
  const bytes = await readFile(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return wrong('', 'expected text in UTF-8; save it as "CSV UTF-8"', 'other bytes');
  }
}

function csvTable(text: string, wrong: Wrong): Table {
  const [head = ''] = text.split(/\r?\n|\r/, 1);
  const delimiter = [';', '\t'].find((mark) => head.includes(mark)) ?? ',';
  let records: { record: string[]; info: { lines: number } }[];
  try {
    // The line a record ends on is not where it begins, as far as a cell holds line breaks; so rows are counted instead.
    records = parse(text, { delimiter, trim: true, skip_empty_lines: true, relax_column_count: true, info: true }) as never;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return wrong(`row ${Number(error['records'] ?? 0) + 1}: `, 'expected a table of CSV with closed quotes', error.code);
  }
  const [names = [], ...cells] = records.map(({ record }) => record);
  if (names.length === 0) wrong('', 'expected a first row with the names of the columns', 'an empty file');
  const bad = columnFault(names);
  if (bad) wrong('row 1: ', bad.expected, names.includes(bad.name) ? shown(bad.name) : `none named ${shown(bad.name)}`);
  const uneven = cells.findIndex((row) => row.length !== names.length);
  if (uneven >= 0) wrong(`row ${uneven + 2}: `, `expected ${names.length} cells, as in row 1`, String(cells[uneven]?.length));
  return {
    rows: cells.map((row) => Object.fromEntries(names.map((column, at) => [column, row[at] ?? '']))),
    place: (index, column) => `row ${index + 2}, column "${column}": `,
  };
}

function jsonTable(text: string, wrong: Wrong): Table {
  const json = parsed(text, wrong);
  if (!Array.isArray(json)) return wrong('/: ', 'expected a list of targets', shown(json));
  const rows = json.map((row: unknown, index) => {
    if (row === null || typeof row !== 'object' || Array.isArray(row)) return wrong(`/${index}: `, 'expected a target', shown(row));
    const entries = Object.entries(row as Readonly<Record<string, unknown>>);
    const bad = columnFault(entries.map(([name]) => name));
    if (bad) wrong(`/${index}/${bad.name}: `, bad.expected, bad.name in row ? 'another' : 'nothing');
    return Object.fromEntries(
      entries.map(([name, value]) => {
        const isList = name === 'postcodes' && Array.isArray(value) && value.every((part) => typeof part === 'string');
        if (!isList && typeof value !== 'string') return wrong(`/${index}/${name}: `, 'expected text', shown(value));
        return [name, isList ? (value as string[]).join(';') : (value as string)];
      }),
    );
  });
  return { rows, place: (index, column) => `/${index}/${column}: ` };
}

function parsed(text: string, wrong: Wrong): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    return wrong('/: ', 'expected JSON', error instanceof Error ? error.message : String(error));
  }
}

function shown(value: unknown): string {
  if (value === undefined || value === '') return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
