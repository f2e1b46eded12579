import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { hourlyRates } from '../rules/hourly-rates.js';
import { morning } from './sample-entries.js';

const hour = 3_600_000;
const minute = 60_000;

describe('hourly rates', () => {
  it('count each key by itself, and forget within two hours', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', '2a00::/64'), { maxLength: 200 }), (keys) => {
        const rates = hourlyRates(64);
        const seen = new Map<string, number>();
        for (const key of keys) {
          seen.set(key, (seen.get(key) ?? 0) + 1);
          assert.equal(rates(key, morning), seen.get(key));
        }
        for (const key of seen.keys()) assert.equal(rates(key, morning + 2 * hour), 1);
      }),
    );
  });

  it('fade evenly over the hour after', () => {
    const rates = hourlyRates(64);
    for (let n = 0; n < 100; n += 1) rates('a', morning);
    assert.equal(rates('a', morning + 1.5 * hour), 51);
    assert.ok(rates('a', morning - minute) >= 2, 'a clock that was set back loses nothing that came since');
  });

  it('keep the key that comes most, whatever is thrown at them', () => {
    const rates = hourlyRates(1024);
    for (let n = 0; n < 100; n += 1) rates('robot', morning);
    for (let n = 0; n < 100_000; n += 1) rates(`${n}`, morning);
    assert.equal(rates('robot', morning), 101);
  });

  it('lose hardly a network of two thousand in a room for four', () => {
    const rates = hourlyRates(4096);
    const networks = Array.from({ length: 2000 }, (_, n) => `10.0.${n >> 8}.${n & 255}`);
    for (const network of networks) rates(network, morning);
    const known = networks.filter((network) => rates(network, morning) === 2).length;
    assert.ok(known > 1850, `${known} are known again`);
  });

  describe('in a room that is full', () => {
    /** Room for eight keys: `first` comes so often and so long ago, seven others twice now, and then a stranger. */
    const crowded = (...first: readonly (readonly [times: number, before: number])[]) => {
      const rates = hourlyRates(8);
      const come = (key: string, times: number, at: number) => {
        for (let n = 0; n < times; n += 1) rates(key, at);
      };
      for (const [times, before] of first) come('first', times, morning - before);
      const others = ['b', 'c', 'd', 'e', 'f', 'g', 'h'];
      for (const other of others) come(other, 2, morning);
      rates('stranger', morning);
      const stayed = others.filter((other) => rates(other, morning) === 3);
      return { first: rates('first', morning), others: stayed.length };
    };
    it('the rarest gives way', () => assert.equal(crowded([1, 0]).others, 7));
    it('what came more stays, and in the hour before counts too', () => {
      assert.deepEqual(crowded([3, 0]), { first: 4, others: 6 });
      assert.deepEqual(crowded([3, hour]), { first: 4, others: 6 });
      assert.deepEqual(crowded([5, hour], [1, 0]), { first: 7, others: 6 });
    });
    it('what came two hours ago gives way, however often it had come', () => assert.equal(crowded([100, 2 * hour]).others, 7));
    it('a clock that was set back takes nothing away', () => assert.equal(crowded([3, -hour]).others, 6));
  });

  it('fade by the minute, and are gone after two hours however many there were', () => {
    const rates = hourlyRates(64);
    for (let n = 0; n < 60; n += 1) rates('a', morning);
    assert.deepEqual(
      [60, 90, 119, 120].map((minutes) => Math.round(rates('a', morning + minutes * minute))),
      [61, 32, 4, 4],
    );
  });
});
