import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rankTest } from '../bench/enumeration/rank-test.js';

const near = (found: number, expected: number): void => assert.ok(Math.abs(found - expected) < 1e-4, `${found}, not ${expected}`);
const upTo = (n: number, of: (i: number) => number): number[] => Array.from({ length: n }, (_, i) => of(i));

describe('the rank test', () => {
  it('says what mannwhitneyu of SciPy says of the same figures', () => {
    near(rankTest([1, 2, 3], [4, 5, 6]), 0.08086);
    near(rankTest([1.1, 2.2, 3.3, 4.4], [0.5, 2.5, 3.5, 4.5, 5.5]), 0.54029);
    near(rankTest([1, 2, 2, 3], [2, 3, 3, 4]), 0.17203);
  });

  it('finds nothing between samples that are alike', () => {
    assert.equal(rankTest([7, 7, 7], [7, 7, 7]), 1);
    const even = upTo(500, (i) => i * 2);
    assert.ok(
      rankTest(
        even,
        upTo(500, (i) => i * 2 + 1),
      ) > 0.9,
    );
  });

  it('finds a shift that the middle of the figures hardly shows', () => {
    const random = upTo(2000, (i) => (i * 7919) % 2000);
    assert.ok(
      rankTest(
        random,
        random.map((figure) => figure + 100),
      ) < 0.01,
    );
  });
});
