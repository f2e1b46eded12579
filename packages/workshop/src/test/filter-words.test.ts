import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockedIn, check } from '../checks/filter-words.js';
import { sampleCheckout } from './sample-checkout.js';

const routes = (path: string, query: string[] = []) => ({
  'package.json': '{"type":"module"}',
  'packages/contract/dist/routes.js': `export const routes = ${JSON.stringify({ a: { path, query: Object.fromEntries(query.map((name) => [name, ''])) } })};`,
});

test('accepts neutral names', async (t) => {
  const files = { ...routes('/v1/campaigns/{id}/counts', ['lang', 'via']), 'packages/embed/dist/solidarity.js': '' };
  assert.deepEqual(await check(sampleCheckout(t, files)), []);
});

test('refuses a route that filter lists block', async (t) => {
  assert.match((await check(sampleCheckout(t, routes('/v1/stats')))).join(), /https:\/\/backend\.example\/v1\/stats: ad filters block/);
});

test('refuses a query parameter that filter lists block, at any place in the query', async (t) => {
  const findings = await check(sampleCheckout(t, routes('/v1/campaigns/{id}', ['ref'])));
  assert.deepEqual(
    findings.map((line) => line.split(':').slice(0, 2).join(':')),
    ['https://backend.example/v1/campaigns/x?ref=1', 'https://backend.example/v1/campaigns/x?x=1&ref=1'],
  );
});

test('refuses a file name that filter lists block', async (t) => {
  const files = { ...routes('/v1/campaigns'), 'packages/embed/dist/newsletter-signup.js': '' };
  assert.match((await check(sampleCheckout(t, files))).join(), /newsletter-signup\.js/);
});

test('knows the addresses that were seen in the lists', () => {
  const seen = [
    '/counter?id=1',
    '/stats/count.js',
    '/collect?a=1',
    '/track/1',
    '/events?data=1',
    '/beacon.js',
    '/x.sharecounter.js',
    '/a?b=1&ref=2',
  ];
  for (const address of seen) assert.equal(blockedIn(`https://backend.example${address}`).length, 1, address);
});

test('refuses light-DOM classes that speak of consent, and leaves shadow roots alone', async (t) => {
  const findings = await check(
    sampleCheckout(t, {
      ...routes('/v1/campaigns'),
      'demo/pages/index.html': '<p>\n<label class="row consent-row">',
      'packages/petition/src/view.ts': 'export const view = `<label class="consent">`;',
    }),
  );
  assert.deepEqual(findings, ['demo/pages/index.html:2: class="row consent: ad filters hide it.']);
});
