import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import fc from 'fast-check';
import { CampaignFault } from '../rules/campaign-file.js';
import { readTargetFile } from '../targets/read-target-file.js';
import { letterCampaign } from './sample-letter.js';
import { temporaryFolder } from './temporary-folder.js';

const read = async (t: TestContext, name: string, content: string | Uint8Array) =>
  readTargetFile(join(await temporaryFolder(t, { [name]: content }), name), letterCampaign());

async function faultOf(path: string): Promise<CampaignFault> {
  const found: unknown = await readTargetFile(path, letterCampaign()).catch((fault: unknown) => fault);
  assert.ok(found instanceof CampaignFault, `expected a fault, got ${JSON.stringify(found)} ${String(found)}`);
  return found;
}

const faultsOf = async (t: TestContext, name: string, content: string | Uint8Array): Promise<readonly string[]> =>
  (await faultOf(join(await temporaryFolder(t, { [name]: content }), name))).lines;

const first = {
  id: 'mayor',
  name: 'The Mayor of Harbour Town',
  role: 'Mayor',
  area: 'Harbour Town',
  country: 'GB',
  postcodes: ['AB1', 'AB2'],
  salutation: 'Dear Mayor, dear friend',
  email: 'mayor@town.example',
  page: 'https://town.example/mayor',
  contactable: true,
};
const second = { id: 'عمدة', name: 'العمدة' };
const table = [
  'id,name,role,area,country,postcodes,salutation,email,page,reason,x-party',
  'mayor,The Mayor of Harbour Town,Mayor,Harbour Town,GB,ab1; AB 2,"Dear Mayor, dear friend",mayor@town.example,https://town.example/mayor,,none',
  '',
  'two,العمدة,,,,,,,,vacant,',
];
const rows = [first, { id: 'two', name: second.name, reason: 'vacant', contactable: false }];

for (const [about, text] of [
  ['with commas', table.join('\n')],
  ['with a mark at its start and the line ends of Windows, as Excel saves it', `\ufeff${table.join('\r\n')}\r\n`],
  [
    'with semicolons',
    table
      .map((line) => line.replaceAll('"', '').replace('; AB 2', '').replace('Mayor, dear', 'Mayor~ dear').replaceAll(',', ';'))
      .join('\n'),
  ],
] as const) {
  test(`reads a table ${about}`, async (t) => {
    const found = await read(t, 'targets.csv', text.replaceAll('~', ','));
    assert.deepEqual(
      found.map(({ id, contactable }) => [id, contactable]),
      [
        ['mayor', true],
        ['two', false],
      ],
    );
    if (!about.includes('semicolons')) assert.deepEqual(found, rows);
  });
}

test('reads the same from JSON', async (t) => {
  const { contactable: _, ...mayor } = first;
  assert.deepEqual(await read(t, 'targets.json', JSON.stringify([mayor, { id: 'two', name: second.name, reason: 'vacant' }])), rows);
});

test('cannot write to whom it has no address of', async (t) => {
  assert.deepEqual(await read(t, 'a.csv', 'id,name\na,A'), [{ id: 'a', name: 'A', reason: 'no-address', contactable: false }]);
});

const bad: readonly (readonly [content: string | Uint8Array, ...lines: string[]])[] = [
  ['', 'targets.csv: expected a first row with the names of the columns; got an empty file'],
  ['id,name\n', 'targets.csv: expected at least one target; got none'],
  [
    'id,emial\na,b',
    'targets.csv: row 1: expected one of id, name, role, area, country, postcodes, salutation, email, page, reason, or a column of your own that begins with "x-"; got "emial"',
  ],
  ['id\na', 'targets.csv: row 1: expected a column of this name; got none named "name"'],
  ['id,name,id\na,b,c', 'targets.csv: row 1: expected each column once; got "id"'],
  ['id,name\na', 'targets.csv: row 2: expected 2 cells, as in row 1; got 1'],
  ['id,name\na,A\nb,"B', 'targets.csv: row 3: expected a table of CSV with closed quotes; got CSV_QUOTE_NOT_CLOSED'],
  [Uint8Array.of(0x69, 0xff), 'targets.csv: expected text in UTF-8; save it as "CSV UTF-8"; got other bytes'],
  [
    'id,name,email\na b,,ada@\na,A,x@y.example\na,A,',
    'targets.csv: row 2, column "name": expected a name; got nothing',
    'targets.csv: row 2, column "id": expected 1 to 64 letters, digits, ".", ":", "_" or "-"; got "a b"',
    'targets.csv: row 2, column "email": expected one e-mail address, such as "mp@example.org"; got "ada@"',
    'targets.csv: row 4, column "id": expected an id that no other row has; got "a"',
  ],
  [
    'id,name,email\na,A,"x@y.example, z@y.example"',
    'targets.csv: row 2, column "email": expected one e-mail address, such as "mp@example.org"; got "x@y.example, z@y.example"',
  ],
  [
    'id,name,email\na,A,"x@y.example\nBcc: z@y.example"',
    'targets.csv: row 2, column "email": expected one e-mail address, such as "mp@example.org"; got "x@y.example\\nBcc: z@y.example"',
  ],
  ['id,name\na,"A\nB"', 'targets.csv: row 2, column "name": expected one line without control characters; got "A\\nB"'],
  [
    'id,name,salutation\na,A,Dear {{recipient.name}}',
    'targets.csv: row 2, column "salutation": expected text without "{{", "}}" and brackets, which letters fill in; got "Dear {{recipient.name}}"',
  ],
  [
    'id,name,country\na,A,Germany',
    'targets.csv: row 2, column "country": expected a country as two capital letters of ISO 3166, such as "GB"; got "Germany"',
  ],
  [
    'id,name,page\na,A,javascript:alert(1)',
    'targets.csv: row 2, column "page": expected an http(s) address without credentials; got "javascript:alert(1)"',
  ],
  [
    'id,name,reason\na,A,busy',
    'targets.csv: row 2, column "reason": expected nothing, or why nobody can write to them: vacant, dissolved, no-address, refuses; got "busy"',
  ],
  [
    'id,name,postcodes\na,A,SW1A/SW1B',
    'targets.csv: row 2, column "postcodes": expected beginnings of postcodes with ";" between them, such as "SW1A; SW1V"; got "SW1A/SW1B"',
  ],
];
for (const [content, ...lines] of bad) {
  test(`says of a table: ${lines[0]}`, async (t) => assert.deepEqual(await faultsOf(t, 'targets.csv', content), lines));
}

