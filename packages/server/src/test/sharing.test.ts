import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openDesk, problemOf } from './backend-steps.js';
import { sampleCampaign } from './sample-campaign.js';

const path = '/v1/campaigns/asylum/shares';
const json = { 'Content-Type': 'application/json' };

describe('an intent to share', () => {
  it('is counted by its network, and answered with nothing', async () => {
    const desk = openDesk();
    for (const network of ['whatsapp', 'x', 'whatsapp']) {
      const answer = await desk.post(path, JSON.stringify({ network }), { ...json, Origin: 'https://partner.example' });
      assert.deepEqual([answer.status, await answer.text(), answer.headers.get('Access-Control-Allow-Origin')], [204, '', '*']);
    }
    assert.deepEqual(Object.fromEntries(await desk.store.shares('asylum')), { whatsapp: 2, x: 1 });
  });

  it('stays out of the public counts', async () => {
    const desk = openDesk();
    const before = await desk.counts();
    await desk.post(path, '{"network":"x"}', json);
    assert.deepEqual(await desk.counts(), before);
  });

  it('is counted for a campaign that is over', async () => {
    const desk = openDesk(sampleCampaign({ state: 'closed' }));
    assert.equal((await desk.post(path, '{"network":"copy"}', json)).status, 204);
  });

  const refused: readonly (readonly [what: string, body: string, headers: Record<string, string>, type: string, pointer?: string])[] = [
    ['a network that is none', '{"network":"myspace"}', json, 'invalid', '/network'],
    ['no network', '{}', json, 'invalid', '/network'],
    ['anything about a person', '{"network":"x","email":"ada@example.org"}', json, 'invalid', '/email'],
    ['half a body', '{"network":', json, 'malformed'],
    ['a plain form', 'network=x', { 'Content-Type': 'application/x-www-form-urlencoded' }, 'unsupported-type'],
    ['too many bytes', JSON.stringify({ network: 'x'.repeat(70_000) }), json, 'too-large'],
  ];
  for (const [what, body, headers, type, pointer] of refused) {
    it(`with ${what} is "${type}", and counts nothing`, async () => {
      const desk = openDesk();
      const problem = await problemOf(await desk.post(path, body, headers));
      assert.equal(problem.type, type);
      assert.equal(problem.errors?.[0]?.pointer, pointer);
      assert.equal((await desk.store.shares('asylum')).size, 0);
    });
  }

  it('for an unknown campaign is "unknown-campaign", and cannot be made by looking', async () => {
    const desk = openDesk();
    assert.equal((await problemOf(await desk.post('/v1/campaigns/nix/shares', '{"network":"x"}', json))).type, 'unknown-campaign');
    assert.equal((await problemOf(await desk.get(path))).type, 'wrong-method');
  });
});
