import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { check as format } from '../checks/format.js';
import { check as lint } from '../checks/lint.js';
import { checkout, sampleCheckout } from './sample-checkout.js';

const options = { strict: true, target: 'ES2022', module: 'NodeNext', moduleResolution: 'NodeNext' };
const configuration = {
  '.oxlintrc.json': readFileSync(join(checkout, '.oxlintrc.json')),
  '.prettierrc.json': readFileSync(join(checkout, '.prettierrc.json')),
  'tsconfig.json': `${JSON.stringify({ compilerOptions: options }, null, 2)}\n`,
};

const refused: Readonly<Record<string, string>> = {
  'no-floating-promises': 'export function sign(): void {\n  Promise.resolve(1);\n}\n',
  'no-explicit-any': 'export const answer = (value: any): string => String(value);\n',
  'no-unsafe-assignment': "export const answer: string = JSON.parse('1');\n",
  'switch-exhaustiveness-check':
    "export function say(phase: 'open' | 'closed'): string {\n  switch (phase) {\n    case 'open':\n      return 'Sign';\n  }\n  return '';\n}\n",
  eqeqeq: 'export const same = (a: number, b: number): boolean => a == b;\n',
};

for (const [rule, text] of Object.entries(refused)) {
  test(`the linter refuses what ${rule} is about`, async (t) => {
    const findings = await lint(sampleCheckout(t, { ...configuration, 'packages/core/src/a.ts': text }));
    assert.match(findings.join('\n'), new RegExp(`packages/core/src/a\\.ts.*${rule}`));
  });
}

test('the linter accepts what is awaited and typed', async (t) => {
  const text = 'export async function sign(): Promise<number> {\n  await Promise.resolve();\n  return 1;\n}\n';
  assert.deepEqual(await lint(sampleCheckout(t, { ...configuration, 'packages/core/src/a.ts': text })), []);
});

test('the formatter names the file that it would write otherwise', async (t) => {
  const good = { ...configuration, 'packages/core/src/a.ts': "export const a = 'a';\n" };
  assert.deepEqual(await format(sampleCheckout(t, good)), []);
  const bad = { ...good, 'packages/core/src/b.ts': 'export const b="b"' };
  assert.match((await format(sampleCheckout(t, bad))).join('\n'), /packages\/core\/src\/b\.ts/);
});
