import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { parliamentSource } from '../targets/uk-parliament.js';
import { answerJson, loopback, troubles, type Answering } from './loopback.js';
import { sampleParliament } from './parliament-samples.js';
import { hour, morning } from './sample-campaign.js';

const source = { name: 'UK Parliament, Members API' };
const ada = {
  id: 'uk-9001',
  name: 'Ada Byron',
  role: 'Member of Parliament',
  area: 'Harbour Town',
  salutation: 'Ms Byron',
  email: 'ada.byron.mp@parliament.example',
  page: 'https://members.parliament.uk/member/9001/contact',
  contactable: true,
};

/** `timeoutMs` is short only where Parliament is slow on purpose: a busy machine is slow too. */
async function open(t: TestContext, answer: Answering = sampleParliament, timeoutMs = 4000) {
  const server = await loopback(t, answer);
  const failures: unknown[] = [];
  const time = { now: morning };
  const options = { clock: () => time.now, onFailure: (error: unknown) => failures.push(error), timeoutMs, maxBytes: 100_000 };
  return { ...server, source: parliamentSource(`${server.address}/`, options), failures, time };
}

test('finds the member of a postcode, with the name that letters address and the office that takes mail', async (t) => {
  const { source: parliament } = await open(t);
  assert.deepEqual(await parliament.find({ postcode: 'AB11AA' }), { match: 'exact', targets: [ada], source });
});

for (const [postcode, id, reason] of [
  ['AB11AB', 'uk-seat-4002', 'vacant'],
  ['AB11AC', 'uk-9003', 'dissolved'],
  ['AB11AD', 'uk-9004', 'vacant'],
  ['AB11AE', 'uk-9005', 'no-address'],
] as const) {
  test(`shows whose seat it is, and that nobody can be written to: ${reason}, ${id}`, async (t) => {
    const { source: parliament } = await open(t);
    const { match, targets } = await parliament.find({ postcode });
    assert.equal(match, 'exact');
    assert.deepEqual(
      targets.map((target) => [target.id, target.contactable, target.reason, target.email]),
      [[id, false, reason, undefined]],
    );
    assert.deepEqual(await parliament.byId(id), targets[0]);
  });
}

test('asks which of several constituencies it is, and finds the one that is chosen', async (t) => {
  const { source: parliament } = await open(t);
  const areas = [
    { id: '4001', name: 'Harbour Town' },
    { id: '4002', name: 'Empty Chair' },
  ];
  assert.deepEqual(await parliament.find({ postcode: 'AB12AA' }), { match: 'ambiguous', areas, targets: [], source });
  assert.deepEqual(await parliament.find({ area: '4001' }), { match: 'exact', targets: [ada], source });
});

test('finds nobody for a postcode that is nowhere, or that is not British; of those it asks nothing', async (t) => {
  const { source: parliament, asked } = await open(t);
  const none = { match: 'none', targets: [], source };
  assert.deepEqual(await parliament.find({ postcode: 'ZZ99ZZ' }), none);
  assert.equal(asked.length, 1);
  for (const query of [{ postcode: '10115' }, { postcode: 'AB1' }, { area: '4001/../x' }, { area: '' }, { country: 'GB' }, {}])
    assert.deepEqual(await parliament.find(query as never), none);
  assert.equal(asked.length, 1);
});

test('finds a member again by the id it gave, and nobody by another', async (t) => {
  const { source: parliament, asked } = await open(t);
  assert.deepEqual(await parliament.byId('uk-9001'), ada);
  assert.equal(await parliament.byId('uk-1'), 'none');
  const before = asked.length;
  for (const id of ['9001', 'uk-', 'uk-x', 'uk-9001/Contact', '../9001', 'uk-seat-']) assert.equal(await parliament.byId(id), 'none');
  assert.equal(asked.length, before);
});

