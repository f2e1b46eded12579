import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Challenge } from '../challenge.js';
import { mostProofCharacters } from '../proof-limits.js';
import { checkSignature } from '../signature.js';
import { person, rules } from './sample-rules.js';

const hex = (length: number) => 'a'.repeat(length);
const parameters = {
  algorithm: 'SHA-256',
  cost: 1,
  data: { for: 'asylum', action: 'signatures', step: 1 },
  expiresAt: 1_795_291_458,
  keyLength: 32,
  keyPrefix: hex(32),
  nonce: hex(32),
  salt: hex(32),
};
const challenge = { parameters, signature: hex(64) };

describe('a challenge', () => {
  it('is none while all is calm, and says for how long', () => {
    assert.ok(Challenge.safeParse({ challenge: null, holdsFor: 60 }).success);
    assert.ok(!Challenge.safeParse({ challenge: null }).success);
    assert.ok(!Challenge.safeParse({ challenge: null, holdsFor: 0 }).success);
  });

  it('is what an element can solve, and nothing else', () => {
    const holds = (changes: object) =>
      Challenge.safeParse({ challenge: { ...challenge, parameters: { ...parameters, ...changes } }, holdsFor: 540 }).success;
    assert.ok(holds({}));
    for (const changes of [
      { algorithm: 'ARGON2ID' },
      { cost: 0 },
      { cost: 2 },
      { keyLength: 16 },
      { keyPrefix: '' },
      { keyPrefix: hex(64) },
      { nonce: hex(8) },
      { salt: 'not hexadecimal' },
    ])
      assert.ok(!holds(changes), JSON.stringify(changes));
  });
});

describe('a signature', () => {
  it('is taken with a proof, without one, and with one that proves nothing', () => {
    for (const proof of [{}, { proof: 'x' }, { proof: 'x'.repeat(mostProofCharacters) }])
      assert.ok('signature' in checkSignature(person(proof), rules));
  });

  it('holds a proof to its length', () => {
    const judged = checkSignature(person({ proof: 'x'.repeat(mostProofCharacters + 1) }), rules);
    assert.deepEqual('slips' in judged && judged.slips.map(({ pointer }) => pointer), ['/proof']);
  });
});
