import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { secretFrom } from '../main/secret.js';
import { temporaryFolder } from './temporary-folder.js';

test('a secret is whole from the moment it can be found, one for all who start at once, and leaves nothing else behind', async (t) => {
  for (let round = 0; round < 20; round += 1) {
    const data = await temporaryFolder(t);
    let isMade = false;
    const making = Promise.all(Array.from({ length: 5 }, () => secretFrom({ secret: undefined, data }))).finally(() => (isMade = true));
    const seen = new Set<string>();
    while (!isMade) {
      if (existsSync(join(data, 'secret'))) seen.add(readFileSync(join(data, 'secret'), 'utf8').trim());
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
    const secrets = await making;
    seen.add(readFileSync(join(data, 'secret'), 'utf8').trim());
    assert.deepEqual([...new Set(secrets.map(({ value }) => value))], [...seen]);
    assert.equal(secrets.filter(({ createdAt }) => createdAt !== undefined).length, 1);
    assert.deepEqual(await readdir(data), ['secret']);
  }
});
