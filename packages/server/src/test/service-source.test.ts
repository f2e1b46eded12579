import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { serviceSource } from '../targets/service-source.js';
import { answerJson, loopback, troubles, type Answering } from './loopback.js';
import { minute, morning } from './sample-campaign.js';

const mayor = { id: 'mayor', name: 'The mayor', email: 'mayor@town.example', contactable: true };
const said = { match: 'exact', targets: [{ ...mayor, party: 'none' }], more: 'than we know' };

/** `timeoutMs` is short only where the service is slow on purpose: a busy machine is slow too. */
async function open(t: TestContext, answer: Answering = (_, response) => answerJson(response, said), timeoutMs = 4000) {
  const server = await loopback(t, answer);
  const time = { now: morning };
  const failures: unknown[] = [];
  const options = { clock: () => time.now, onFailure: (failure: unknown) => failures.push(failure), timeoutMs, maxBytes: 100_000 };
  return { ...server, source: serviceSource(`${server.address}/who?key=a`, 'Town hall', options), time, failures };
}

test('asks the organisation’s own service, and takes what it knows', async (t) => {
  const { source, asked } = await open(t);
  assert.deepEqual(await source.find({ country: 'GB' }), { match: 'exact', targets: [mayor], source: { name: 'Town hall' } });
  assert.deepEqual(await source.byId('mayor'), mayor);
  assert.equal(await source.byId('nobody'), 'none');
  assert.deepEqual(asked, ['/who?key=a&country=GB', '/who?key=a&id=mayor', '/who?key=a&id=nobody']);
});

test('keeps an answer for five minutes, but none to a postcode', async (t) => {
  const { source, asked, time } = await open(t);
  for (const _ of [1, 2]) await source.find({ area: 'x y&z' });
  assert.deepEqual(asked, ['/who?key=a&area=x+y%26z']);
  time.now += 5 * minute;
  await source.find({ area: 'x y&z' });
  assert.equal(asked.length, 2);
  for (const _ of [1, 2]) await source.find({ postcode: 'AB11AA' });
  assert.equal(asked.length, 4);
});

test('knows nobody where the service says that there is no such thing', async (t) => {
  const { source } = await open(t, (_, response) => answerJson(response, {}, 404));
  assert.equal((await source.find({ area: 'x' })).match, 'none');
  assert.equal(await source.byId('mayor'), 'none');
});

for (const email of [
  'a@town.example,b@town.example',
  'a@town.example?bcc=b@town.example',
  'a@town.example\r\nBcc: b@town.example',
  'town',
]) {
  test(`lets nobody write to the address ${JSON.stringify(email)}`, async (t) => {
    const { source } = await open(t, (_, response) => answerJson(response, { ...said, targets: [{ ...mayor, email }] }));
    const known = { id: 'mayor', name: 'The mayor', contactable: false, reason: 'no-address' };
    assert.deepEqual((await source.find({})).targets, [known]);
    assert.deepEqual(await source.byId('mayor'), known);
  });
}

test('leaves out what a letter would take for a place to fill in, and cleans the rest', async (t) => {
  const targets = [
    { ...mayor, name: 'The\u0007 mayor\r\n', role: '[your role]', area: '{{writer.postcode}}', salutation: '{{oops}} [your name]' },
    { ...mayor, id: 'other', name: '{{recipient.name}}' },
  ];
  const { source, failures } = await open(t, (_, response) => answerJson(response, { ...said, targets }));
  assert.deepEqual((await source.find({})).targets, [mayor]);
  assert.deepEqual(failures.map(String), ['BadAnswer: 1 targets without a name that can stand in a letter']);
  assert.equal(await source.byId('other'), 'none');
});

test('knows nobody where no target has a name that can be used', async (t) => {
  const { source } = await open(t, (_, response) => answerJson(response, { ...said, targets: [{ ...mayor, name: '[name]' }] }));
  assert.equal((await source.find({})).match, 'none');
});

for (const [trouble, answer] of Object.entries(troubles)) {
  test(`is unavailable, and asked again the next time, where the service ${trouble}`, async (t) => {
    const { source, asked } = await open(t, answer, 300);
    for (const _ of [1, 2]) assert.equal((await source.find({})).match, 'unavailable');
    assert.equal(await source.byId('mayor'), 'unavailable');
    assert.equal(asked.length, 3);
  });
}
