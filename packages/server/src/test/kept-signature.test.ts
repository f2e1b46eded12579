import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CampaignFile } from '@solidarity/contract';
import { nodeKeys } from '../main/node-keys.js';
import { decideSignature, originOf, whyClosed } from '../rules/decide-signature.js';
import { listCampaign } from '../rules/list.js';
import { base, secret } from './backend-steps.js';
import { morning, sampleCampaign, samplePerson } from './sample-campaign.js';
import { sampleList, sampleSubscriber } from './sample-list.js';

const keys = nodeKeys(secret);
const context = { now: morning, id: 'one', origin: '', ownOrigin: base, idempotency: undefined };

async function kept(file: CampaignFile, input: unknown) {
  const decision = await decideSignature(file, input, context, keys);
  return 'entry' in decision ? decision.entry : assert.fail(`expected an entry, got ${JSON.stringify(decision.problem)}`);
}

describe('what is kept of a signature', () => {
  it('is every answer that was asked', async () => {
    const names = ['givenName', 'familyName', 'email', 'country', 'postcode', 'phone', 'comment', 'hideName'];
    const file = sampleCampaign({ fields: names.map((name) => ({ name, required: name === 'email' })) });
    const said = { postcode: 'AB1', phone: '+44 7', comment: 'Because.', hideName: true };
    const { person } = await kept(file, samplePerson('ada', said));
    assert.deepEqual(person, { givenName: 'Ada', familyName: 'Byron', country: 'GB', ...said });
  });

  it('is how to leave, of a list alone', async () => {
    const list = listCampaign(sampleList());
    const joined = await kept(list, sampleSubscriber());
    const token = await keys.unsubscribeToken(list.id, joined.emailKey);
    assert.equal(joined.unsubscribeHash, await keys.tokenHash(token));
    assert.equal('unsubscribeHash' in (await kept(sampleCampaign(), samplePerson())), false);
  });
});

describe('the origin of a page', () => {
  it('is empty where a page has none', () => {
    for (const page of [undefined, '', 'no address', 'data:text/html,x', 'about:blank']) assert.equal(originOf(page), '');
    assert.equal(originOf('https://partner.example/a?b#c'), 'https://partner.example');
  });
});

it('a closed campaign says where to go on only where there is somewhere', () => {
  assert.deepEqual(whyClosed(sampleCampaign({ state: 'won' }), morning), { type: 'closed', status: 409 });
});