for (const [content, line] of [
  ['{"id": "a"}', 't.json: /: expected a list of targets; got {"id":"a"}'],
  ['[7]', 't.json: /0: expected a target; got 7'],
  ['[{"id": "a", "name": 7}]', 't.json: /0/name: expected text; got 7'],
  [
    '[{"id": "a", "name": "A", "emial": "x"}]',
    't.json: /0/emial: expected one of id, name, role, area, country, postcodes, salutation, email, page, reason, or a column of your own that begins with "x-"; got another',
  ],
  [
    '[{"id": "a", "name": "A", "__proto__": "x"}]',
    't.json: /0/__proto__: expected one of id, name, role, area, country, postcodes, salutation, email, page, reason, or a column of your own that begins with "x-"; got another',
  ],
  ['[{"id": "a", "name": "A", "email": "b"}]', 't.json: /0/email: expected one e-mail address, such as "mp@example.org"; got "b"'],
] as const) {
  test(`says of JSON: ${line}`, async (t) => assert.deepEqual(await faultsOf(t, 't.json', content), [line]));
}

test('says that a file is not there, or is a folder', async (t) => {
  const folder = await temporaryFolder(t);
  const lineOf = async (path: string): Promise<string> => (await faultOf(path)).lines[0] ?? '';
  assert.equal(await lineOf(join(folder, 'a.csv')), 'a.csv: expected a targets file that can be read; got ENOENT');
  assert.match(await lineOf(folder), /expected a targets file that can be read; got a folder$/);
});

/** What breaks a good file in one place. */
const breaks = fc.oneof(
  fc.record({
    column: fc.constantFrom('id', 'country', 'email', 'page', 'reason'),
    cell: fc.string({ minLength: 1 }).filter((text) => /[^\w.:@-]/.test(text.trim()) && !/^[\s"]*$/.test(text)),
  }),
  fc.record({
    column: fc.constantFrom('name', 'role', 'area', 'salutation'),
    cell: fc
      .tuple(fc.string(), fc.constantFrom('{{', '}}', '[', ']', '\u0007', '\n', '\u202e', 'x'.repeat(201)), fc.string())
      .map(([a, b, c]) => `a${a}${b}${c}a`),
  }),
);
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

test('tells of 200 files that are broken in one place where and what: never an exception of another kind, never a target', async (t) => {
  const folder = await temporaryFolder(t, {});
  const good = {
    id: 'b',
    name: 'B',
    role: 'R',
    area: 'A',
    country: 'GB',
    salutation: 'S',
    email: 'b@b.example',
    page: 'https://b.example',
    reason: '',
  };
  await fc.assert(
    fc.asyncProperty(breaks, fc.boolean(), async ({ column, cell }, isJson) => {
      const rowsOf = [good, { ...good, id: 'c', [column]: cell }];
      const name = isJson ? 'x.json' : 'x.csv';
      const csv = [Object.keys(good).join(','), ...rowsOf.map((row) => Object.values(row).map(quoted).join(','))].join('\n');
      await writeFile(join(folder, name), isJson ? JSON.stringify(rowsOf) : csv);
      for (const line of (await faultOf(join(folder, name))).lines)
        assert.match(line, /^x\.(?:csv: row 3, column "\w+"|json: \/1\/\w+): expected [\s\S]+; got [\s\S]+$/);
    }),
    { numRuns: 200, seed: 20261121 },
  );
});
