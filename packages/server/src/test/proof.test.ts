import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { proofGuard } from '../http/proof-guard.js';
import { webKeys } from '../http/web-keys.js';
import { graceMs } from '../rules/pressure.js';
import { proofLivesMs } from '../rules/proof.js';
import { memoryStore } from '../store/memory-store.js';
import { base, bytesOf, openDesk, problemOf, secret, type Desk } from './backend-steps.js';
import { mailedLetter, postLetter } from './letter-steps.js';
import { ask, challenged, heldReasonsOf, openProofDesk, openProofLetterDesk, openProofListDesk } from './proof-steps.js';
import { minute, samplePerson } from './sample-campaign.js';
import { sampleSubscriber } from './sample-list.js';
import { honestProof } from './solve-proof.js';
import { until } from './until.js';

describe('asking whether proof of work is wanted', () => {
  it('is answered with nothing while all is calm, and holds a minute', async () => {
    assert.deepEqual(await ask(openDesk()), { challenge: null, holdsFor: 60 });
  });

  it('is answered to any page, and never kept', async () => {
    const answer = await openProofDesk().get(`${base}/v1/challenges?for=asylum&action=signatures`);
    assert.equal(answer.headers.get('Access-Control-Allow-Origin'), '*');
    assert.equal(answer.headers.get('Cache-Control'), 'no-store');
  });

  it('is answered anew each time, with what it is for and how long it lives', async () => {
    const desk = openProofDesk();
    const [one, other] = [await challenged(desk), await challenged(desk)];
    assert.notEqual(one.parameters.nonce, other.parameters.nonce);
    assert.deepEqual(one.parameters.data, { for: 'asylum', action: 'signatures', step: 1 });
    assert.equal(one.parameters.expiresAt, Math.floor((desk.now + proofLivesMs) / 1000));
    assert.equal((await ask(desk)).holdsFor, proofLivesMs / 1000 - 60);
    assert.deepEqual((await challenged(openProofListDesk(), 'for=updates&action=subscriptions')).parameters.data['for'], 'list:updates');
  });

  for (const [query, type] of [
    ['for=asylum&action=sign-twice', 'malformed'],
    ['for=asylum', 'malformed'],
    ['action=signatures', 'unknown-campaign'],
    ['for=cows&action=letters', 'unknown-campaign'],
    ['for=asylum&action=subscriptions', 'unknown-list'],
    ['for=list:updates&action=signatures', 'unknown-campaign'],
  ] as const) {
    it(`is refused as ${type} for "${query}"`, async () => {
      assert.equal((await problemOf(await openProofListDesk().get(`${base}/v1/challenges?${query}`))).type, type);
    });
  }
});

