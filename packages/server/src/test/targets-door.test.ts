import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Targets } from '@solidarity/contract';
import fc from 'fast-check';
import { listSource } from '../rules/list-source.js';
import { normalPostcode } from '../rules/postcode.js';
import type { TargetSource } from '../rules/target-source.js';
import { openDesk, problemOf } from './backend-steps.js';
import { sampleCampaign } from './sample-campaign.js';
import { letterCampaign, sampleTargets } from './sample-letter.js';

const address = '/v1/campaigns/asylum/targets';
const listed = listSource(sampleTargets, { name: 'Common Shelter', date: '2026-11-01' });

const openLetters = (letter: Readonly<Record<string, unknown>> = {}, source: TargetSource = listed) =>
  openDesk(letterCampaign(letter), { targets: new Map([['asylum', source]]) });

async function found(letter: Readonly<Record<string, unknown>>, query = ''): Promise<Targets> {
  const answer = await openLetters(letter).get(address + query);
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('Cache-Control'), 'no-store');
  assert.equal(answer.headers.get('Access-Control-Allow-Origin'), '*');
  return Targets.parse(await answer.json());
}
const idsOf = ({ match, targets }: Targets) => [match, ...targets.map(({ id }) => id)];

test('shows the whole list, with why somebody cannot be written to, how many to choose, and who says so', async () => {
  const { targets, ...rest } = await found({});
  assert.deepEqual(rest, { match: 'exact', selection: 'several', source: { name: 'Common Shelter', date: '2026-11-01' } });
  assert.deepEqual(targets[0], {
    id: 'mayor',
    name: 'The Mayor',
    area: 'Harbour Town',
    salutation: 'Mayor',
    email: 'mayor@town.example',
    contactable: true,
  });
  assert.deepEqual(targets.at(-1), { id: 'gone', name: 'Nobody', area: 'Old Town', contactable: false, reason: 'vacant' });
});

test('shows no address where only the backend needs it', async () => {
  const { targets } = await found({ channels: ['backend'] });
  assert.deepEqual(
    targets.filter(({ email }) => email !== undefined),
    [],
  );
});

for (const [find, query, ids] of [
  ['list', '?country=GB', ['exact', 'mayor', 'gone']],
  ['list', '?area=Old+Town', ['exact', 'gone']],
  ['list', '?country=SE', ['none']],
  ['list', '?country=Sweden', ['none']],
  ['country', '?country=FR', ['exact', 'minister']],
  ['country', '', ['none']],
  ['postcode', '', ['none']],
  ['postcode', '?country=GB', ['none']],
  ['postcode', '?postcode=ab1%201aa', ['exact', 'mayor']],
  ['postcode', '?postcode=AB10+1AA', ['exact', 'twin']],
  ['postcode', '?postcode=A12', ['exact', 'minister']],
  ['postcode', '?postcode=QQ1+1AA', ['none']],
  ['postcode', '?postcode=XY9+1AA', ['ambiguous']],
  ['postcode', '?area=Third+Town', ['exact', 'third']],
] as const) {
  test(`finds ${ids.join(' ')} by ${find} for "${query}"`, async () => assert.deepEqual(idsOf(await found({ find }, query)), ids));
}

test('names the areas to choose from where a postcode lies in several', async () => {
  const { areas } = await found({ find: 'postcode' }, '?postcode=xy91aa');
  assert.deepEqual(areas, [
    { id: 'Twin Town', name: 'Twin Town' },
    { id: 'Third Town', name: 'Third Town' },
  ]);
});

test('is unavailable, not broken, where no source was opened', async () => {
  const answer = await openDesk(letterCampaign()).get(address);
  assert.deepEqual([answer.status, ((await answer.json()) as Targets).match], [200, 'unavailable']);
});

test('has nothing at this address where the campaign writes no letter', async () => {
  assert.equal((await problemOf(await openDesk(sampleCampaign()).get(address))).type, 'not-found');
});

test('writes no postcode into the log', async () => {
  const lines: unknown[] = [];
  const keep = (message: string, fields?: unknown) => void lines.push([message, fields]);
  const desk = openDesk(letterCampaign({ find: 'postcode' }), {
    targets: new Map([['asylum', listed]]),
    log: { info: keep, warn: keep, error: keep },
  });
  await desk.get(`${address}?postcode=AB1+1AA`);
  assert.equal(lines.length, 1);
  assert.doesNotMatch(JSON.stringify(lines), /AB1/);
});

test('answers 200 malformed postcodes with nobody, and asks its source about none of them', async () => {
  const asked: unknown[] = [];
  const source: TargetSource = { ...listed, find: (query) => (asked.push(query), listed.find(query)) };
  const desk = openLetters({ find: 'postcode' }, source);
  const malformed = fc.oneof(
    fc.string({ maxLength: 300, unit: 'binary' }),
    fc.constantFrom('AB1 1AA; drop table', '../../etc', 'AB1%00', '{{writer.postcode}}', '١٢٣٤٥', 'A'.repeat(5000), '-', '12345678901'),
  );
  await fc.assert(
    fc.asyncProperty(
      malformed.filter((text) => normalPostcode(text) === undefined),
      async (text) => {
        const answer = await desk.get(`${address}?postcode=${encodeURIComponent(Buffer.from(text).toString())}`);
        assert.deepEqual([answer.status, idsOf(Targets.parse(await answer.json()))], [200, ['none']]);
      },
    ),
    { numRuns: 200, seed: 20261121 },
  );
  assert.deepEqual(asked, []);
});

test('knows one spelling of a postcode, and none of what is no postcode', () => {
  for (const typed of [' sw1a 1aa ', 'SW1A1AA', 'sw1a-1aa', 'ＳＷ１Ａ１ＡＡ', 'SW1A\u00a01AA'])
    assert.equal(normalPostcode(typed), 'SW1A1AA');
  assert.equal(normalPostcode('1012 AB'), '1012AB');
  for (const typed of ['', '1', 'London', 'SW1A 1AA; x', '12345678901', '<b>1']) assert.equal(normalPostcode(typed), undefined, typed);
});
