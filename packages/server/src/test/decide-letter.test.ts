import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CampaignFile } from '@solidarity/contract';
import { nodeKeys } from '../main/node-keys.js';
import { decideLetter, type LetterContext } from '../rules/decide-letter.js';
import { listSource } from '../rules/list-source.js';
import { letterPlace } from '../rules/letter-place.js';
import type { TargetSource } from '../rules/target-source.js';
import { morning, petitionGiven, sampleCampaign, samplePerson } from './sample-campaign.js';
import { letterCampaign, letterTexts, sampleTargets } from './sample-letter.js';
import { base, secret } from './sample-place.js';

const keys = nodeKeys(secret);
const context: LetterContext = {
  now: morning,
  id: 'the-letter',
  origin: '',
  ownOrigin: base,
  idempotency: { key: 'key', fingerprint: 'body' },
  targets: listSource(sampleTargets, { name: 'Common Shelter' }),
  refusedAmong: async () => new Set(),
};
const mailed = (changes: Readonly<Record<string, unknown>> = {}) =>
  samplePerson('ada', { channel: 'backend', targets: ['mayor'], subject: 'A welcome', body: 'Please let people stay.', ...changes });
const started = (changes: Readonly<Record<string, unknown>> = {}) => ({ channel: 'copy', targets: ['mayor'], ...changes });

const decide = (input: unknown, file: CampaignFile = letterCampaign(), known: Partial<LetterContext> = {}) =>
  decideLetter(file, input, { ...context, ...known }, keys);

async function taken(...given: Parameters<typeof decide>) {
  const decision = await decide(...given);
  return 'mailed' in decision ? decision.mailed : assert.fail(`expected a letter to mail, got ${JSON.stringify(decision)}`);
}

/** The type of a problem, and what is wrong with which part. */
async function refused(...given: Parameters<typeof decide>): Promise<string[]> {
  const decision = await decide(...given);
  if (!('problem' in decision)) return assert.fail(`expected a problem, got ${JSON.stringify(decision)}`);
  const { type, errors = [] } = decision.problem;
  return [type, ...errors.map(({ pointer, code }) => `${pointer} ${code}`)];
}

/** A campaign in one language, whose locked parts say this. */
const saying = (locked: { opening?: string; closing?: string }): CampaignFile =>
  letterCampaign(
    {},
    {
      languages: ['en'],
      words: { en: { title: 'Write', letter: { ...letterTexts, ...locked } } },
      consents: [{ ...petitionGiven, granted: undefined, required: true, text: { en: 'I sign.' } }].map(({ granted: _, ...rest }) => rest),
    },
  );

describe('a letter is not taken', () => {
  for (const [state, type] of [
    ['closed', 'closed'],
    ['won', 'closed'],
    ['paused', 'not-open'],
    ['upcoming', 'not-open'],
  ] as const)
    it(`by a campaign that is ${state}`, async () => {
      for (const letter of [mailed(), started()]) assert.deepEqual(await refused(letter, letterCampaign({}, { state })), [type]);
    });

  it('where it says what no campaign reads', async () => {
    assert.deepEqual(await refused(7), ['invalid', ' type']);
    assert.deepEqual(await refused(started({ subject: 'x' })), ['invalid', '/subject unknown-field']);
    assert.deepEqual(await refused(mailed({ body: '', familyName: '' })), ['invalid', '/body required', '/familyName required']);
  });

  it('by a way that the campaign does not offer', async () => {
    const choice = ['invalid', '/channel choice'];
    assert.deepEqual(await refused(started(), letterCampaign({ channels: ['backend', 'print'] })), choice);
    assert.deepEqual(await refused(mailed(), letterCampaign({ mail: undefined })), choice);
    assert.deepEqual(await refused(started(), sampleCampaign()), choice);
  });

  it('to several where each is to write to one', async () => {
    const targets = ['mayor', 'minister'];
    for (const letter of [mailed({ targets }), started({ targets })])
      assert.deepEqual(await refused(letter, letterCampaign({ selection: 'one' })), ['invalid', '/targets too-long']);
    assert.equal((await taken(mailed(), letterCampaign({ selection: 'one' }))).recipients.length, 1);
    assert.equal((await taken(mailed({ targets }), letterCampaign({ selection: 'several' }))).recipients.length, 2);
  });

  it('from a page that is no partner’s, where the campaign refuses others', async () => {
    const refusing = letterCampaign({}, { refuseOtherOrigins: true });
    for (const letter of [mailed(), started()]) {
      assert.deepEqual(await refused(letter, refusing, { origin: 'https://other.example' }), ['origin-refused']);
      assert.ok(!('problem' in (await decide(letter, refusing, { origin: 'https://charity.example' }))));
    }
    assert.ok('started' in (await decide(started({ page: 'https://charity.example/x' }), refusing)), 'the page itself says where it is');
    assert.deepEqual(await refused(started(), refusing), ['origin-refused']);
  });

  it('while nobody can say who the targets are', async () => {
    const targets: TargetSource = { find: async () => assert.fail(), byId: async () => 'unavailable' };
    assert.deepEqual(await refused(mailed(), letterCampaign(), { targets }), ['busy']);
  });

  it('to anybody who is unknown, cannot be written to, has no address, or whose address refuses mail, and each is named', async () => {
    const rows = [...sampleTargets, { id: 'mute', name: 'Mute', contactable: true }];
    const targets = listSource(rows, { name: 'Common Shelter' });
    const asked: string[][] = [];
    const refusedAmong = async (addresses: readonly string[]) => {
      asked.push([...addresses]);
      return new Set(['minister@land.example']);
    };
    assert.deepEqual(
      await refused(mailed({ targets: ['mayor', 'nobody', 'gone', 'mute', 'minister'] }), letterCampaign(), { targets, refusedAmong }),
      ['invalid', '/targets/1 choice', '/targets/2 choice', '/targets/3 choice', '/targets/4 choice'],
    );
    assert.deepEqual(asked, [['mayor@town.example', 'minister@land.example']]);
  });

  it('to somebody who moved away, though their address still stands there', async () => {
    const targets = listSource([{ id: 'mayor', name: 'Mayor', email: 'm@town.example', contactable: false }], { name: 'x' });
    assert.deepEqual(await refused(mailed(), letterCampaign(), { targets }), ['invalid', '/targets/0 choice']);
  });

  it('with anything left to fill in, and each part is named where it stands', async () => {
    assert.deepEqual(await refused(mailed({ subject: 'From [your town]' })), ['invalid', '/subject placeholder']);
    assert.deepEqual(await refused(mailed({ body: 'In {{recipient.area}}' })), ['invalid', '/body placeholder']);
    assert.deepEqual(await refused(mailed({ subject: '[x]', body: '[x]' })), ['invalid', '/subject placeholder', '/body placeholder']);
    const [opening, closing] = ['Dear {{recipient.role}},', 'Yours, {{writer.postcode}}'];
    assert.deepEqual(await refused(mailed(), saying({ opening })), ['invalid', '/opening placeholder']);
    assert.deepEqual(await refused(mailed(), saying({ closing })), ['invalid', '/closing placeholder']);
  });

  it('where a place to fill in came with the name of a target', async () => {
    const targets = listSource([{ id: 'mayor', name: 'x', salutation: 'Mayor [name]', email: 'm@town.example', contactable: true }], {
      name: 'x',
    });
    assert.deepEqual(await refused(mailed(), letterCampaign(), { targets }), ['invalid', '/body placeholder']);
  });
});

