import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CampaignFault } from '../rules/campaign-file.js';
import { listFrom } from '../rules/list-file.js';
import { sampleListFile } from './sample-list.js';

const linesOf = (changes: Readonly<Record<string, unknown>>): readonly string[] => {
  try {
    listFrom({ ...sampleListFile, ...changes }, 'updates.json');
    return [];
  } catch (error) {
    assert.ok(error instanceof CampaignFault, String(error));
    return error.lines;
  }
};

const [updates] = sampleListFile.consents;
const [campaigns] = sampleListFile.topics;

/** What an editor may get wrong, and the line that says so. */
const slips: [string, Record<string, unknown>, string][] = [
  ['a missing organisation', { organisation: undefined }, 'updates.json: /organisation: expected string; got nothing'],
  ['a key that only campaigns have', { goal: 100 }, 'updates.json: /goal: expected no key of this name; got 100'],
  [
    'a language without words',
    { languages: ['en', 'ar', 'de'] },
    'updates.json: /words/de: expected words for every language in /languages; got nothing',
  ],
  [
    'no address asked',
    { fields: [{ name: 'givenName' }] },
    'updates.json: /fields: expected a field named "email"; got [{"name":"givenName"}]',
  ],
  [
    'a title of two lines',
    { words: { en: { title: 'News\nfrom us' }, ar: { title: 'ع' } } },
    String.raw`updates.json: /words/en/title: expected words on one line, without control characters; got "News\nfrom us"`,
  ],
  [
    'a partner’s page instead of its origin',
    { partnerOrigins: ['https://partner.example/page?x'] },
    'updates.json: /partnerOrigins/0: expected an origin such as "https://partner.example", without a path; got "https://partner.example/page?x"',
  ],
  ['a topic twice', { topics: [campaigns, campaigns] }, 'updates.json: /topics/1/id: expected each topic once; got "campaigns"'],
  [
    'a topic without a label in the first language',
    { topics: [{ id: 'events', label: { ar: 'فعاليات' } }] },
    'updates.json: /topics/0/label/en: expected a label in the first language, "en"; got nothing',
  ],
  [
    'a field that looks like a topic',
    {
      fields: [
        { name: 'email', required: true },
        { name: 'x-topic-art', label: { en: 'Art' } },
      ],
    },
    'updates.json: /fields/1/name: expected another name: topics are written in /topics; got "x-topic-art"',
  ],
  [
    'no consent that is required',
    { consents: [{ ...updates, purpose: 'calls', required: false, version: '1', textId: 't' }] },
    'updates.json: /consents: expected one that is required: without consent there may be no mail; got [{"purpose":"calls","textId":"t","version":"1","required"...',
  ],
  [
    'a petition within',
    { consents: [{ ...updates, purpose: 'petition' }] },
    'updates.json: /consents/0/purpose: expected another purpose: a list signs nothing; got "petition"',
  ],
];

describe('a list’s file', () => {
  it('is taken as an editor writes it', () => assert.deepEqual(linesOf({}), []));

  for (const [what, changes, line] of slips) {
    it(`names file, place, expectation and what came for ${what}`, () => assert.deepEqual(linesOf(changes), [line]));
  }

  it('names every fault at once', () => assert.equal(linesOf({ id: 'list:updates', organisation: 7, foo: 1 }).length, 3));
});
