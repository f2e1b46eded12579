import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CampaignFile } from '@solidarity/contract';
import { webKeys } from '../http/web-keys.js';
import { nodeKeys } from '../main/node-keys.js';
import { decideSignature, type SignatureContext } from '../rules/decide-signature.js';
import { secret } from './sample-place.js';
import { morning, petitionGiven, sampleCampaign, sampleFile, samplePerson } from './sample-campaign.js';

const keys = nodeKeys(secret);
const context: SignatureContext = { now: morning, id: 'id', origin: '', ownOrigin: 'https://sign.example', idempotency: undefined };

async function entryOf(input: unknown, file: CampaignFile = sampleCampaign(), changes: Partial<SignatureContext> = {}) {
  const decision = await decideSignature(file, input, { ...context, ...changes }, keys);
  return 'entry' in decision ? decision.entry : assert.fail(`expected a signature, got ${JSON.stringify(decision.problem)}`);
}

async function problemOf(input: unknown, file: CampaignFile = sampleCampaign(), changes: Partial<SignatureContext> = {}) {
  const decision = await decideSignature(file, input, { ...context, ...changes }, keys);
  return 'problem' in decision ? decision.problem : assert.fail('expected a problem, got a signature');
}

describe('the desk', () => {
  it('keeps what the person said, cleaned, and nothing that was left empty', async () => {
    const { person, email, country } = await entryOf(
      samplePerson('Ada', { givenName: '  Ada\u202e  Augusta ', phone: '', hideName: true }),
    );
    assert.deepEqual(
      [email, country, person],
      ['Ada@example.org', 'GB', { givenName: 'Ada Augusta', familyName: 'Byron', country: 'GB', hideName: true }],
    );
  });

  it('knows a person again by any spelling of one mailbox', async () => {
    const [one, two, other] = await Promise.all([
      entryOf(samplePerson('a', { email: 'a.b+c@gmail.com' })),
      entryOf(samplePerson('a', { email: 'AB@googlemail.com' })),
      entryOf(samplePerson('a', { email: 'abc@gmail.com' })),
    ]);
    assert.equal(one.emailKey, two.emailKey);
    assert.notEqual(one.emailKey, other.emailKey);
    assert.match(one.emailKey, /^[0-9a-f]{64}$/);
  });

  it('gives each campaign another token for the same person, and keeps only its hash', async () => {
    const [one, two] = [await entryOf(samplePerson()), await entryOf(samplePerson(), sampleCampaign({ id: 'rivers' }))];
    assert.equal(one.emailKey, two.emailKey);
    assert.notEqual(one.tokenHash, two.tokenHash);
    assert.equal(one.tokenHash, keys.tokenHash(await keys.confirmToken('asylum', one.emailKey)));
  });

  it('keeps the exact words of each consent in the language that was read', async () => {
    const updates = { purpose: 'updates', textId: 'news', version: '3', granted: false };
    const { consents, language } = await entryOf(samplePerson('ada', { language: 'ar', consents: [petitionGiven, updates] }));
    assert.equal(language, 'ar');
    assert.deepEqual(
      consents.map(({ purpose, text, language: shown }) => [purpose, text, shown]),
      [
        ['petition', 'أوقّع وأوافق على حفظ اسمي.', 'ar'],
        ['updates', 'Write to me about this campaign.', 'en'],
      ],
    );
  });

  it('keeps of each consent when, where and by what it was asked, who answers for it, and on what basis', async () => {
    const [petition, updates] = sampleFile.consents;
    const file = sampleCampaign({ consents: [petition, { ...updates, basis: 'soft_opt_in_uk' }] });
    const news = { purpose: 'updates', textId: 'news', version: '3', granted: true };
    const told = samplePerson('ada', { element: '1.2.3', consents: [petitionGiven, news] });
    const { consents } = await entryOf(told, file, { origin: 'https://partner.example' });
    const circumstances = {
      at: morning,
      origin: 'https://partner.example',
      controllers: 'Common Shelter',
      element: '1.2.3',
      language: 'en',
    };
    assert.deepEqual(consents, [
      { ...petitionGiven, text: 'I sign, and agree that my name is kept.', ...circumstances, basis: 'consent' },
      { ...news, text: 'Write to me about this campaign.', ...circumstances, basis: 'soft_opt_in_uk' },
    ]);
  });

  it('takes what was not answered for a no, so that an answer is whole', async () => {
    const answers = async (consents: readonly object[], language = 'en') =>
      (await entryOf(samplePerson('ada', { language, consents }))).consents.map(({ purpose, textId, version, granted, text, at }) =>
        [purpose, textId, version, granted, text, at].join(' | '),
      );
    const no = `updates | news | 3 | false | Write to me about this campaign. | ${morning}`;
    assert.deepEqual((await answers([petitionGiven])).slice(1), [no]);
    assert.deepEqual((await answers([petitionGiven], 'ar')).slice(1), [no]);
    const yes = { purpose: 'updates', textId: 'news', version: '3', granted: true };
    assert.deepEqual(
      (await answers([yes, petitionGiven])).map((answer) => / (true|false) /.exec(answer)?.[1]),
      ['true', 'true'],
    );
  });

  it('believes the browser about the page before the page itself', async () => {
    const told = samplePerson('ada', { page: 'https://said.example/x' });
    assert.equal((await entryOf(told, sampleCampaign(), { origin: 'https://true.example' })).origin, 'https://true.example');
    assert.equal((await entryOf(told)).origin, 'https://said.example');
    assert.equal((await entryOf(samplePerson())).origin, '');
  });

  it('takes other origins unless the campaign refuses them', async () => {
    const refusing = sampleCampaign({ refuseOtherOrigins: true, partnerOrigins: ['HTTPS://Partner.example:443/'] });
    const from = (origin: string) => ({ origin });
    assert.equal((await entryOf(samplePerson(), sampleCampaign(), from('https://other.example'))).origin, 'https://other.example');
    for (const origin of ['https://partner.example', 'https://charity.example', 'https://sign.example'])
      await entryOf(samplePerson(), refusing, from(origin));
    for (const origin of ['https://other.example', ''])
      assert.equal((await problemOf(samplePerson(), refusing, from(origin))).type, 'origin-refused');
  });

  it('answers a closed campaign with where to go on', async () => {
    const closed = sampleCampaign({ state: 'closed', followUp: 'https://charity.example/next' });
    assert.deepEqual(await problemOf(samplePerson(), closed), { type: 'closed', status: 409, followUp: 'https://charity.example/next' });
    assert.equal((await problemOf(samplePerson(), sampleCampaign({ state: 'won' }))).type, 'closed');
  });

  it('takes nothing while a campaign is upcoming or paused', async () => {
    for (const state of ['upcoming', 'paused']) assert.equal((await problemOf(samplePerson(), sampleCampaign({ state }))).type, 'not-open');
  });

  it('still takes signatures of a campaign that was delivered', async () => {
    await entryOf(samplePerson(), sampleCampaign({ delivered: { on: '2023-12-15' } }));
  });

  it('names each value that cannot be taken', async () => {
    const { errors } = await problemOf({ ...samplePerson('ada', { email: 'ada', familyName: '' }), shoe: 7 });
    assert.deepEqual(
      new Set(errors?.map(({ pointer, code }) => `${pointer} ${code}`)),
      new Set(['/shoe unknown-field', '/email email-format', '/familyName required']),
    );
  });

  it('needs the required consent, in the words now in force', async () => {
    const codes = async (consents: unknown) => (await problemOf(samplePerson('ada', { consents }))).errors?.map(({ code }) => code);
    assert.deepEqual(await codes([]), ['consent-required']);
    assert.deepEqual(await codes([{ ...petitionGiven, granted: false }]), ['consent-required']);
    assert.deepEqual(await codes([{ ...petitionGiven, version: '0' }]), ['consent-outdated']);
  });
});

describe('keys', () => {
  it('are the same in Node and in a tab', async () => {
    const web = webKeys(secret);
    const body = new TextEncoder().encode('{"a":1}');
    const emailKey = keys.emailKey('ada@example.org');
    const token = await keys.confirmToken('asylum', await emailKey);
    assert.equal(await web.emailKey('ada@example.org'), await emailKey);
    assert.equal(await web.confirmToken('asylum', await emailKey), token);
    assert.equal(await web.unsubscribeToken('list:x', await emailKey), await keys.unsubscribeToken('list:x', await emailKey));
    assert.equal(await web.fingerprint(body), await keys.fingerprint(body));
    assert.equal(await web.tokenHash(token), await keys.tokenHash(token));
    assert.match(token, /^[\w-]{43}$/);
  });

  it('differ with the secret', async () => {
    assert.notEqual(
      await nodeKeys('another secret of thirty-two characters').emailKey('ada@example.org'),
      await keys.emailKey('ada@example.org'),
    );
  });
});
