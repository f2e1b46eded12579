import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readCampaign } from '../campaign/read-campaign.js';
import { readCounts } from '../counts/read-counts.js';

const consent = { purpose: 'petition', textId: 'sign', version: '1', required: true, text: 'I sign.' };
const campaign = {
  id: 'asylum',
  language: 'en',
  languages: ['en', 'ar'],
  organisation: 'Common Shelter',
  privacyPolicy: 'https://charity.example/privacy',
  words: { title: 'Protect people', demands: ['One'], shareTexts: { x: 'Sign' } },
  handles: { x: '@shelter' },
  fields: [{ name: 'email', required: true }],
  consents: [consent],
  confirmation: 'none',
  state: 'paused',
  delivered: { on: '2026-06-01', total: 5 },
  goal: 1000,
};
const counts = {
  people: { total: 12, online: 10, paper: 1, imported: 1 },
  countries: [{ country: 'GB', people: 8 }],
  letters: 3,
  members: 2,
  state: 'open',
  goal: 100,
  stream: false,
  asOf: '2026-11-21T08:00:00Z',
};

/** Any value, or an honest answer with something spoilt anywhere in it. */
const spoilt = (honest: object) => {
  const junk = fc.oneof(
    fc.constantFrom(null, -1, 1e308, NaN, '', 'x'.repeat(100_000), [], {}, [null], true, 'javascript:alert(1)'),
    fc.anything(),
  );
  const paths = pathsOf(honest);
  return fc.oneof(
    fc.anything(),
    fc.tuple(fc.constantFrom(...paths), junk).map(([path, value]) => withValue(honest, path, value)),
  );
};

function pathsOf(value: unknown, at: readonly string[] = []): string[][] {
  if (value === null || typeof value !== 'object') return [[...at]];
  return [...(at.length > 0 ? [[...at]] : []), ...Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...at, key]))];
}

function withValue(whole: object, path: readonly string[], value: unknown): unknown {
  const copy = structuredClone(whole) as Record<string, unknown>;
  let at = copy;
  for (const step of path.slice(0, -1)) at = at[step] as Record<string, unknown>;
  at[path.at(-1) ?? ''] = value;
  return copy;
}

test('reads an honest campaign as it is', () => {
  const read = readCampaign(campaign);
  assert.deepEqual(JSON.parse(JSON.stringify(read)), campaign);
});

test('reads honest counts as they are', () => assert.deepEqual(readCounts(counts), counts));

test('never throws at a campaign, and what it reads can be shown', () => {
  fc.assert(
    fc.property(spoilt(campaign), (answer) => {
      const read = readCampaign(answer);
      if (!read) return;
      assert.equal(typeof read.words.title, 'string');
      assert.ok(read.consents.length > 0 && read.fields.length > 0);
      for (const { text } of read.consents) assert.ok(text.length > 0 && text.length <= 8000);
      for (const address of [read.privacyPolicy, read.page, read.followUp]) assert.doesNotMatch(address ?? '', /^\s*javascript:/i);
      for (const n of [read.goal, read.delivered?.total]) assert.ok(n === undefined || (Number.isInteger(n) && n >= 0 && n <= 1e10));
    }),
    { numRuns: 1000 },
  );
});

test('never throws at counts, and never reads a number that is none', () => {
  fc.assert(
    fc.property(spoilt(counts), (answer) => {
      const read = readCounts(answer);
      if (!read) return;
      const numbers = [
        ...Object.values(read.people),
        read.letters,
        read.members,
        read.goal ?? 0,
        ...read.countries.map(({ people }) => people),
      ];
      for (const n of numbers) assert.ok(Number.isInteger(n) && n >= 0 && n <= 1e10, String(n));
    }),
    { numRuns: 1000 },
  );
});

for (const total of [-1, 1e308, NaN, null, '12', undefined, Infinity]) {
  test(`takes a total of ${String(total)} for no counts`, () => assert.equal(readCounts({ ...counts, people: { total } }), undefined));
}

const noCampaigns: Readonly<Record<string, unknown>> = {
  null: null,
  'a text': 'x',
  'an empty record': {},
  'one without a title': { ...campaign, words: {} },
  'one without consents': { ...campaign, consents: [] },
  'one whose consents have no text': { ...campaign, consents: [{ ...consent, text: '' }] },
};
for (const [about, answer] of Object.entries(noCampaigns)) {
  test(`takes ${about} for no campaign`, () => assert.equal(readCampaign(answer), undefined));
}

test('falls back where a campaign says something that nobody knows', () => {
  const read = readCampaign({
    ...campaign,
    state: 'dancing',
    confirmation: 'phone',
    fields: [{ name: '__proto__' }, { name: 'donation' }],
    privacyPolicy: 'data:x',
  });
  assert.deepEqual([read?.state, read?.confirmation, read?.privacyPolicy], ['open', 'mail', '']);
  assert.deepEqual(
    read?.fields.map(({ name }) => name),
    ['givenName', 'familyName', 'email'],
  );
});
