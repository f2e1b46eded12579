import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { holdsFor, isProofAction, proofLivesMs, proofSettings, triesOf } from '../rules/proof.js';

describe('proof of work', () => {
  it('costs twice as much with each step, and at the last no more than a slow browser does in three seconds', () => {
    assert.deepEqual(([1, 2, 3] as const).map(triesOf), [32_768, 65_536, 131_072]);
    const slowBrowser = 1_000_000 / 20;
    assert.ok(triesOf(3) / slowBrowser < 3);
  });

  it('is good for ten minutes, and asked for again a minute before, so that it is there in time', () => {
    assert.equal(proofLivesMs, 10 * 60_000);
    assert.deepEqual(holdsFor, { calm: 60, challenge: 9 * 60 });
  });

  it('is made for signing, writing and subscribing, and for nothing else', () => {
    assert.deepEqual(['signatures', 'letters', 'subscriptions', 'counts', '', null].map(isProofAction), [
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('is set to never, by need, or always', () => assert.deepEqual([...proofSettings], ['off', 'auto', 'always']));
});
