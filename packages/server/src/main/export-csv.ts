import type { CampaignFile } from '@solidarity/contract';
import { stringify, type Stringifier } from 'csv-stringify';
import { Readable } from 'node:stream';
import { fieldsOf } from '../rules/campaign.js';
import type { Store, StoredSignature } from '../store/store.js';

const day = (at: number | undefined): string => (at === undefined ? '' : new Date(at).toISOString());
const person = ['givenName', 'familyName'] as const;
const rest = ['country', 'postcode', 'phone', 'comment', 'hideName'] as const;

type Column<Cell = string> = readonly [name: string, read: (signature: StoredSignature) => Cell];
/** Columns of which some take time to work out. */
export type MoreColumns = readonly Column<string | Promise<string>>[];

interface ExportOptions {
  readonly bom?: boolean;
  readonly more?: MoreColumns;
}

/** The columns of an export but the last, in an order that never changes: new ones only ever come at the end. */
function columnsOf(file: CampaignFile): Column[] {
  const answer = (name: string): Column => [name, ({ person: answers }) => String(answers[name] ?? '')];
  return [
    ['id', ({ id }) => id],
    ['status', statusIn],
    ['signedAt', ({ at }) => day(at)],
    ['confirmedAt', ({ confirmedAt }) => day(confirmedAt)],
    ['language', ({ language }) => language],
    ...person.map(answer),
    ['email', ({ email }) => email],
    ...rest.map(answer),
    ['origin', ({ origin }) => origin],
    ['partner', ({ partner }) => partner ?? ''],
    ['element', ({ element }) => element ?? ''],
    ...fieldsOf(file)
      .filter(({ name }) => name.startsWith('x-'))
      .map(({ name }) => answer(name)),
    ...file.consents.map(({ purpose }): Column => [`consent-${purpose}`, ({ consents }) => lastAnswer(consents, purpose)]),
  ];
}

/** Only `confirmed` rows count, and only they may be written to. What a person has ended stays ended, whatever a review says of it. */
const statusIn = ({ status, held, removed }: StoredSignature): string => {
  if (status === 'unsubscribed' || status === 'withdrawn') return status;
  if (removed !== undefined) return 'removed';
  return held === undefined ? status : 'held';
};

/** What holds now: the latest answer to a purpose; empty where none was given. */
function lastAnswer(consents: StoredSignature['consents'], purpose: string): string {
  const last = consents.findLast((consent) => consent.purpose === purpose);
  return last === undefined ? '' : last.granted ? 'yes' : 'no';
}

/**
 * A campaign's signatures as CSV, row by row, whatever their number. Cells that a spreadsheet would run as a formula are
 * escaped by an apostrophe. `bom`: a mark at the start that Excel needs to read UTF-8. `more`: columns before the last.
 */
export function exportCsv(
  store: Pick<Store, 'signatures'>,
  file: CampaignFile,
  { bom = false, more = [] }: ExportOptions = {},
): Stringifier {
  const columns = columnsOf(file);
  const names = [...columns, ...more].map(([name]) => name);
  const rows = async function* () {
    for await (const signature of store.signatures(file.id)) {
      const cells = columns.map(([, read]) => read(signature));
      for (const [, read] of more) cells.push(await read(signature));
      yield [...cells, JSON.stringify(signature.consents)];
    }
  };
  const csv = stringify({ header: true, columns: [...names, 'consents'], escape_formulas: true, bom, record_delimiter: 'windows' });
  const source = Readable.from(rows());
  source.on('error', (error) => csv.destroy(error));
  return source.pipe(csv);
}
