import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { checkout, sampleFolder } from './sample-checkout.js';

const { notInstalled } = (await import(new URL('../../bin/steps/not-installed.mjs', import.meta.url).href)) as {
  notInstalled: (root: string) => string | undefined;
};

const packages = {
  '': { name: 'sample' },
  'packages/core': { version: '0.1.0' },
  'node_modules/@sample/core': { resolved: 'packages/core', link: true },
  'node_modules/tool': { version: '1.0.0' },
  'node_modules/tool/node_modules/part': { version: '2.0.0' },
  'node_modules/@tool/here': { version: '1.0.0', optional: true },
  'node_modules/@tool/elsewhere': { version: '1.0.0', optional: true },
};
const { 'node_modules/@tool/elsewhere': _, ...listed } = packages;
const versioned = (version: string) => JSON.stringify({ version });

/** As npm leaves it, on a platform where `@tool/elsewhere` is of no use. */
function installed(t: TestContext): string {
  const root = sampleFolder(t, {
    'package-lock.json': JSON.stringify({ packages }),
    'packages/core/package.json': versioned('0.1.0'),
    'node_modules/.package-lock.json': JSON.stringify({ packages: listed }),
    'node_modules/tool/package.json': versioned('1.0.0'),
    'node_modules/tool/node_modules/part/package.json': versioned('2.0.0'),
    'node_modules/@tool/here/package.json': versioned('1.0.0'),
  });
  mkdirSync(join(root, 'node_modules/@sample'));
  symlinkSync('../../packages/core', join(root, 'node_modules/@sample/core'));
  return root;
}

test('finds everything where npm has put it', (t) => {
  assert.equal(notInstalled(installed(t)), undefined);
  assert.equal(notInstalled(checkout), undefined);
});

const stale: Readonly<Record<string, readonly [missing: string, change: (root: string) => void]>> = {
  'nothing was ever installed': ['node_modules', (root) => rmSync(join(root, 'node_modules'), { recursive: true })],
  'an installation was broken off': ['node_modules', (root) => rmSync(join(root, 'node_modules/.package-lock.json'))],
  'a pull brought a package': ['node_modules/new', (root) => lock(root, { ...packages, 'node_modules/new': { version: '1.0.0' } })],
  'a pull brought another version': ['node_modules/tool', (root) => lock(root, { ...packages, 'node_modules/tool': { version: '1.0.1' } })],
  'a pull brought a package of our own': [
    'node_modules/@sample/new',
    (root) => lock(root, { ...packages, 'node_modules/@sample/new': { resolved: 'packages/new', link: true } }),
  ],
  'a package of our own has moved': [
    'node_modules/@sample/core',
    (root) => lock(root, { ...packages, 'node_modules/@sample/core': { resolved: 'packages/heart', link: true } }),
  ],
  'a folder is gone that npm’s list still names': [
    'node_modules/tool',
    (root) => rmSync(join(root, 'node_modules/tool'), { recursive: true }),
  ],
  'a folder within a folder is gone': [
    'node_modules/tool/node_modules/part',
    (root) => rmSync(join(root, 'node_modules/tool/node_modules'), { recursive: true }),
  ],
  'a link leads nowhere': ['node_modules/@sample/core', (root) => rmSync(join(root, 'packages/core'), { recursive: true })],
  'a part for this platform is gone': ['node_modules/@tool/here', (root) => rmSync(join(root, 'node_modules/@tool'), { recursive: true })],
};
const lock = (root: string, changed: object) => writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: changed }));

for (const [about, [missing, change]] of Object.entries(stale)) {
  test(`says what is missing where ${about}`, (t) => {
    const root = installed(t);
    change(root);
    assert.equal(notInstalled(root), missing);
  });
}