describe('a signature with a proof', () => {
  it('counts', async () => {
    const desk = openProofDesk();
    await desk.sign(samplePerson('ada', { proof: honestProof(await challenged(desk)) }));
    assert.deepEqual(await heldReasonsOf(desk), [undefined]);
  });

  it('is answered like one without, which is held', async () => {
    const desk = openProofDesk();
    const proof = honestProof(await challenged(desk));
    const bytes = [
      await bytesOf(await desk.sign(samplePerson('ada', { proof }))),
      await bytesOf(await desk.sign(samplePerson('bea'))),
      await bytesOf(await desk.sign(samplePerson('eve', { proof: 'x' }))),
      await bytesOf(await desk.sign(samplePerson('zoe', { proof }))),
    ];
    assert.deepEqual(new Set(bytes), new Set([bytes[0]]));
    assert.deepEqual(await heldReasonsOf(desk), [undefined, 'proof-missing', 'proof-wrong', 'proof-reused']);
  });

  it('counts as long as its challenge lives, and no longer', async () => {
    const desk = openProofDesk();
    const challenges = [await challenged(desk), await challenged(desk)];
    const [proof, late] = challenges.map(honestProof);
    desk.now += proofLivesMs - 1000;
    await desk.sign(samplePerson('ada', { proof }));
    desk.now += 1000;
    await desk.sign(samplePerson('bea', { proof: late }));
    assert.deepEqual(await heldReasonsOf(desk), [undefined, 'proof-wrong']);
  });

  it('may be a letter, or a subscription', async () => {
    const [letters, lists] = [openProofLetterDesk(), openProofListDesk()];
    await postLetter(letters, mailedLetter('ada', { proof: honestProof(await challenged(letters, 'for=asylum&action=letters')) }));
    await postLetter(letters, mailedLetter('eve'));
    assert.deepEqual(await heldReasonsOf(letters), [undefined, 'proof-missing']);
    const proof = honestProof(await challenged(lists, 'for=updates&action=subscriptions'));
    await lists.subscribe(sampleSubscriber('ada', { proof }));
    await lists.subscribe(sampleSubscriber('eve'));
    assert.deepEqual(
      (await lists.subscribers()).map(({ held }) => held),
      [undefined, 'proof-missing'],
    );
  });

  it('is held where it comes by a plain form, since nothing can be proven there, and answered like any', async () => {
    const [desk, calm] = [openProofDesk(), openDesk()];
    const fields = { givenName: 'Ada', familyName: 'Byron', email: 'ada@example.org', 'consent-petition': 'asylum-petition@1' };
    assert.equal(await bytesOf(await desk.signForm(fields)), await bytesOf(await calm.signForm(fields)));
    assert.deepEqual([await heldReasonsOf(desk), await heldReasonsOf(calm)], [['proof-missing'], [undefined]]);
  });
});

describe('while all is calm', () => {
  it('nothing is looked at and nothing kept of a proof, a false one or the same one twice', async () => {
    const strict = openProofDesk();
    const proof = honestProof(await challenged(strict));
    for (const desk of [openProofDesk({ proof: 'off' }), openProofDesk({ proof: 'auto' })]) {
      await desk.sign(samplePerson('ada', { proof }));
      await desk.sign(samplePerson('bea', { proof }));
      await desk.sign(samplePerson('eve', { proof: 'x' }));
      assert.deepEqual(await heldReasonsOf(desk), [undefined, undefined, undefined]);
    }
    await strict.sign(samplePerson('zoe', { proof }));
    assert.deepEqual(await heldReasonsOf(strict), [undefined]);
  });
});

describe('under pressure', () => {
  const surge = async (desk: Desk, rate: number, seconds: number): Promise<void> => {
    for (let second = 0; second < seconds; second++, desk.now += 1000) {
      for (let n = 0; n < rate; n++) await desk.sign(samplePerson(`robot-${desk.now}-${n}`));
    }
  };
  const heldOf = async (desk: Desk, name: string) => (await desk.signatures()).find(({ email }) => email === `${name}@example.org`)?.held;

  it('proof is wanted at once, and demanded once those who had begun have had their time', async () => {
    const desk = openProofDesk({ proof: 'auto' });
    assert.equal((await ask(desk)).challenge, null);
    await surge(desk, 5, 11);
    const risen = desk.now;
    const challenge = await challenged(desk);
    await desk.sign(samplePerson('early'));
    desk.now = risen + graceMs;
    await desk.sign(samplePerson('late'));
    await desk.sign(samplePerson('honest', { proof: honestProof(challenge) }));
    assert.deepEqual(await Promise.all(['early', 'late', 'honest'].map((name) => heldOf(desk, name))), [
      undefined,
      'proof-missing',
      undefined,
    ]);
  });

  it('a proof made at an easier step stays good: what was wanted when it was asked for is signed with it', async () => {
    const desk = openProofDesk({ proof: 'auto' });
    await surge(desk, 5, 11);
    const easy = await challenged(desk);
    await surge(desk, 20, 20);
    assert.deepEqual([easy.parameters.data['step'], (await challenged(desk)).parameters.data['step']], [1, 2]);
    desk.now += graceMs;
    await desk.sign(samplePerson('honest', { proof: honestProof(easy) }));
    assert.equal(await heldOf(desk, 'honest'), undefined);
  });

  it('goes as it came: after five quiet minutes nothing is wanted', async () => {
    const desk = openProofDesk({ proof: 'auto' });
    await surge(desk, 5, 11);
    desk.now += 6 * minute;
    assert.equal((await ask(desk)).challenge, null);
    await desk.sign(samplePerson('late'));
    assert.equal(await heldOf(desk, 'late'), undefined);
  });

  it('is not made by tries, nor by what is refused', async () => {
    const desk = openProofDesk({ proof: 'auto' });
    for (let n = 0; n < 60; n++) {
      await desk.sign(samplePerson(`try-${n}`, { test: true }));
      await desk.sign(samplePerson('no address', { email: 'none' }));
    }
    desk.now += 11_000;
    assert.equal((await ask(desk)).challenge, null);
  });
});

