import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { readCampaigns } from '../main/campaign-folder.js';
import { openTargets } from '../main/open-targets.js';
import { CampaignFault, campaignFrom } from '../rules/campaign-file.js';
import { publicCampaign } from '../rules/campaign.js';
import { silentLog } from '../rules/log.js';
import { run } from './command.js';
import { morning, sampleFile } from './sample-campaign.js';
import { letterCampaign, letterSetup, letterTexts } from './sample-letter.js';
import { temporaryFolder } from './temporary-folder.js';

const file = { ...sampleFile, words: { ...sampleFile.words, en: { ...sampleFile.words.en, letter: letterTexts } }, letter: letterSetup };
const table = 'id,name,email\nmayor,The Mayor,mayor@town.example\n';

test('shows an element the letter in its language, and the channels that there are', () => {
  const { letter, words } = publicCampaign(letterCampaign({ mail: undefined }), 'ar', morning);
  assert.deepEqual(
    [letter?.opening, letter?.paragraphs, letter?.prompts, letter?.selection],
    [letterTexts.opening, [['I write as your neighbour.'], letterTexts.paragraphs[1]], [], 'several'],
  );
  assert.deepEqual(letter?.channels, ['mail-app', 'gmail', 'outlook', 'outlook-work', 'share', 'copy', 'print', 'docx', 'txt']);
  assert.ok(!('letter' in words));
  assert.equal(publicCampaign(letterCampaign(), 'en', morning).letter?.channels[0], 'backend');
});

for (const [about, changes, line] of [
  ['no words', { words: sampleFile.words }, '/words/en/letter: expected the letter in the first language, "en"; got nothing'],
  ['words and no letter', { letter: undefined }, '/words/en/letter: expected no letter here, or how it leaves in /letter; got {"subjects"'],
  ['a file above', { letter: { ...letterSetup, targets: { file: '../x.csv' } } }, '/letter/targets/file: expected a .csv file beside'],
  [
    'a file at the root',
    { letter: { ...letterSetup, targets: { file: '/etc/x.csv' } } },
    '/letter/targets/file: expected a .csv file beside',
  ],
  ['JSON beside', { letter: { ...letterSetup, targets: { file: 'x.json' } } }, '/letter/targets/file: expected a .csv file beside'],
  [
    'a service of no web',
    { letter: { ...letterSetup, targets: { service: 'file:///etc/passwd' } } },
    '/letter/targets/service: expected an http(s) address',
  ],
  ['Parliament by list', { letter: { ...letterSetup, targets: { ukParliament: true } } }, '/letter/find: expected "postcode"'],
  [
    'two sources',
    { letter: { ...letterSetup, targets: { file: 'a.csv', service: 'https://a.example' } } },
    '/letter/targets: expected one of {"file"',
  ],
  ['no sender', { letter: { ...letterSetup, mail: { from: 'Us' } } }, '/letter/mail/from: expected an address, or a name and an address'],
  [
    'no editor',
    { letter: { ...letterSetup, mail: { from: 'a@b.example', editor: 'me' } } },
    '/letter/mail/editor: expected one e-mail address; got "me"',
  ],
  [
    'hours that end before they begin',
    { letter: { ...letterSetup, mail: { from: 'a@b.example', hours: [18, 8] } } },
    '/letter/mail/hours: expected the first hour',
  ],
  [
    'a time zone of nowhere',
    { letter: { ...letterSetup, mail: { from: 'a@b.example', timeZone: 'Mars/North' } } },
    '/letter/mail/timeZone: expected a time zone',
  ],
  [
    'the backend without a sender',
    { letter: { ...letterSetup, mail: undefined, channels: ['backend'] } },
    '/letter/mail: expected how letters are mailed',
  ],
  ['no confirmation', { confirmation: 'none' }, '/confirmation: expected "mail": a letter is mailed only once'],
] as const) {
  test(`says of a letter with ${about}: ${line}`, async (t) => {
    const folder = await temporaryFolder(t, { 'asylum.json': { ...file, ...changes } });
    const error: unknown = await readCampaigns(folder).catch((fault: unknown) => fault);
    assert.ok(error instanceof CampaignFault, String(error));
    assert.ok(
      error.lines.some((found) => found.startsWith(`asylum.json: ${line}`)),
      error.message,
    );
  });
}

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

test('tells of 200 malformed templates where and what, and reads none of them', () => {
  const broken = fc.oneof(
    fc.constantFrom(
      '{{',
      '}}',
      '{{}}',
      '{{ }}',
      '{{recipient.}}',
      '{{recipient.shoe}}',
      '{{writer}}',
      '{{{{recipient.name}}}}',
      '{{a|b|c}}',
      '{{\n}}',
    ),
    fc.string({ minLength: 1, maxLength: 12 }).map((inside) => `{{${inside.replace(/[{}]/g, '')}|x}}`),
  );
  const around = fc.string({ maxLength: 20 }).map((text) => text.replace(/[{}[\]]/g, ''));
  fc.assert(
    fc.property(around, broken, around, fc.constantFrom('opening', 'closing', 'paragraphs', 'subjects'), (before, bad, after, part) => {
      const written = `a${before}${bad}${after}`;
      // A subject of two lines is refused before it is read as a template.
      const text = part === 'subjects' ? written.replaceAll('\n', ' ') : written;
      const letter = { ...letterTexts, [part]: part === 'opening' || part === 'closing' ? text : [text] };
      const words = { ...sampleFile.words, en: { ...sampleFile.words.en, letter } };
      try {
        campaignFrom({ ...file, words }, 'asylum.json');
      } catch (fault) {
        assert.ok(fault instanceof CampaignFault, String(fault));
        const [line = ''] = fault.lines;
        assert.match(
          line,
          new RegExp(`^asylum\\.json: /words/en/letter/${part}(?:/0)?: expected [\\s\\S]+ at character \\d+, where "[\\s\\S]+; got "`),
        );
        return;
      }
      assert.fail(`expected a fault for ${JSON.stringify(text)}, got none`);
    }),
    { numRuns: 200, seed: 20261121 },
  );
});
