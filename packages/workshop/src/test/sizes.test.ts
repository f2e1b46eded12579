import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { ceilings } from '../checks/ceilings.js';
import { check } from '../checks/sizes.js';
import { sampleCheckout } from './sample-checkout.js';

const built = Object.fromEntries(ceilings.map(({ file }) => [`packages/embed/dist/${file}`, 'const a = 1;']));

test('accepts small bundles and tells what they weigh', async (t) => {
  const notes: string[] = [];
  assert.deepEqual(await check(sampleCheckout(t, built), (line) => notes.push(line)), []);
  assert.equal(notes.length, ceilings.length);
  assert.match(notes[0] ?? '', /^solidarity\.js: brotli \d+ \(aim 14600, never above 18000\), gzip \d+, raw 12$/);
});

test('refuses a bundle above its ceiling, with the reason for the ceiling', async (t) => {
  const heavy = { ...built, 'packages/embed/dist/solidarity.js': randomBytes(18_500) };
  const findings = await check(sampleCheckout(t, heavy));
  assert.equal(findings.length, 1);
  assert.match(findings[0] ?? '', /solidarity\.js: 18\d{3} bytes of brotli, at most 18000 \(what a visitor sees/);
});

test('names a bundle between aim and ceiling without refusing it', async (t) => {
  const notes: string[] = [];
  const rounded = { ...built, 'packages/embed/dist/solidarity.js': randomBytes(15_000) };
  assert.deepEqual(await check(sampleCheckout(t, rounded), (line) => notes.push(line)), []);
  assert.match(notes[0] ?? '', /above the aim/);
});

test('refuses names that tell of something unwanted', async (t) => {
  const evil = { ...built, 'packages/embed/dist/solidarity.done.js': 'const f = new Function("return process.env");' };
  const findings = await check(sampleCheckout(t, evil));
  assert.deepEqual(
    findings.map((line) => /"([^"]+)"/.exec(line)?.[1]),
    ['new Function', 'process.env'],
  );
});

test("allows Lit's one innerHTML and no second", async (t) => {
  const once = { ...built, 'packages/embed/dist/solidarity.js': 't.innerHTML = s;' };
  assert.deepEqual(await check(sampleCheckout(t, once)), []);
  const twice = { ...built, 'packages/embed/dist/solidarity.js': 't.innerHTML = s; u.innerHTML = s;' };
  assert.match((await check(sampleCheckout(t, twice))).join(), /"innerHTML" 2 times, at most 1/);
});

test('refuses a bundle that is missing', async (t) => {
  const findings = await check(sampleCheckout(t, {}));
  assert.equal(findings.length, ceilings.length);
  assert.match(findings[0] ?? '', /was not built/);
});
