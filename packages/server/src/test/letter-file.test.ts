import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readCampaigns } from '../main/campaign-folder.js';
import { openTargets } from '../main/open-targets.js';
import { silentLog } from '../rules/log.js';
import { run } from './command.js';
import { sampleFile } from './sample-campaign.js';
import { letterSetup, letterTexts } from './sample-letter.js';
import { temporaryFolder } from './temporary-folder.js';

const file = { ...sampleFile, words: { ...sampleFile.words, en: { ...sampleFile.words.en, letter: letterTexts } }, letter: letterSetup };
const table = 'id,name,email\nmayor,The Mayor,mayor@town.example\n';

test('opens the targets beside the campaigns', async (t) => {
  const folder = await temporaryFolder(t, { 'asylum.json': file, 'targets.csv': table });
  const targets = await openTargets(await readCampaigns(folder), folder, { log: silentLog });
  const { match, source } = (await targets.get('asylum')?.find({})) ?? assert.fail('expected targets, got none');
  assert.deepEqual([match, source], ['exact', { name: 'Common Shelter' }]);
});

test('the command puts a campaign in place together with its targets', async (t) => {
  const [from, data] = [await temporaryFolder(t, { 'mine.json': file, 'targets.csv': table }), await temporaryFolder(t)];
  const { code, err } = await run(t, ['campaign', 'add', join(from, 'mine.json')], { SOLIDARITY_DATA: data });
  assert.deepEqual([code, err], [0, '']);
  const folder = join(data, 'campaigns');
  const campaigns = await readCampaigns(folder);
  assert.equal(await readFile(join(folder, 'targets/asylum.csv'), 'utf8'), table);
  assert.deepEqual((await (await openTargets(campaigns, folder, { log: silentLog })).get('asylum')?.find({}))?.targets.length, 1);
});

test('the command puts nothing in place where the targets are wrong, and says where', async (t) => {
  const [from, data] = [
    await temporaryFolder(t, { 'mine.json': file, 'targets.csv': 'id,name,email\na,A,none' }),
    await temporaryFolder(t),
  ];
  const { code, err } = await run(t, ['campaign', 'add', join(from, 'mine.json')], { SOLIDARITY_DATA: data });
  assert.deepEqual(
    [code, err],
    [2, 'solidarity: targets.csv: row 2, column "email": expected one e-mail address, such as "mp@example.org"; got "none"\n'],
  );
  assert.deepEqual(await readCampaigns(join(data, 'campaigns')), []);
});

const manyRows = (many: number, cells: (index: number) => string) =>
  ['id,name,email,role,country,postcodes', ...Array.from({ length: many }, (_, index) => cells(index))].join('\n');
const long = 'x'.repeat(200);

for (const [about, changes, targets, lines] of [
  [
    'more targets than one letter goes to',
    { selection: 'all' },
    manyRows(51, (index) => `t${index},Target,t${index}@town.example,,GB,`),
    [
      /^expected at most 50 targets in all, since a letter with "selection": "all" goes to each of them; list fewer, or let writers choose .+; got 51$/,
    ],
  ],
  [
    'more targets of one country than one letter goes to',
    { selection: 'all', find: 'country' },
    manyRows(60, (index) => `t${index},Target,t${index}@town.example,,${index < 9 ? 'FR' : 'GB'},`),
    [/^expected at most 50 targets for GB, .+; got 51$/],
  ],
  [
    'more targets of one postcode than one letter goes to',
    { selection: 'all', find: 'postcode' },
    manyRows(60, (index) => `t${index},Target,t${index}@town.example,,,${index < 9 ? 'AB2' : 'AB1;AB3'}`),
    [/^expected at most 50 targets for AB1, .+; got 51$/, /^expected at most 50 targets for AB3, .+; got 51$/],
  ],
  [
    'a list longer than an element reads',
    {},
    manyRows(1000, (index) => `t${index},${long},t${index}@town.example,${long},GB,`),
    [/^expected an answer of at most 299000 characters in all, .+ "find": "postcode" or "country" narrows it; got 4\d{5}$/],
  ],
] as const) {
  test(`the command refuses ${about}`, async (t) => {
    const campaign = { ...file, letter: { ...letterSetup, ...changes } };
    const from = await temporaryFolder(t, { 'mine.json': campaign, 'targets.csv': targets });
    const { code, err } = await run(t, ['campaign', 'add', join(from, 'mine.json')], { SOLIDARITY_DATA: await temporaryFolder(t) });
    const told = err.trim().split('\n');
    assert.deepEqual([code, told.length], [2, lines.length], err);
    lines.forEach((line, index) => assert.match(told[index]?.replace(/^.*?targets\.csv: /, '') ?? '', line));
  });
}

test('the command takes a letter to all of fifty, and to those of a country', async (t) => {
  for (const [find, many] of [
    ['list', 50],
    ['country', 100],
  ] as const) {
    const targets = manyRows(many, (index) => `t${index},Target,t${index}@town.example,,${index < 50 ? 'FR' : 'GB'},`);
    const campaign = { ...file, letter: { ...letterSetup, find, selection: 'all' } };
    const from = await temporaryFolder(t, { 'mine.json': campaign, 'targets.csv': targets });
    const { code, err } = await run(t, ['campaign', 'add', join(from, 'mine.json')], { SOLIDARITY_DATA: await temporaryFolder(t) });
    assert.deepEqual([code, err], [0, '']);
  }
});

test('the command names the row that has no salutation where the letter has no fallback for it', async (t) => {
  const letter = { ...letterTexts, opening: 'Dear {{ recipient.salutation }},' };
  const campaign = { ...file, words: { ...file.words, en: { ...file.words.en, letter } } };
  const targets = 'id,name,salutation,email\na,A,Ms A,a@town.example\nb,B,,b@town.example\nc,C,,\n';
  const from = await temporaryFolder(t, { 'mine.json': campaign, 'targets.csv': targets });
  const { code, err } = await run(t, ['campaign', 'add', join(from, 'mine.json')], { SOLIDARITY_DATA: await temporaryFolder(t) });
  const expected = 'expected the salutation that the letter names, or a fallback in the letter: {{recipient.salutation|…}}';
  assert.deepEqual([code, err], [2, `solidarity: targets.csv: row 3, column "salutation": ${expected}; got nothing\n`]);
});