test('believes what it was told of a member for an hour, and asks of each postcode anew', async (t) => {
  const { source: parliament, asked, time } = await open(t);
  const contacts = () => asked.filter((path) => path.endsWith('/Contact')).length;
  for (const _ of [1, 2, 3]) await parliament.find({ postcode: 'AB11AA' });
  assert.deepEqual([asked.length, contacts()], [4, 1]);
  time.now += hour;
  await parliament.find({ postcode: 'AB11AA' });
  assert.equal(contacts(), 2);
});

/** Parliament as it would be with these words for its one member and its vacant seat. */
const speaking =
  (member: Readonly<Record<string, string>>, seat: string): Answering =>
  (path, response) => {
    const url = new URL(path, 'http://parliament.example');
    const value = {
      id: 9001,
      nameDisplayAs: 'Ada Byron',
      nameAddressAs: 'Ms Byron',
      latestHouseMembership: { membershipFrom: seat },
      ...member,
    };
    if (url.pathname.endsWith('/Contact')) return answerJson(response, { value: [{ email: 'ada@parliament.example' }] });
    if (url.pathname.endsWith('/Search'))
      return answerJson(response, { items: [{ value: { id: 4001, name: seat, currentRepresentation: { member: { value } } } }] });
    return answerJson(response, { value: url.pathname.includes('Constituency') ? { id: 4002, name: seat } : value });
  };

test('leaves out what a letter would take for a place to fill in, and cleans the rest, as from any other source', async (t) => {
  const { source: parliament, failures } = await open(
    t,
    speaking({ nameDisplayAs: 'Ada\u0007 Byron\r\n', nameAddressAs: '[your name]' }, '{{writer.postcode}}'),
  );
  const { area: _, salutation: __, ...known } = { ...ada, email: 'ada@parliament.example' };
  assert.deepEqual((await parliament.find({ postcode: 'AB11AA' })).targets, [known]);
  assert.deepEqual(await parliament.byId('uk-9001'), known);
  assert.deepEqual(failures, []);
});

test('knows nobody where the name that Parliament gives cannot stand in a letter, and says so', async (t) => {
  const { source: parliament, failures } = await open(t, speaking({ nameDisplayAs: '{{recipient.name}}' }, '[seat]'));
  assert.deepEqual(await parliament.find({ postcode: 'AB11AA' }), { match: 'none', targets: [], source });
  assert.equal(await parliament.byId('uk-9001'), 'none');
  assert.equal(await parliament.byId('uk-seat-4002'), 'none');
  assert.deepEqual(new Set(failures.map(String)), new Set(['BadAnswer: a target without a name that can stand in a letter']));
});

for (const [trouble, answer] of Object.entries(troubles)) {
  test(`is unavailable, and never an error, where Parliament ${trouble}`, async (t) => {
    const { source: parliament, failures } = await open(t, answer, 300);
    assert.deepEqual(await parliament.find({ postcode: 'AB11AA' }), { match: 'unavailable', targets: [], source });
    assert.equal(await parliament.byId('uk-9001'), 'unavailable');
    assert.equal(failures.length, 2);
    for (const failure of failures) assert.ok(!String((failure as Error).message).includes('AB11AA'));
  });
}

test('is unavailable where nobody listens', async () => {
  const options = { clock: () => morning, onFailure: () => undefined, timeoutMs: 300 };
  const parliament = parliamentSource('http://127.0.0.1:1', options);
  assert.equal((await parliament.find({ postcode: 'AB11AA' })).match, 'unavailable');
});

test('asks nobody whom an answer names', async (t) => {
  const elsewhere = await loopback(t, sampleParliament);
  const { source: parliament } = await open(
    t,
    (path, response) => void response.writeHead(302, { Location: `${elsewhere.address}${path}` }).end(),
  );
  assert.equal((await parliament.find({ postcode: 'AB11AA' })).match, 'unavailable');
  assert.deepEqual(elsewhere.asked, []);
});
