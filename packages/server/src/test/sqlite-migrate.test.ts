import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { engineNames } from '../store/sqlite/engines.js';
import { migrate } from '../store/sqlite/migrate.js';
import { migrations } from '../store/sqlite/migrations.js';
import { openDatabase, readSetting } from '../store/sqlite/open-database.js';
import { sqliteStore } from '../store/sqlite/sqlite-store.js';
import { morning, sampleEntry, unsubscribeHashOf } from './sample-entries.js';
import { databaseFolder } from './sqlite-folder.js';
import { startProcess } from './sqlite-process.js';
import { slowSteps } from './sqlite-slow-steps.js';
import { signaturesOf } from './store-suite-steps.js';

describe('migrations of the embedded store', () => {
  const folder = databaseFolder();
  after(() => folder.remove());

  it('complete on the next start when a process was killed midway', async () => {
    const path = folder.newPath();
    const first = openDatabase(path);
    migrate(first, path, slowSteps.slice(0, 1));
    first.close();

    const migrating = startProcess('migrate', path);
    await migrating.said(1);
    await until(() => statSync(`${path}-wal`).size > 1_000_000, 'the second step to have written a megabyte');
    await migrating.kill();

    const database = openDatabase(path);
    assert.equal(readSetting(database, 'user_version'), 1, 'the step was killed, so nothing of it stands');
    assert.deepEqual(Object.values(database.prepare('select count(*) from thing').get([]) as object)[0], 1);
    migrate(database, path, slowSteps);
    assert.equal(readSetting(database, 'user_version'), 2);
    assert.equal(Object.values(database.prepare('select n from other').get([]) as object)[0], 400_001);
    assert.equal(readSetting(database, 'integrity_check'), 'ok');
    database.close();
  });

  it('leave nothing of a step that fails', () => {
    const path = folder.newPath();
    const database = openDatabase(path);
    assert.throws(() => migrate(database, path, ['create table a (n integer); create table a (n integer);']), /already exists/);
    assert.equal(readSetting(database, 'user_version'), 0);
    migrate(database, path, ['create table a (n integer);']);
    database.close();
  });

  it('run once when two processes start together', async () => {
    const path = folder.newPath();
    const stores = await Promise.all([sqliteStore(path), sqliteStore(path)]);
    for (const store of stores) await store.close();
    const database = openDatabase(path);
    assert.equal(readSetting(database, 'user_version'), migrations.length);
    database.close();
  });

  it('give a database from before lists what lists need, and keep its signatures', async () => {
    const path = folder.newPath();
    const before = openDatabase(path);
    migrate(before, path, migrations.slice(0, 1));
    before.exec(`insert into signature (id, campaign, email_key, email, person, language, origin, confirmation, status, token_hash,
      asked_at, signed_at, mailed) values ('old', 'asylum', x'00', 'old@example.org', '{}', 'en', '', 'mail', 'pending', x'00', 1, 1, '[]')`);
    before.close();
    const store = await sqliteStore(path);
    const list = { campaign: 'list:updates', unsubscribeHash: unsubscribeHashOf('ada', 'list:updates') };
    await store.sign(sampleEntry('ada', list));
    assert.equal((await store.unsubscribe(list.unsubscribeHash, morning))?.subscription?.status, 'unsubscribed');
    assert.deepEqual(
      (await signaturesOf(store)).map(({ id }) => id),
      ['old'],
    );
    await store.close();
  });

  it('keep what somebody agreed to before receipts told where and to whom', async () => {
    const path = folder.newPath();
    const before = openDatabase(path);
    migrate(before, path, migrations.slice(0, 4));
    before.exec(`insert into signature (id, campaign, email_key, email, person, language, origin, confirmation, status, token_hash,
      asked_at, signed_at, mailed) values ('old', 'asylum', x'00', 'old@example.org', '{}', 'en', '', 'mail', 'pending', x'00', 1, 1, '[]')`);
    before.exec("insert into consent_text (purpose, text_id, version, language, text) values ('petition', 'sign', '1', 'en', 'I sign.')");
    before.exec('insert into consent_event (signature, consent_text, granted, given_at) values (1, 1, 1, 5)');
    before.close();
    const store = await sqliteStore(path);
    const [old] = await signaturesOf(store);
    assert.deepEqual(old?.consents, [
      { purpose: 'petition', textId: 'sign', version: '1', granted: true, text: 'I sign.', language: 'en', at: 5 },
    ]);
    await store.close();
  });

  it('are refused by an older program, which says what to do and changes nothing', async () => {
    const path = folder.newPath();
    await (await sqliteStore(path)).close();
    const database = openDatabase(path);
    database.exec('pragma user_version = 99');
    database.close();
    await assert.rejects(
      sqliteStore(path),
      /schema 99, and this version of the backend knows up to \d+.*install that, or restore a backup/,
    );
    const after = openDatabase(path);
    assert.equal(readSetting(after, 'user_version'), 99);
    after.close();
  });

  for (const engine of engineNames) {
    it(`can be read by every engine when ${engine} ran them`, async () => {
      const path = folder.newPath();
      await (await sqliteStore(path, { engine })).close();
      for (const other of engineNames) {
        const store = await sqliteStore(path, { engine: other });
        await store.check();
        await store.close();
      }
    });
  }
});

/** Polls until `holds`; fails after 20 s. */
async function until(holds: () => boolean, what: string): Promise<void> {
  const deadline = performance.now() + 20_000;
  while (!holds()) {
    assert.ok(performance.now() < deadline, `expected ${what} within 20 s`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
