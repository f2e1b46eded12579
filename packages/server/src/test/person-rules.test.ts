import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { personJson } from '../http/person-export.js';
import { findPerson } from '../http/person-links.js';
import { sealOf } from '../http/seal.js';
import { nodeKeys } from '../main/node-keys.js';
import { agreedNotes } from '../mail/agreed-notes.js';
import { answeredNo } from '../rules/answered-no.js';
import { heldIfErased } from '../rules/erased-before.js';
import { grantedIn } from '../rules/granted.js';
import { publicCampaign } from '../rules/campaign.js';
import { dataPurpose, dataPurposes, tokenForm } from '../rules/keys.js';
import type { KeptSignature } from '../store/privacy-shelf.js';
import { day, sampleCampaign } from './sample-campaign.js';
import { morning, petitionConsent as petition, sampleEntry, updatesConsent } from './sample-entries.js';
import { sampleDraft } from './sample-letters.js';
import { secret } from './sample-place.js';

const keys = nodeKeys(secret);
const [no, yes] = [updatesConsent, { ...updatesConsent, granted: true }];

describe('what a person agreed to', () => {
  it('is their latest answer to each purpose', () => {
    assert.deepEqual(grantedIn([petition, yes]), [petition, yes]);
    assert.deepEqual(grantedIn([petition, yes, no]), [petition]);
    assert.deepEqual(grantedIn([no, petition, yes]), [petition, yes]);
    assert.deepEqual(grantedIn([yes, { ...yes, version: '2' }]), [{ ...yes, version: '2' }]);
  });

  it('is taken back by a no of now to each yes, and to nothing else', () => {
    const now = morning + day;
    assert.deepEqual(answeredNo([petition, no], now), [{ ...petition, granted: false, at: now }]);
    assert.deepEqual(grantedIn([petition, yes, ...answeredNo([petition, yes], now)]), []);
  });
});

describe('the receipt in a mail', () => {
  const notes = (consents: readonly (typeof petition)[], organisation = 'Common Shelter') =>
    agreedNotes({ at: morning, consents }, { ...publicCampaign(sampleCampaign(), 'en', morning), organisation }, 'en').map((line) =>
      // Which space stands before AM is the language data's own.
      line.replace(/\s/gu, ' '),
    );

  it('says with whom and when something was agreed to, and in what words', () => {
    assert.deepEqual(notes([petition, no]), [
      'Agreed with Common Shelter on November 21, 2026 at 10:00 AM UTC:',
      '“Hand my name to the ministry.”',
    ]);
    assert.equal(notes([petition, yes]).length, 3);
    assert.match(notes([petition], 'Shelter $& {time}')[0] ?? '', /^Agreed with Shelter \$& /, 'as the organisation is called');
  });

  it('is none where nothing was agreed to', () => assert.deepEqual([notes([]), notes([no])], [[], []]));
});

describe('who had everything erased and signs again', () => {
  const [petitioner, reader] = [sampleEntry('ada'), sampleEntry('ada', { campaign: 'list:updates' })];
  it('is held, since nobody can tell whether they count already', () => {
    assert.equal(heldIfErased(petitioner, true).held, 'erased-before');
    assert.equal(heldIfErased({ ...petitioner, held: 'network-rate' }, true).held, 'network-rate');
    assert.equal(heldIfErased(petitioner, false), petitioner);
  });
  it('begins a subscription anew', () => assert.equal(heldIfErased(reader, true), reader));
});

describe('a link to what is held on a person', () => {
  const emailKey = keys.emailKey('ada@example.org') as string;
  const token = (purpose: Parameters<typeof keys.personToken>[0], key = emailKey) => keys.personToken(purpose, key) as string;
  const asked: string[] = [];
  const neighbour = emailKey.slice(0, 32) + '0'.repeat(32);
  const store = {
    peopleBeginning: async (half: string) => {
      asked.push(half);
      return [neighbour, emailKey].filter((key) => key.startsWith(half));
    },
  };
  const find = (given: string, purposes: Parameters<typeof findPerson>[2] = ['data', 'stop']) =>
    findPerson({ keys, store } as Parameters<typeof findPerson>[0], given, purposes);

  it('is mailed for the day and works the next', () => {
    const midnight = Date.parse('2026-11-22T00:00:00Z');
    assert.deepEqual([dataPurpose(midnight - 1), dataPurpose(midnight)], ['data 2026-11-21', 'data 2026-11-22']);
    assert.deepEqual(dataPurposes(midnight), ['data', 'data 2026-11-22', 'data 2026-11-21']);
  });

  it('opens to its person, for what it was made for', async () => {
    assert.equal(await find(token('data')), emailKey);
    assert.equal(await find(token('stop')), emailKey);
    assert.equal(await find(token('stop'), ['data']), undefined);
    assert.equal(await find(token('data', neighbour)), neighbour);
  });

  it('opens nothing where any letter of it is another', async () => {
    const whole = token('data');
    for (let at = 0; at < whole.length; at += 1) {
      const other = whole[at] === 'A' ? 'E' : 'A';
      assert.equal(await find(whole.slice(0, at) + other + whole.slice(at + 1)), undefined, `letter ${at}`);
    }
  });

  it('is not even looked up where it has another form', async () => {
    asked.length = 0;
    for (const wrong of ['', token('data').slice(1), `${token('data')}A`, `${token('data').slice(1)}!`, ` ${token('data').slice(1)}`])
      assert.equal(await find(wrong), undefined);
    assert.deepEqual(asked, []);
    assert.match(token('data'), tokenForm);
  });
});

