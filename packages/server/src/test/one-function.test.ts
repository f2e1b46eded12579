import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

/** Every module that a module loads, by following its imports on disk; packages by their name. */
async function reach(entry: URL): Promise<Set<string>> {
  const found = new Set<string>();
  const visit = async (file: URL): Promise<void> => {
    if (found.has(file.href)) return;
    found.add(file.href);
    for (const [, name = ''] of (await readFile(file, 'utf8')).matchAll(/^(?:import|export)\s(?:[^;'"]*?\sfrom\s)?['"]([^'"]+)['"]/gm)) {
      if (name.startsWith('.')) await visit(new URL(name, file));
      else found.add(name);
    }
  };
  await visit(entry);
  return found;
}

describe('the package’s first entry', () => {
  it('runs in a browser tab: nothing it loads needs Node', async () => {
    const found = await reach(new URL('../index.js', import.meta.url));
    const packages = [...found].filter((name) => !name.startsWith('file:'));
    assert.deepEqual(
      packages.filter((name) => name.startsWith('node:')),
      [],
    );
    assert.deepEqual(
      new Set(packages),
      new Set([
        '@solidarity/contract',
        '@solidarity/contract/openapi',
        '@solidarity/contract/options',
        'altcha-lib',
        'altcha-lib/algorithms/web/sha',
        'hono',
        'zod/mini',
        'zod/v4/locales/en.js',
      ]),
    );
    assert.ok(found.size > 30, `${found.size} modules`);
  });
});
