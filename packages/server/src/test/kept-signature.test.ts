import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CampaignFile } from '@solidarity/contract';
import { nodeKeys } from '../main/node-keys.js';
import { decideSignature, originOf, rulesOf, whyClosed, type SignatureContext } from '../rules/decide-signature.js';
import { listCampaign } from '../rules/list.js';
import { base, secret } from './sample-place.js';
import { morning, petitionGiven, sampleCampaign, samplePerson } from './sample-campaign.js';
import { sampleList, sampleSubscriber } from './sample-list.js';

const keys = nodeKeys(secret);
const context: SignatureContext = { now: morning, id: 'one', origin: '', ownOrigin: base, idempotency: undefined };

async function kept(file: CampaignFile, input: unknown, known: Partial<SignatureContext> = {}) {
  const decision = await decideSignature(file, input, { ...context, ...known }, keys);
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

  it('is one of the answers that a question offers, and never another', async () => {
    const options = ['nurse', 'teacher'].map((value) => ({ value, label: { en: value } }));
    const fields = [
      { name: 'email', required: true },
      { name: 'x-role', kind: 'choice', label: { en: 'Your work' }, options },
    ];
    const file = sampleCampaign({ fields });
    const answered = (role: string) => ({ email: 'ada@example.org', consents: [petitionGiven], 'x-role': role });
    assert.deepEqual((await kept(file, answered('nurse'))).person, { 'x-role': 'nurse' });
    const refused = await decideSignature(file, answered('robber'), context, keys);
    assert.deepEqual('problem' in refused && refused.problem.errors, [{ pointer: '/x-role', code: 'choice' }]);
  });

  it('is the network, the proof and the doubt that the door knows of, and no empty place for what it does not', async () => {
    const proof = { id: 'proof', expiresAt: morning + 1 };
    const {
      network,
      proof: used,
      held,
    } = await kept(sampleCampaign(), samplePerson(), { network: '203.0.113.7', proof, held: 'proof-wrong' });
    assert.deepEqual([network, used, held], ['203.0.113.7', proof, 'proof-wrong']);
    const none = await kept(sampleCampaign(), samplePerson(), { network: undefined });
    assert.deepEqual(
      ['network', 'proof', 'held'].filter((name) => name in none),
      [],
    );
  });

  it('is held where the field was filled in that people do not see, whatever else is in doubt', async () => {
    const robot = samplePerson('eve', { note: 'buy now' });
    assert.equal((await kept(sampleCampaign(), robot)).held, 'robot-field');
    assert.equal((await kept(sampleCampaign(), robot, { held: 'proof-missing' })).held, 'robot-field');
  });

  it('says of a consent no element where none asked', async () => {
    assert.deepEqual(
      (await kept(sampleCampaign(), samplePerson())).consents.map(({ element }) => element),
      ['', ''],
    );
  });

  it('is what everybody is answered: whether to look for a mail, as the campaign says and nothing about the person', async () => {
    for (const name of ['ada', 'eve']) {
      const answer = async (confirmation: string) => (await kept(sampleCampaign({ confirmation }), samplePerson(name))).receipt;
      assert.deepEqual(await answer('mail'), { state: 'confirm', resendAfter: 30 });
      assert.deepEqual(await answer('none'), { state: 'counted' });
    }
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

it('a campaign with no page that refuses other origins takes nothing from nowhere', async () => {
  const { page: _, ...nowhere } = sampleCampaign({ refuseOtherOrigins: true });
  const decision = await decideSignature(nowhere, samplePerson(), context, keys);
  assert.equal('problem' in decision && decision.problem.type, 'origin-refused');
  await kept(nowhere, samplePerson(), { origin: base });
});

it('what a campaign asks is made out once, for all who sign it', () => {
  const file = sampleCampaign();
  assert.equal(rulesOf(file), rulesOf(file));
});

it('a closed campaign says where to go on only where there is somewhere', () => {
  assert.deepEqual(whyClosed(sampleCampaign({ state: 'won' }), morning), { type: 'closed', status: 409 });
});
