import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CampaignFault, campaignFrom } from '../rules/campaign-file.js';
import { publicCampaign } from '../rules/campaign.js';
import { morning, sampleFile } from './sample-campaign.js';
import { letterCampaign, letterSetup, letterTexts } from './sample-letter.js';

const file = { ...sampleFile, words: { ...sampleFile.words, en: { ...sampleFile.words.en, letter: letterTexts } }, letter: letterSetup };

/** What is wrong in the file of a campaign with these changes. */
function faultsOf(changes: object): readonly string[] {
  try {
    campaignFrom({ ...file, ...changes }, 'asylum.json');
  } catch (fault) {
    if (fault instanceof CampaignFault) return fault.lines;
    throw fault;
  }
  return [];
}

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
  test(`says of a letter with ${about}: ${line}`, () => {
    const lines = faultsOf(changes);
    assert.ok(
      lines.some((found) => found.startsWith(`asylum.json: ${line}`)),
      lines.join('\n'),
    );
  });
}

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

const withTargets = (targets: object, find = 'list') => ({ letter: { ...letterSetup, targets, find } });

for (const [where, targets] of [
  ['beside the campaign', { file: 'targets.csv' }],
  ['in a folder below it', { file: 'lists/targets.CSV' }],
  ['as JSON in a folder below it', { file: 'lists/targets.json' }],
  ['with dots in its name', { file: 'targets..new.csv' }],
  ['at a service', { service: 'https://targets.example/find' }],
] as const)
  test(`takes targets ${where}`, () => assert.deepEqual(faultsOf(withTargets(targets)), []));

for (const [where, targets] of [
  ['on another drive', { file: 'C:targets.csv' }],
  ['at another root', { file: '\\targets.csv' }],
  ['above a folder', { file: 'lists/../../targets.csv' }],
  ['above a folder of Windows', { file: 'lists\\..\\targets.csv' }],
  ['that are no table', { file: 'targets.txt' }],
  ['that only begin like a table', { file: 'targets.csv.exe' }],
  ['in a folder that is called like a table', { file: 'lists.csv/x' }],
  ['in JSON that is called otherwise', { file: 'lists/x.json.gz' }],
] as const)
  test(`takes no targets ${where}`, () =>
    assert.deepEqual(faultsOf(withTargets(targets)), [
      `asylum.json: /letter/targets/file: expected a .csv file beside the campaign file, or a .csv or .json file in a folder below it; got ${JSON.stringify(targets.file)}`,
    ]));

test('asks no service by an address with a password or a fragment, and Parliament only by postcode', () => {
  for (const address of ['https://me:secret@targets.example', 'https://targets.example/#a']) {
    const expected = `expected an http(s) address without credentials or fragment; got "${address}"`;
    assert.deepEqual(faultsOf(withTargets({ service: address })), [`asylum.json: /letter/targets/service: ${expected}`]);
    assert.deepEqual(faultsOf(withTargets({ ukParliament: true, address }, 'postcode')), [
      `asylum.json: /letter/targets/address: ${expected}`,
    ]);
  }
  assert.deepEqual(faultsOf(withTargets({ ukParliament: true }, 'postcode')), []);
  assert.deepEqual(faultsOf(withTargets({ ukParliament: true })), [
    'asylum.json: /letter/find: expected "postcode": the UK Parliament is asked by nothing else; got "list"',
  ]);
});

test('needs nothing of a letter that each writer takes elsewhere but the letter', () => {
  const { mail: _, ...letter } = letterSetup;
  assert.deepEqual(faultsOf({ letter, confirmation: 'none' }), []);
  assert.deepEqual(faultsOf({ letter: { ...letter, channels: ['copy'] } }), []);
  const { letter: __, ...none } = file;
  const plain = { ...none, words: sampleFile.words };
  assert.equal(campaignFrom(plain, 'asylum.json').letter, undefined);
});

test('needs the letter in the first language, and in no other', () => {
  assert.deepEqual(faultsOf({}), []);
  const words = { en: { title: 'Write' }, ar: { title: 'اكتب', letter: letterTexts } };
  assert.deepEqual(faultsOf({ words }), ['asylum.json: /words/en/letter: expected the letter in the first language, "en"; got nothing']);
  assert.deepEqual(faultsOf({ words, letter: undefined }).length, 1);
});

test('tells where in a text a place stands that nobody can fill, in whatever part', () => {
  const told = (part: Readonly<Record<string, unknown>>) =>
    faultsOf({ words: { ...sampleFile.words, en: { ...sampleFile.words.en, letter: { ...letterTexts, ...part } } } }).map(
      (line) =>
        /^asylum\.json: \/words\/en\/letter\/(\S+): expected .+ at character (\d+), where (.+) stands; got/.exec(line)?.slice(1) ?? line,
    );
  assert.deepEqual(told({ subjects: ['Fine', 'To {{shoe}}'] }), [['subjects/1', '4', '"{{shoe}}"']]);
  assert.deepEqual(told({ opening: '{{shoe}}' }), [['opening', '1', '"{{shoe}}"']]);
  assert.deepEqual(told({ closing: 'Yours, [your town]' }), [['closing', '8', '"[your town]"']]);
  assert.deepEqual(told({ paragraphs: ['Fine', ['Fine', 'In {{shoe}}']] }), [['paragraphs/1/1', '4', '"{{shoe}}"']]);
  assert.deepEqual(
    told({ paragraphs: ['In [your town]'], subjects: ['From [your town]'] }),
    [],
    'what writers can change, they can fill in',
  );
  assert.deepEqual(told({ opening: 'Dear {{recipient.name}},' }), [], 'a locked part is filled for each target');
});

test('takes the mail of a letter as its organisation sets it up', () => {
  const mail = { from: 'letters@charity.example', editor: 'editor@charity.example', hours: [8, 18], timeZone: 'Europe/London' };
  assert.deepEqual(faultsOf({ letter: { ...letterSetup, mail, channels: ['backend'] } }), []);
  for (const hours of [
    [8, 8],
    [18, 8],
  ])
    assert.deepEqual(faultsOf({ letter: { ...letterSetup, mail: { ...mail, hours } } }), [
      `asylum.json: /letter/mail/hours: expected the first hour before the second, such as [8, 18]; got ${JSON.stringify(hours)}`,
    ]);
});
