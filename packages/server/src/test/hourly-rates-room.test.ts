import assert from 'node:assert/strict';
import { it } from 'node:test';
import { hourlyRates } from '../rules/hourly-rates.js';
import { morning } from './sample-entries.js';

it('hourly rates hold a million keys in 16 MiB, and lose none of them while there is room', () => {
  const before = process.memoryUsage().arrayBuffers;
  const rates = hourlyRates();
  for (let n = 0; n < 1_000_000; n += 1) rates(`network asylum ${n}`, morning);
  assert.ok(process.memoryUsage().arrayBuffers - before < 20 * 2 ** 20);
  let known = 0;
  for (let n = 0; n < 1_000_000; n += 10) if (rates(`network asylum ${n}`, morning) === 2) known += 1;
  assert.ok(known > 75_000, `${known} of 100,000 are known again`);
});
