import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buffer, text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { exportCsv } from '../main/export-csv.js';
import type { StoredSignature } from '../store/store.js';
import { sampleCampaign } from './sample-campaign.js';
import { morning, petitionConsent, updatesConsent } from './sample-entries.js';

const file = sampleCampaign({
  fields: [{ name: 'email', required: true }, { name: 'x-role', label: { en: 'Role' } }, { name: 'comment' }],
});
const row = (changes: Partial<StoredSignature> = {}): StoredSignature => ({
  id: 'one',
  campaign: 'asylum',
  email: 'ada@example.org',
  person: {},
  country: undefined,
  language: 'en',
  consents: [],
  origin: '',
  partner: undefined,
  element: undefined,
  at: morning,
  status: 'pending',
  confirmedAt: undefined,
  ...changes,
});

const storeOf = (rows: readonly StoredSignature[]) => ({
  async *signatures(campaign: string) {
    for (const found of rows) if (found.campaign === campaign) yield found;
  },
});
type More = NonNullable<Parameters<typeof exportCsv>[2]>;
const written = (rows: readonly StoredSignature[], more: More = {}): Promise<string> => text(exportCsv(storeOf(rows), file, more));
/** As a strict reader of RFC 4180 finds it, row by row. */
const read = async (rows: readonly StoredSignature[], more?: More): Promise<Record<string, string>[]> =>
  parse(await written(rows, more), { columns: true, relax_quotes: false, record_delimiter: '\r\n' });

/** What a spreadsheet would run, in half and in full width. */
const isFormula = (cell: string): boolean => /^[=+\-@\t\r＝＋－＠]/.test(cell);
const risky = fc.constantFrom(
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  '"',
  ',',
  ';',
  "'",
  '＝',
  '＋',
  '－',
  '＠',
  ' ',
  '\ufeff',
  '|cmd',
  '\\',
);
const cell = fc
  .array(fc.oneof(risky, fc.string({ maxLength: 6 }), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 5 })
  .map((parts) => parts.join('').replace(/\p{Cs}/gu, ''));

describe('an export', () => {
  it('has the columns that it always had, those of the campaign, and the consents at the end', async () => {
    const [head] = parse(await written([])) as string[][];
    assert.deepEqual(head, [
      ...['id', 'status', 'signedAt', 'confirmedAt', 'language', 'givenName', 'familyName', 'email'],
      ...['country', 'postcode', 'phone', 'comment', 'hideName', 'origin', 'partner', 'element'],
      ...['x-role', 'consent-petition', 'consent-updates', 'consents'],
    ]);
  });

  it('tells all that is known of a person', async () => {
    const person = {
      givenName: 'Ada',
      familyName: 'Byron',
      country: 'GB',
      postcode: 'AB1',
      phone: '7',
      comment: 'a\nb',
      hideName: true,
      'x-role': 'nurse',
    };
    const changes = {
      confirmedAt: morning + 1000,
      origin: 'https://p.example',
      partner: 'choir',
      element: '1.2.3',
      status: 'confirmed',
    } as const;
    const consents = [petitionConsent, { ...updatesConsent, granted: true }, updatesConsent];
    assert.deepEqual(await read([row({ person, consents, ...changes })]), [
      {
        ...{
          id: 'one',
          status: 'confirmed',
          signedAt: '2026-11-21T10:00:00.000Z',
          confirmedAt: '2026-11-21T10:00:01.000Z',
          language: 'en',
        },
        ...person,
        ...{ hideName: 'true', email: 'ada@example.org', origin: 'https://p.example', partner: 'choir', element: '1.2.3' },
        ...{ 'consent-petition': 'yes', 'consent-updates': 'no', consents: JSON.stringify(consents) },
      },
    ]);
  });

  it('says of a signature that does not count why, and of one that its person has ended just that', async () => {
    const held = { status: 'confirmed', held: 'network-rate' } as const;
    const ended = [{ status: 'withdrawn' }, { status: 'unsubscribed' }] as const;
    const rows = [row(held), row({ ...held, removed: 'batch' }), row({ status: 'pending', removed: 'batch' })];
    const found = await read([...rows, ...ended.map((one) => row({ ...held, removed: 'batch', ...one }))]);
    assert.deepEqual(
      found.map(({ status }) => status),
      ['held', 'removed', 'removed', 'withdrawn', 'unsubscribed'],
    );
  });

  it('leaves empty what nobody said', async () => {
    const [found = {}] = await read([row()]);
    const said = Object.entries(found).filter(([, value]) => value !== '');
    assert.deepEqual(
      said.map(([name]) => name),
      ['id', 'status', 'signedAt', 'language', 'email', 'consents'],
    );
  });

  it('gives back every cell, with an apostrophe before what a spreadsheet would run', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 4 }), async (people) => {
        const rows = people.map(([givenName, comment, role, partner]) => row({ person: { givenName, comment, 'x-role': role }, partner }));
        const found = await read(rows);
        const cells = found.map((each) => [each['givenName'] ?? '', each['comment'] ?? '', each['x-role'] ?? '', each['partner'] ?? '']);
        assert.deepEqual(
          cells,
          people.map((each) => each.map((said) => (isFormula(said) ? `'${said}` : said))),
        );
        for (const each of found) for (const shown of Object.values(each)) assert.ok(!isFormula(shown), shown);
      }),
      { numRuns: 100 },
    ));

  it('puts more columns before the last, in order, also those that take time', async () => {
    const more = [
      ['first', () => '=1'],
      ['second', async ({ email }: StoredSignature) => email],
    ] as const;
    const csv = await written([row(), row({ id: 'two', email: 'bob@example.org' })], { more });
    assert.match(csv.split('\r\n')[0] ?? '', /,first,second,consents$/);
    const found = parse(csv, { columns: true }) as Record<string, string>[];
    assert.deepEqual(
      found.map(({ first, second }) => [first, second]),
      [
        ["'=1", 'ada@example.org'],
        ["'=1", 'bob@example.org'],
      ],
    );
  });

  it('begins with a mark for Excel where it is asked to, and ends each row as Windows does', async () => {
    assert.match(await written([row()]), /^id,[^\n]*\r\none,[^\n]*\r\n$/);
    const marked = await buffer(exportCsv(storeOf([]), file, { bom: true }));
    assert.deepEqual([...marked.subarray(0, 5)], [0xef, 0xbb, 0xbf, 0x69, 0x64]);
  });

  it('fails where the store does', async () => {
    const store = {
      // eslint-disable-next-line require-yield
      async *signatures(): AsyncGenerator<StoredSignature> {
        throw new Error('disk');
      },
    };
    await assert.rejects(text(exportCsv(store, file)), /disk/);
  });
});
