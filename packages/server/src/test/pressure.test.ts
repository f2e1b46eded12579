import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calm, graceMs, heard, isDemanded, pressed, type Pressure } from '../rules/pressure.js';

const second = 1000;
const minute = 60 * second;

/** So many signatures in each second, for so long; from the end of what was before. */
function at(rate: number, forMs: number, { pressure = calm(0), from = 0 } = {}): { pressure: Pressure; from: number } {
  let now = pressure;
  for (let time = from; time < from + forMs; time += second) now = pressed(now, time, rate);
  return { pressure: pressed(now, from + forMs, 0), from: from + forMs };
}

describe('the pressure', () => {
  for (const [rate, step] of [
    [0, 0],
    [4, 0],
    [5, 1],
    [19, 1],
    [20, 2],
    [79, 2],
    [80, 3],
    [10_000, 3],
  ] as const) {
    it(`is at step ${step} at ${rate} signatures a second`, () => {
      assert.equal(at(rate, 10 * second).pressure.step, step);
      assert.equal(at(rate, minute).pressure.step, step);
    });
  }

  it('rises once ten seconds have shown it, not at one wave', () => {
    const wave = pressed(calm(0), 1, 40);
    assert.equal(wave.step, 0);
    assert.equal(pressed(wave, 9_999, 0).step, 0);
    assert.equal(pressed(wave, 10_000, 0).step, 0);
    assert.equal(pressed(pressed(calm(0), 1, 50), 10_000, 0).step, 1);
  });

  it('falls a step at a time, each after five minutes at less than half', () => {
    const high = at(100, minute);
    const falling = [5, 10, 15].map((minutes) => at(0, minutes * minute, high).pressure.step);
    assert.deepEqual([high.pressure.step, ...falling], [3, 2, 1, 0]);
    assert.equal(at(0, 5 * minute - 10 * second, high).pressure.step, 3);
  });

  it('stays while it is not quiet: half of what began a step is enough, and each such wave begins the five minutes anew', () => {
    const high = at(20, minute);
    assert.equal(at(10, 30 * minute, high).pressure.step, 2);
    const nearly = at(0, 4 * minute, high);
    const wave = at(10, 10 * second, nearly);
    assert.equal(at(0, 4 * minute, wave).pressure.step, 2);
    assert.equal(at(0, 5 * minute, wave).pressure.step, 1);
  });

  it('comes to the same whether it was looked at each second or not for a day', () => {
    const high = at(100, minute);
    const day = 24 * 60 * minute;
    assert.equal(pressed(high.pressure, high.from + day, 0).step, 0);
    assert.equal(pressed(pressed(high.pressure, high.from + day, 50), high.from + day + 10 * second, 0).step, 1);
  });

  it('begins with whoever comes first, however long nobody came', () => {
    for (const since of [-Infinity, 0]) {
      const first = pressed(calm(since), 365 * 24 * 60 * minute, 49);
      assert.deepEqual(first.window, { begins: 365 * 24 * 60 * minute, signatures: 49 });
      assert.equal(pressed(first, first.window.begins + 10 * second, 0).step, 0);
    }
  });

  it('needs the five minutes again for each step, however calm it was before', () => {
    const low = at(5, minute, at(0, 10 * minute));
    assert.equal(at(0, 5 * minute - 10 * second, low).pressure.step, 1);
    assert.equal(at(0, 5 * minute, low).pressure.step, 0);
  });

  it('takes a clock that goes back for one that stands still', () => {
    const { pressure, from } = at(5, minute);
    assert.deepEqual(pressed(pressure, from - minute, 0), pressure);
  });
});

describe('what is demanded', () => {
  it('is nothing while all is calm', () => assert.ok(!isDemanded(at(4, minute).pressure, 10 * minute)));

  it('is nothing of those who filled in their form before, and something of those who come after', () => {
    const { pressure } = at(5, 10 * second);
    assert.equal(pressure.since, 10 * second);
    assert.ok(!isDemanded(pressure, pressure.since + graceMs - 1));
    assert.ok(isDemanded(pressure, pressure.since + graceMs));
  });

  it('begins with the first step: a rise from there gives no further grace', () => {
    const low = at(5, minute);
    const high = at(80, minute, low);
    assert.deepEqual([low.pressure.step, high.pressure.step], [1, 3]);
    assert.equal(high.pressure.since, low.pressure.since);
  });
});

describe('what other processes tell', () => {
  const never = { step: 0, since: -Infinity } as const;
  it('is demanded some time after it is first heard of, however often it is said again', () => {
    const first = heard(never, true, minute);
    assert.deepEqual(first, { step: 1, since: minute });
    const later = heard(first, true, 2 * minute);
    assert.deepEqual(later, first);
    assert.deepEqual([isDemanded(later, minute + graceMs - 1), isDemanded(later, minute + graceMs)], [false, true]);
  });

  it('ends once none of them is pressed, and begins anew with the next', () => {
    const ended = heard(heard(never, true, minute), false, 2 * minute);
    assert.deepEqual(ended, never);
    assert.equal(heard(ended, true, 5 * minute).since, 5 * minute);
  });
});
