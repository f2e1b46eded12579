import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CampaignFile } from '../campaign.js';
import { checkLetter } from '../letter-input.js';
import { Targets } from '../targets.js';
import { person, rules } from './sample-rules.js';

const mailed = (changes: Readonly<Record<string, unknown>> = {}) =>
  person({ channel: 'backend', targets: ['mp-1'], subject: 'Welcome', body: 'Dear friend,\n\nwelcome.', ...changes });

const slipsFor = (input: unknown) => {
  const checked = checkLetter(input, rules);
  return 'slips' in checked ? checked.slips.map(({ pointer, code }) => `${pointer} ${code}`) : [];
};

test('takes a letter to be mailed as a signature with what is to be mailed', () => {
  const checked = checkLetter(mailed({ targets: ['mp-1', 'mp-2', 'mp-1'] }), rules);
  assert.ok('letter' in checked && 'signature' in checked.letter);
  const { targets, subject, body, signature } = checked.letter;
  assert.deepEqual({ targets, subject, body }, { targets: ['mp-1', 'mp-2'], subject: 'Welcome', body: 'Dear friend,\n\nwelcome.' });
  assert.equal(signature.email, 'ada@example.org');
});

test('takes a letter that is sent by hand with nothing personal', () => {
  const checked = checkLetter({ channel: 'copy', targets: ['mp-1'], language: 'ar', element: '0.1.0' }, rules);
  assert.deepEqual(checked, { letter: { channel: 'copy', targets: ['mp-1'], language: 'ar', element: '0.1.0' } });
});

test('refuses anything personal beside a letter that is sent by hand', () => {
  assert.deepEqual(slipsFor({ channel: 'copy', targets: ['mp-1'], email: 'ada@example.org' }), ['/email unknown-field']);
});

test('leaves no line break in a subject, whatever was sent', () => {
  const checked = checkLetter(mailed({ subject: 'Hello\r\nBcc: all@example.org\u2028x\u0000y' }), rules);
  assert.ok('letter' in checked && 'subject' in checked.letter);
  assert.equal(checked.letter.subject, 'Hello Bcc: all@example.org xy');
});

const bad: readonly (readonly [about: string, input: unknown, slips: readonly string[]])[] = [
  ['nothing', undefined, [' type']],
  ['a list', [], [' type']],
  ['no channel', { targets: ['a'] }, ['/channel required']],
  ['a channel that nobody knows', { channel: 'fax', targets: ['a'] }, ['/channel type']],
  ['nobody to write to', mailed({ targets: [] }), ['/targets required']],
  ['51 targets', mailed({ targets: Array.from({ length: 51 }, (_, n) => `t${n}`) }), ['/targets too-long']],
  ['a target that is a path', mailed({ targets: ['../x'] }), ['/targets/0 type']],
  ['no subject', mailed({ subject: undefined }), ['/subject required']],
  ['a subject of joiners alone', mailed({ subject: '\u200d\u200d' }), ['/subject required']],
  ['an empty body', mailed({ body: ' \n ' }), ['/body required']],
  ['a body of 10,001 letters', mailed({ body: 'ع'.repeat(10_001) }), ['/body too-long']],
  ['a subject of 201 letters', mailed({ subject: 'a'.repeat(201) }), ['/subject too-long']],
  ['a writer without an address', mailed({ email: '' }), ['/email required']],
  ['a first name that is a field', mailed({ givenName: '{{recipient.name}}' }), ['/givenName placeholder']],
  ['a last name that is left to fill in', mailed({ familyName: '[your town]' }), ['/familyName placeholder']],
  ['a field that nobody asked for', mailed({ opening: 'Mine' }), ['/opening unknown-field']],
];
for (const [about, input, slips] of bad) test(`refuses ${about}, and says where`, () => assert.deepEqual(slipsFor(input), slips));

const file = {
  id: 'valentine',
  languages: ['en'],
  organisation: 'Common Shelter',
  privacyPolicy: 'https://charity.example/privacy',
  words: {
    en: { title: 'Write', letter: { subjects: ['Welcome'], opening: 'Dear', paragraphs: ['One', ['Two', 'Zwei']], closing: 'Yours' } },
  },
  consents: [{ purpose: 'letter', textId: 'write', version: '1', required: true, text: { en: 'Send it.' } }],
};
const setup = { find: 'list', targets: { file: 'targets.csv' } };
const fileSlips = (letter: unknown) => CampaignFile.safeParse({ ...file, letter }).error?.issues.map(({ path }) => path.join('.')) ?? [];

test('takes a campaign with a letter, and fills in what it leaves out', () => {
  const { letter } = CampaignFile.parse({ ...file, letter: { ...setup, mail: { from: 'letters@charity.example' } } });
  assert.deepEqual(letter, {
    ...setup,
    selection: 'one',
    ownWords: 0,
    keepPostcode: false,
    mail: { from: 'letters@charity.example', perHour: 30 },
  });
});

for (const [about, changes, at] of [
  ['a find that nobody knows', { find: 'fax' }, 'letter.find'],
  ['two sources at once', { targets: { file: 'a.csv', service: 'https://a.example' } }, 'letter.targets'],
  ['no source', { targets: {} }, 'letter.targets'],
  ['no channel', { channels: [] }, 'letter.channels'],
  ['a pace of none', { mail: { from: 'a@b.example', perHour: 0 } }, 'letter.mail.perHour'],
  ['an hour after the day', { mail: { from: 'a@b.example', hours: [8, 25] } }, 'letter.mail.hours.1'],
] as const) {
  test(`refuses a letter with ${about}, and says where`, () => assert.deepEqual(fileSlips({ ...setup, ...changes }), [at]));
}

test('targets of another service may hold more than we know, and never an address that runs', () => {
  const answer = {
    match: 'exact',
    targets: [{ id: 'a', name: 'A', contactable: true, page: 'https://a.example', party: 'X' }],
    selection: 'one',
    source: { name: 'S' },
  };
  assert.equal(Targets.safeParse(answer).success, true);
  const [target] = answer.targets;
  assert.equal(Targets.safeParse({ ...answer, targets: [{ ...target, page: 'javascript:alert(1)' }] }).success, false);
});
