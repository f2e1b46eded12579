import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../checks/import-order.js';
import { sampleCheckout } from './sample-checkout.js';

const manifests = {
  'packages/core/package.json': JSON.stringify({ dependencies: { lit: '3' } }),
  'packages/counter/package.json': JSON.stringify({ dependencies: {} }),
};

const refused: Readonly<Record<string, readonly [path: string, text: string, finding: RegExp]>> = {
  'an element that imports another': [
    'packages/counter/src/view.ts',
    "import { form } from '@solidarity/petition';",
    /view\.ts:1: counter imports petition/,
  ],
  'the same for its type alone': [
    'packages/counter/src/view.ts',
    "import type { Form } from '@solidarity/petition';",
    /counter imports petition/,
  ],
  'and inside a type': [
    'packages/counter/src/view.ts',
    "\nexport type Form = import('@solidarity/petition').Form;",
    /view\.ts:2: counter imports petition/,
  ],
  'and when the time comes': [
    'packages/counter/src/view.ts',
    "export const later = () => import('@solidarity/petition');",
    /counter imports petition/,
  ],
  'and when passed on': ['packages/counter/src/index.ts', "export * from '@solidarity/petition';", /counter imports petition/],
  'core that looks up': ['packages/core/src/feed.ts', "import { tag } from '@solidarity/embed';", /core imports embed/],
  'rules that reach for the store': ['packages/server/src/rules/sign.ts', "import { store } from '../store/store.js';", /server\/store/],
  'a path out of the package': ['packages/core/src/a.ts', "import { b } from '../../contract/src/b.js';", /leaves the package/],
  'zod outside of the contract': ['packages/core/src/a.ts', "import * as z from 'zod/mini';", /core imports zod; it may import lit/],
  'lit on the server': ['packages/server/src/http/page.ts', "import { html } from 'lit';", /server\/http imports lit/],
  'a library that the package does not name': [
    'packages/counter/src/a.ts',
    "import { html } from 'lit';",
    /package\.json does not name it/,
  ],
  'Node in the browser wing': [
    'packages/core/src/a.ts',
    "import { join } from 'node:path';",
    /core runs in browsers and imports node:path/,
  ],
  'Node in the contract': ['packages/contract/src/a.ts', "import { join } from 'path';", /contract runs in browsers/],
  'what ships and imports the workshop': [
    'packages/server/src/http/a.ts',
    "import { sink } from '@solidarity/workshop/sink';",
    /imports workshop/,
  ],
  'a test of what the workshop is built on': [
    'packages/core/src/test/a.test.ts',
    "import { sink } from '@solidarity/workshop/sink';",
    /the workshop is built on packages\/core/,
  ],
  'a package that the table does not know': ['packages/weather/src/a.ts', "import { b } from './b.js';", /is in no place/],
  'a class file that defines itself': [
    'packages/core/src/a.ts',
    'export class A {}\ncustomElements.define("a-b", A);',
    /a\.ts:2: does something/,
  ],
};

for (const [what, [path, text, finding]] of Object.entries(refused)) {
  test(`refuses ${what}`, async (t) => {
    const findings = await check(sampleCheckout(t, { ...manifests, [path]: text }));
    assert.equal(findings.length, 1, findings.join('\n'));
    assert.match(findings[0] ?? '', finding);
  });
}

test('refuses Node anywhere behind the door that opens in a tab, and tells where', async (t) => {
  const findings = await check(
    sampleCheckout(t, {
      'packages/server/src/index.ts': "export * from './http/app.js';",
      'packages/server/src/http/app.ts': "import type { Server } from 'node:http';\nimport { hash } from '../rules/hash.js';",
      'packages/server/src/rules/hash.ts': "import { createHash } from 'node:crypto';",
    }),
  );
  assert.deepEqual(findings, [
    'packages/server/src/rules/hash.ts:1: imports node:crypto, and packages/server/src/index.ts, which leads here, must open in a browser tab.',
  ]);
});

test('accepts what the table allows, and more in tests', async (t) => {
  const findings = await check(
    sampleCheckout(t, {
      ...manifests,
      'packages/core/src/a.ts':
        "import { html } from 'lit/html.js';\nimport { paths } from '@solidarity/contract/paths';\nexport { b } from './b.js';",
      'packages/counter/src/define.ts': "import { A } from './a.js';\ncustomElements.define('a-b', A);",
      'packages/counter/src/test/a.test.ts':
        "import { test } from 'node:test';\nimport { sink } from '@solidarity/workshop/sink';\ntest('a', () => {});",
      'packages/server/src/main/serve.ts': "import { createServer } from 'node:http';\nimport { app } from '../http/app.js';",
      'packages/workshop/src/a.ts': "import { anything } from 'anything';\nimport '@solidarity/petition/define';",
    }),
  );
  assert.deepEqual(findings, []);
});