describe('of a letter that is mailed is kept', () => {
  it('the text as the campaign and its writer wrote it, and where answers go', async () => {
    assert.deepEqual((await taken(mailed())).draft, {
      subject: 'A welcome',
      opening: letterTexts.opening,
      body: 'Please let people stay.',
      closing: letterTexts.closing,
      writer: { givenName: 'Ada', familyName: 'Byron' },
      replyTo: 'ada@example.org',
      language: 'en',
    });
  });

  it('the locked parts of the first language where the writer’s has none', async () => {
    const { draft } = await taken(mailed({ language: 'ar' }));
    assert.deepEqual([draft.language, draft.opening], ['ar', letterTexts.opening]);
  });

  it('who it goes to, each once, as they are known today', async () => {
    const known = { id: 'mp', name: 'The Member', role: 'MP', area: 'North', salutation: 'Dr Member', email: 'mp@land.example' };
    const targets = listSource([{ ...known, contactable: true }, ...sampleTargets], { name: 'x' });
    const { email: address, ...member } = known;
    assert.deepEqual((await taken(mailed({ targets: ['mp', 'minister', 'mp'] }), letterCampaign(), { targets })).recipients, [
      { ...member, address },
      { id: 'minister', address: 'minister@land.example', name: 'The Minister', area: 'The land' },
    ]);
    const bare = listSource([{ id: 'mayor', name: 'x', email: 'm@town.example', contactable: true }], { name: 'x' });
    assert.deepEqual((await taken(mailed(), letterCampaign(), { targets: bare })).recipients, [
      { id: 'mayor', address: 'm@town.example', name: 'x' },
    ]);
  });

  it('the postcode only where the letter says it, or the campaign keeps it', async () => {
    const postcode = 'AB1 1AA';
    const { signature, draft } = await taken(mailed({ postcode }));
    assert.deepEqual([signature.person['postcode'], draft.writer.postcode], [undefined, undefined]);
    assert.equal(signature.person['familyName'], 'Byron', 'the rest of the answers stays');
    assert.equal((await taken(mailed({ postcode }), letterCampaign({ keepPostcode: true }))).signature.person['postcode'], postcode);
    for (const locked of [{ opening: 'From {{writer.postcode}}' }, { closing: '{{writer.postcode}}' }]) {
      const letter = await taken(mailed({ postcode }), saying(locked));
      assert.deepEqual([letter.draft.writer.postcode, letter.signature.person['postcode']], [postcode, undefined]);
    }
  });

  it('a signature of its own, confirmed by a link that opens this letter and no other', async () => {
    const { id, signature, tokenHash } = await taken(mailed());
    assert.equal(id, 'the-letter');
    assert.match(signature.id, /^[0-9a-f]{8}-/);
    const opens = async (letter: string) => keys.tokenHash(await keys.confirmToken(letterPlace('asylum', letter), signature.emailKey));
    assert.equal(tokenHash, await opens('the-letter'));
    assert.notEqual(tokenHash, await opens('another'));
    assert.notEqual(tokenHash, signature.tokenHash);
    assert.notEqual(
      await opens('the-letter'),
      await keys.tokenHash(await keys.confirmToken(letterPlace('rivers', 'the-letter'), signature.emailKey)),
    );
  });

  it('whether it is a try', async () => {
    for (const test of [true, false]) {
      for (const letter of [mailed({ test }), started({ test })]) {
        const decision = await decide(letter);
        assert.equal('test' in decision && decision.test, test);
      }
    }
  });
});

describe('of a letter that its writer takes elsewhere is kept', () => {
  it('how many targets it has, and nobody', async () => {
    for (const [targets, letters] of [
      [[], 1],
      [['mayor'], 1],
      [['mayor', 'twin', 'mayor'], 2],
    ] as const)
      assert.deepEqual(await decide(started({ targets })), {
        started: { campaign: 'asylum', idempotency: context.idempotency, letters, receipt: { state: 'counted' }, at: morning },
        test: false,
      });
  });
});
