import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../checks/links.js';
import { sampleFolder } from './sample-checkout.js';

test('follows links from one guide to another, and to its headings', async (t) => {
  const root = sampleFolder(t, {
    'README.md': '[a](docs/a.md) [b](docs/a.md#the-first-step) [out](https://example.org/x.md) [here](#anywhere)',
    'docs/a.md': '# A\n## The first step\n[up](../README.md)',
  });
  assert.deepEqual(await check(root), []);
});

test('finds a link to a file or a heading that is not there', async (t) => {
  const root = sampleFolder(t, {
    'README.md': 'A\n[a](docs/b.md)',
    'docs/a.md': '# A',
    'docs/cms/c.md': '[a](../a.md#b)',
    'packages/song/README.md': '[a](../../docs/a.md#a) [b](src)',
  });
  assert.deepEqual((await check(root)).sort(), [
    'README.md:2: links to docs/b.md, and there is no such file.',
    'docs/cms/c.md:1: links to #b, and ../a.md has no such heading.',
    'packages/song/README.md:1: links to src, and there is no such file.',
  ]);
});