describe('one door by itself', () => {
  const scope = { for: 'asylum', action: 'signatures' } as const;
  let now = Date.now();
  const open = (setting: 'off' | 'auto' | 'always') => proofGuard({ setting, keys: webKeys(secret), clock: () => now });

  it('that asks for no proof wants none and holds nobody, however many sign, and tells no other door to', async () => {
    const [store, off, other] = [memoryStore(), open('off'), open('auto')];
    for (let n = 0; n < 60; n++) off.count();
    now += 11_000;
    for (const guard of [off, other]) await guard.share(store);
    for (const guard of [off, other]) assert.equal((await guard.ask(scope)).challenge, null);
    now += graceMs;
    assert.deepEqual(await off.judge(undefined, scope), {});
  });

  it('tells by what name a proof that holds is remembered, and until when', async () => {
    const guard = open('always');
    const { challenge } = await guard.ask(scope);
    assert.ok(challenge);
    const { nonce, expiresAt } = challenge.parameters;
    assert.deepEqual(await guard.judge(honestProof(challenge), scope), { proof: { id: nonce, expiresAt: expiresAt * 1000 } });
  });
});

describe('under pressure at one of two processes that share a store', () => {
  const wants = async (desk: Desk) => (await ask(desk)).challenge !== null;
  const pressed = async (desk: Desk): Promise<void> => {
    for (let n = 0; n < 60; n++) await desk.sign(samplePerson(`robot-${n}`));
    desk.now += 11_000;
    assert.ok(await wants(desk));
  };
  it('the other wants proof too, and demands it after the same time', async () => {
    const store = memoryStore();
    const options = { proof: 'auto', isShared: true, store } as const;
    const [one, other] = [openProofDesk(options), openProofDesk(options)];
    await pressed(one);
    other.now = one.now;
    assert.ok(!(await wants(other)));
    // Each tells, or hears, as it starts, and every few seconds from then on.
    one.backend.start();
    other.backend.start();
    await until('a challenge of the other', () => wants(other));
    await other.sign(samplePerson('early'));
    other.now += graceMs;
    await other.sign(samplePerson('late'));
    const held = new Map((await other.signatures()).map((row) => [row.email, row.held]));
    assert.deepEqual([held.get('early@example.org'), held.get('late@example.org')], [undefined, 'proof-missing']);
    await Promise.all([one.backend.close(), other.backend.close()]);
  });

  it('both are calm again half a minute after the last of them is', async () => {
    let now = Date.now();
    const [store, scope] = [memoryStore(), { for: 'asylum', action: 'signatures' } as const];
    const open = () => proofGuard({ setting: 'auto', keys: webKeys(secret), clock: () => now });
    const [one, other] = [open(), open()];
    const share = async () => {
      for (const guard of [one, other]) await guard.share(store);
    };
    const wanted = async () => [(await one.ask(scope)).challenge !== null, (await other.ask(scope)).challenge !== null];
    for (let n = 0; n < 60; n++) one.count();
    now += 11_000;
    await share();
    assert.deepEqual(await wanted(), [true, true]);
    now += 4 * minute;
    await share();
    assert.deepEqual(await wanted(), [true, true]);
    now += 2 * minute;
    await share();
    now += 30_000;
    await share();
    assert.deepEqual(await wanted(), [false, false]);
  });
});
