import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { webKeys } from '../http/web-keys.js';
import { openDesk } from './backend-steps.js';
import { challenged, heldReasonsOf, openProofDesk, openProofLetterDesk } from './proof-steps.js';
import { sampleCampaign, samplePerson } from './sample-campaign.js';
import { honestProof, keyAt, proofOf, solve } from './solve-proof.js';

type Asked = Awaited<ReturnType<typeof challenged>>;

const changed = (challenge: Asked, parameters: object): Asked => ({ ...challenge, parameters: { ...challenge.parameters, ...parameters } });
/** What is first tried, with its true hash: all that a robot needs where nobody looks how the hash begins. */
const untried = (challenge: Asked) => ({ counter: 0, derivedKey: keyAt(challenge, 0) });

/** Each makes of an honest challenge what a robot would send in place of the work. */
const attacks: Readonly<Record<string, (challenge: Asked) => string>> = {
  nothing: () => '',
  'no base64': () => '!'.repeat(40),
  'no JSON': () => btoa('proof'),
  'JSON of another kind': () => btoa('[null,7,"x"]'),
  'no solution': (challenge) => btoa(JSON.stringify({ challenge })),
  'counter 0 with its true hash, which 2.3.1 of the library took': (challenge) => proofOf(challenge, untried(challenge)),
  'the hash that is asked for, made up to its end': (challenge) =>
    proofOf(challenge, { counter: 0, derivedKey: challenge.parameters.keyPrefix.padEnd(64, '0') }),
  'the right counter with another hash': (challenge) => proofOf(challenge, { ...solve(challenge), derivedKey: keyAt(challenge, 1) }),
  'the right hash with another counter': (challenge) => proofOf(challenge, { ...solve(challenge), counter: solve(challenge).counter + 1 }),
  'a counter that only looks right': (challenge) =>
    proofOf(challenge, { ...solve(challenge), counter: solve(challenge).counter + 2 ** 32 }),
  'a counter as text': (challenge) => proofOf(challenge, { ...solve(challenge), counter: String(solve(challenge).counter) }),
  'an empty prefix': (challenge) => proofOf(changed(challenge, { keyPrefix: '' }), untried(challenge)),
  'a prefix of its own': (challenge) => proofOf(changed(challenge, { keyPrefix: keyAt(challenge, 0).slice(0, 32) }), untried(challenge)),
  'a signature of the key of its own': (challenge) => proofOf(changed(challenge, { keySignature: 'a'.repeat(64) }), untried(challenge)),
  'a longer life': (challenge) => proofOf(changed(challenge, { expiresAt: challenge.parameters.expiresAt + 60 }), solve(challenge)),
  'no expiry': (challenge) => proofOf(changed(challenge, { expiresAt: undefined }), solve(challenge)),
  'another nonce, so that it can be used twice': (challenge) => {
    const fresh = changed(challenge, { nonce: 'a'.repeat(32), keyPrefix: '0' });
    return proofOf(fresh, solve(fresh));
  },
  'what it is for, in other words': (challenge) =>
    proofOf(changed(challenge, { data: { ...challenge.parameters.data, for: 'asylum', step: 0 } }), solve(challenge)),
  'no signature': ({ parameters }) => btoa(JSON.stringify({ challenge: { parameters }, solution: solve({ parameters, signature: '' }) })),
  'a signature that is none': (challenge) => proofOf({ ...challenge, signature: '0'.repeat(64) }, solve(challenge)),
};

describe('in place of a proof', () => {
  for (const [what, make] of Object.entries(attacks)) {
    it(`${what} makes a signature held`, async () => {
      const desk = openProofDesk();
      const answer = await desk.sign(samplePerson('eve', { proof: make(await challenged(desk)) }));
      assert.equal(answer.status, 202);
      assert.deepEqual(await heldReasonsOf(desk), ['proof-wrong']);
    });
  }

  it('a proof for another campaign or another action makes a signature held', async () => {
    const desk = openProofDesk();
    const others = [openDesk(sampleCampaign({ id: 'cows' }), { proof: 'always' }), openProofLetterDesk()];
    for (const other of others) other.now = desk.now;
    const [cows = others[0], letters = others[0]] = others;
    assert.ok(cows && letters);
    const foreign = [await challenged(cows, 'for=cows&action=signatures'), await challenged(letters, 'for=asylum&action=letters')];
    for (const [index, challenge] of foreign.entries()) {
      assert.equal(challenge.signature.length, 64);
      await desk.sign(samplePerson(`eve-${index}`, { proof: honestProof(challenge) }));
    }
    assert.deepEqual(await heldReasonsOf(desk), ['proof-wrong', 'proof-wrong']);
  });

  it('a proof that another backend asked for makes a signature held', async () => {
    const desk = openProofDesk();
    const other = openProofDesk({ proof: 'always', keys: webKeys('another secret of at least thirty-two characters') });
    await desk.sign(samplePerson('eve', { proof: honestProof(await challenged(other)) }));
    assert.deepEqual(await heldReasonsOf(desk), ['proof-wrong']);
  });

  it('one proof sent by fifty people at once counts for exactly one of them', async () => {
    const desk = openProofDesk();
    const proof = honestProof(await challenged(desk));
    await Promise.all(Array.from({ length: 50 }, (_, index) => desk.sign(samplePerson(`p${index}`, { proof }))));
    const held = await heldReasonsOf(desk);
    assert.deepEqual([held.length, held.filter((why) => why === undefined).length], [50, 1]);
    assert.deepEqual(new Set(held), new Set([undefined, 'proof-reused']));
  });
});
