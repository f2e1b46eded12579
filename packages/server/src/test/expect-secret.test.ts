import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { ConfigFault } from '../main/config-fault.js';
import { expectSecret } from '../main/expect-secret.js';
import { sqliteStore } from '../store/sqlite/sqlite-store.js';
import { temporaryFolder } from './temporary-folder.js';

test('a database takes the secret that it was begun with, and no other, and never shows either', async (t) => {
  const path = join(await temporaryFolder(t), 'solidarity.db');
  const [mine, other] = ['m'.repeat(32), 'o'.repeat(32)];
  for (const secret of [mine, mine]) {
    const store = await sqliteStore(path);
    await expectSecret(store, { value: secret, createdAt: undefined });
    await store.close();
  }
  const store = await sqliteStore(path);
  t.after(() => store.close());
  await assert.rejects(expectSecret(store, { value: other, createdAt: '/data/secret' }), (error) => {
    assert.ok(error instanceof ConfigFault);
    assert.match(
      error.message,
      /^SOLIDARITY_SECRET: expected the secret that this database was begun with, got one that was made just now as \/data\/secret; set it/,
    );
    assert.doesNotMatch(error.message, /mmm|ooo/);
    return true;
  });
  await expectSecret(store, { value: mine, createdAt: undefined });
});
