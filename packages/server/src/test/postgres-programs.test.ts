import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { postgresPrograms } from './postgres-programs.js';
import { temporaryFolder } from './temporary-folder.js';

test('tests that need PostgreSQL find the newest there is, and say how to install it where there is none', async (t) => {
  const folder = await temporaryFolder(t);
  for (const version of ['9', '15', '13']) {
    await mkdir(join(folder, version, 'bin'), { recursive: true });
    for (const name of ['initdb', 'postgres']) await writeFile(join(folder, version, 'bin', name), '');
  }
  assert.equal(postgresPrograms(folder, ''), join(folder, '15/bin'));
  assert.equal(postgresPrograms(join(folder, 'nowhere'), join(folder, '9/bin')), join(folder, '9/bin'));
  assert.throws(
    () => postgresPrograms(join(folder, 'nowhere'), folder),
    /found none in .*nowhere.* or on PATH\. Install it \(Debian: sudo apt-get install postgresql\)/,
  );
});