describe('the seal of answers that a page showed', () => {
  const person = { givenName: 'Ada', hideName: true };
  const seal = (changes: object = {}) => sealOf({ at: morning, person, consents: [petition, no], ...changes }, keys);
  it('stays while the same would be confirmed, whenever it was sent', async () => {
    const before = await seal();
    assert.match(before, /^[0-9a-f]{32}$/);
    assert.equal(await seal({ at: morning + day, consents: [{ ...petition, at: morning + day }, no] }), before);
    assert.equal(await seal({ consents: [petition] }), before, 'a no to what nobody agreed to changes nothing');
  });
  it('is another once any answer is, or what was agreed to', async () => {
    const others = [
      { person: { ...person, givenName: 'Eve' } },
      { person: { givenName: 'Ada' } },
      { consents: [] },
      { consents: [petition, yes] },
      ...['purpose', 'textId', 'version', 'language', 'text'].map((name) => ({ consents: [{ ...petition, [name]: 'other' }] })),
    ];
    const seals = await Promise.all([seal(), ...others.map(seal)]);
    assert.equal(new Set(seals).size, seals.length);
    assert.notEqual(await sealOf({ at: morning, person, consents: [petition, no] }, nodeKeys(`another${secret}`)), seals[0]);
  });
});

describe('what a person takes with them', () => {
  const { emailKey: _, tokenHash: __, idempotency: ___, receipt: ____, confirmation: _____, network: ______, ...kept } = sampleEntry('ada');
  const signature: KeptSignature = {
    ...kept,
    status: 'confirmed',
    confirmedAt: morning + 1000,
    held: 'network-rate',
    removed: 'batch',
    letters: [{ writtenAt: morning, draft: sampleDraft, recipients: [] }],
  } as unknown as KeptSignature;
  const told = (changes: object = {}, record: object = {}) => {
    const text = personJson(
      { signatures: [{ ...signature, ...changes }], stoppedAt: undefined, erasedAt: undefined, ...record },
      morning + day,
    );
    assert.ok(text.endsWith('\n') && text.includes('\n  "signatures"'), 'a person can read it');
    return JSON.parse(text) as Record<string, unknown> & { signatures: Record<string, unknown>[] };
  };

  it('is every answer, with its hours in words', () => {
    const { exportedAt, signatures } = told();
    const [one = {}] = signatures;
    assert.equal(exportedAt, '2026-11-22T10:00:00.000Z');
    assert.deepEqual([one['email'], one['person'], one['country']], ['ada@example.org', signature.person, 'GB']);
    assert.deepEqual([one['signedAt'], one['confirmedAt']], ['2026-11-21T10:00:00.000Z', '2026-11-21T10:00:01.000Z']);
    assert.deepEqual(one['letters'], [{ writtenAt: '2026-11-21T10:00:00.000Z', draft: sampleDraft, recipients: [] }]);
    const at = '2026-11-21T10:00:00.000Z';
    assert.deepEqual(one['consents'], [
      { ...petition, at },
      { ...no, at },
    ]);
    assert.ok(!('at' in one) && !('waiting' in one));
  });

  it('does not tell that somebody looks at it', () => {
    const [one = {}] = told().signatures;
    assert.deepEqual(
      ['held', 'removed'].filter((name) => name in one),
      [],
    );
  });

  it('holds when they left, stopped mails or had all erased, and what waits for their button', () => {
    const [then, time] = [morning + day, '2026-11-22T10:00:00.000Z'];
    const asked = { at: then, person: { givenName: 'Vera' }, consents: [] };
    const record = told({ withdrawnAt: then, unsubscribedAt: then, asked }, { stoppedAt: then, erasedAt: then });
    const [one = {}] = record.signatures;
    assert.deepEqual([one['withdrawnAt'], one['unsubscribedAt'], record['mailsStoppedAt'], record['erasedAt']], [time, time, time, time]);
    assert.deepEqual(one['waiting'], { at: time, answers: { givenName: 'Vera' } });
    assert.ok(!('asked' in one));
  });
});
