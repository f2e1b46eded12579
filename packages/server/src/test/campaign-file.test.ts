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
const nurse = { value: 'nurse', label: { en: 'Nurse' } };
const pages = { en: 'https://charity.example/petition' };
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
  [
    'a signature on the ground of news',
    { consents: [{ ...petition, basis: 'soft_opt_in_uk' }] },
    'asylum.json: /consents/0/basis: expected "consent": the soft opt-in is for news, never for a signature; got "soft_opt_in_uk"',
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
  ['a page that is none', { page: 5 }, 'asylum.json: /page: expected an address, or one for each language: {"en": …}; got 5'],
  [
    'a page in a language that would run',
    { page: { ...pages, ar: 'javascript:alert(1)' } },
    'asylum.json: /page/ar: expected an http(s) address without credentials; got "javascript:alert(1)"',
  ],
  ['a page in a language that is none', { page: { ...pages, ar: 5 } }, 'asylum.json: /page/ar: expected string; got 5'],
  [
    'a page in a language by its name',
    { page: { ...pages, Arabic: 'https://charity.example/ar' } },
    'asylum.json: /page/Arabic: key: expected a language tag such as "en" or "ckb"; got "https://charity.example/ar"',
  ],
  [
    'a page in a language that the campaign is not in',
    { page: { ...pages, de: 'https://charity.example/de' } },
    'asylum.json: /page/de: expected this language to stand in /languages; got "https://charity.example/de"',
  ],
  [
    'no page in the first language',
    { page: { ar: 'https://charity.example/ar' } },
    'asylum.json: /page/en: expected the page in the first language, "en"; got nothing',
  ],
  [
    'more people of countries than in all',
    { imported: { total: 5, countries: { GB: 3, FR: 4 } } },
    'asylum.json: /imported/countries: expected at most 5 people together, as /imported/total says, not 7; got {"GB":3,"FR":4}',
  ],
  [
    'a country that is none',
    { paper: { total: 9, countries: { UK: 3 } } },
    'asylum.json: /paper/countries/UK: key: expected a country of ISO 3166, such as "GB"; got 3',
  ],
  [
    'one value for two options',
    { fields: [email, { name: 'x-role', kind: 'choice', label: { en: 'Role' }, options: [nurse, nurse] }] },
    'asylum.json: /fields/1/options/1/value: expected each value once; got "nurse"',
  ],
  [
    'a title that is blank',
    { words: { en: { title: ' \u200b' }, ar: { title: 'ع' } } },
    `asylum.json: /words/en/title: expected words on one line, without control characters; got " \u200b"`,
  ],
  [
    'a button of two lines',
    { words: { en: { title: 'T', button: 'Sign\r\nnow' }, ar: { title: 'ع' } } },
    String.raw`asylum.json: /words/en/button: expected words on one line, without control characters; got "Sign\r\nnow"`,
  ],
  [
    'a name with NUL',
    { organisation: 'Common\0' },
    String.raw`asylum.json: /organisation: expected words on one line, without control characters; got "Common\u0000"`,
  ],
  [
    'a partner’s page instead of its origin',
    { partnerOrigins: ['https://ok.example/', 'https://partner.example/page'] },
    'asylum.json: /partnerOrigins/1: expected an origin such as "https://partner.example", without a path; got "https://partner.example/page"',
  ],
  ['a goal below zero', { goal: -1 }, 'asylum.json: /goal: expected a number of at least 0; got -1'],
  ['a goal of a part', { goal: 1.5 }, 'asylum.json: /goal: expected a whole number; got 1.5'],
  ['no consent', { consents: [] }, 'asylum.json: /consents: expected at least 1 item; got []'],
  [
    'a title that is too long',
    { words: { en: { title: 'T'.repeat(201) }, ar: { title: 'ع' } } },
    `asylum.json: /words/en/title: expected at most 200 characters; got "${'T'.repeat(56)}...`,
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
