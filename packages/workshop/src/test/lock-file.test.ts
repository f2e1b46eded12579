import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../checks/lock-file.js';
import { sampleCheckout } from './sample-checkout.js';

const tool = {
  'node_modules/tool': { version: '1.0.0', optionalDependencies: { '@tool/linux-x64': '1.0.0', '@tool/win32-x64': '1.0.0' } },
};
const lock = (packages: object) => ({ 'package-lock.json': JSON.stringify({ packages }) });

test('refuses a lock file that leaves out the binaries of another platform', async (t) => {
  const findings = await check(sampleCheckout(t, lock({ ...tool, 'node_modules/@tool/linux-x64': { version: '1.0.0' } })));
  assert.equal(findings.length, 1);
  assert.match(findings[0] ?? '', /no entry for @tool\/win32-x64, which node_modules\/tool names/);
});

test('accepts one that names them all', async (t) => {
  const binaries = { 'node_modules/@tool/linux-x64': {}, 'node_modules/tool/node_modules/@tool/win32-x64': {} };
  assert.deepEqual(await check(sampleCheckout(t, lock({ ...tool, ...binaries }))), []);
});
