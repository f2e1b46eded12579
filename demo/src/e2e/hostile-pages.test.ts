import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { hostileStyles } from './odd-pages/hostile-styles.js';
import { everyOddPage, oddPagesTable } from './odd-pages/every-odd-page.js';

describe('the pages that an embedding has to live on', () => {
  it('are each another one, and stand in docs/hostile-pages.md with how they end', async () => {
    const names = [...everyOddPage.map(({ what }) => what), ...hostileStyles.map(([what]) => what)];
    assert.equal(new Set(names).size, names.length);
    const guide = await readFile(new URL('../../../docs/hostile-pages.md', import.meta.url), 'utf8');
    const table = oddPagesTable();
    assert.ok(guide.endsWith(`${table}\n`), `docs/hostile-pages.md: expected to end with what the tests hold:\n${table}`);
    assert.ok(guide.includes(`These are ${names.length} pages`), `docs/hostile-pages.md: expected to say that these are ${names.length}`);
  });
});
