import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CampaignFault, campaignFrom } from '../rules/campaign-file.js';
import { sampleFile } from './sample-campaign.js';

const linesOf = (changes: Readonly<Record<string, unknown>>): readonly string[] => {
  try {
    campaignFrom({ ...sampleFile, ...changes }, 'asylum.json');
    return [];
  } catch (error) {
    assert.ok(error instanceof CampaignFault, String(error));
    return error.lines;
  }
};

const [petition] = sampleFile.consents;
const email = { name: 'email', required: true };

/** What an editor may get wrong, and the line that says so. */
const slips: [string, Record<string, unknown>, string][] = [
  ['a missing organisation', { organisation: undefined }, 'asylum.json: /organisation: expected string; got nothing'],
  ['a wrong type', { goal: 'many' }, 'asylum.json: /goal: expected number; got "many"'],
  ['an unknown state', { state: 'opne' }, 'asylum.json: /state: expected one of "upcoming"|"open"|"paused"|"closed"|"won"; got "opne"'],
  ['a mistyped key', { orgnisation: 'x' }, 'asylum.json: /orgnisation: expected no key of this name; got "x"'],
  ['a day that is none', { closesOn: '2026-02-30' }, 'asylum.json: /closesOn: expected a day that exists; got "2026-02-30"'],
  [
    'closing before opening',
    { opensOn: '2026-03-02', closesOn: '2026-03-01' },
    'asylum.json: /closesOn: expected a day on or after /opensOn; got "2026-03-01"',
  ],
  [
    'a language without words',
    { languages: ['en', 'ar', 'de'] },
    'asylum.json: /words/de: expected words for every language in /languages; got nothing',
  ],
  [
    'words without a language',
    { languages: ['en'] },
    'asylum.json: /words/ar: expected this language to stand in /languages; got {"title":"احموا طالبي اللجوء"}',
  ],
  ['a language twice', { languages: ['en', 'ar', 'en'] }, 'asylum.json: /languages/2: expected each language once; got "en"'],
  [
    'no address asked',
    { fields: [{ name: 'givenName' }] },
    'asylum.json: /fields: expected a field named "email"; got [{"name":"givenName"}]',
  ],
  [
    'an address that may be left out',
    { fields: [{ name: 'email' }] },
    'asylum.json: /fields/0/required: expected true: a signature without an address cannot be counted once; got nothing',
  ],
  ['a field twice', { fields: [email, email] }, 'asylum.json: /fields/1/name: expected each field once; got "email"'],
  [
    'a choice of nothing',
    { fields: [email, { name: 'x-role', kind: 'choice', label: { en: 'Role' } }] },
    'asylum.json: /fields/1/options: expected at least one option; got nothing',
  ],
  [
    'an own field without a label',
    { fields: [email, { name: 'x-role' }] },
    'asylum.json: /fields/1/label/en: expected a label in the first language, "en"; got nothing',
  ],
  ['a purpose twice', { consents: [petition, petition] }, 'asylum.json: /consents/1/purpose: expected each purpose once; got "petition"'],
  [
    'a consent without words in the first language',
    { consents: [{ ...petition, text: { ar: 'نعم' } }] },
    'asylum.json: /consents/0/text/en: expected the text in the first language, "en"; got nothing',
  ],
  [
    'an address that would run',
    { page: 'javascript:alert(1)' },
    'asylum.json: /page: expected an http(s) address without credentials; got "javascript:alert(1)"',
  ],
  [
    'a country in small letters',
    { paper: { total: 1, countries: { gb: 1 } } },
    'asylum.json: /paper/countries/gb: key: expected two capital letters, such as "GB"; got 1',
  ],
];

describe('a campaign file', () => {
  it('is taken as an editor writes it', () => {
    assert.equal(campaignFrom(sampleFile, 'asylum.json').confirmation, 'mail');
  });

  for (const [what, changes, line] of slips) {
    it(`names file, place, expectation and what came for ${what}`, () => {
      assert.deepEqual(linesOf(changes), [line]);
    });
  }

  it('names every fault at once', () => {
    assert.equal(linesOf({ id: 'A B', organisation: 7, foo: 1 }).length, 3);
  });

  it('is an object', () => {
    assert.throws(() => campaignFrom([], 'list.json'), { message: 'list.json: /: expected object; got []' });
  });
});
