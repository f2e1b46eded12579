import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../checks/file-length.js';
import { sampleCheckout } from './sample-checkout.js';

const lines = (count: number) => 'export {};\n'.repeat(count);

test('refuses a file over 300 lines, names one over 120, says nothing of the rest', async (t) => {
  const notes: string[] = [];
  const root = sampleCheckout(t, {
    'packages/core/src/long.ts': lines(301),
    'packages/core/src/longish.ts': lines(121),
    'packages/core/src/good.ts': lines(120),
    'packages/core/dist/built.js': lines(900),
  });
  assert.deepEqual(await check(root, (line) => notes.push(line)), ['packages/core/src/long.ts has 301 lines; split what is over 300.']);
  assert.deepEqual(
    notes.map((line) => line.split('  ')[1]),
    ['packages/core/src/long.ts', 'packages/core/src/longish.ts'],
  );
});
