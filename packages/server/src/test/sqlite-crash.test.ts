import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { openDatabase, readSetting, type Database } from '../store/sqlite/open-database.js';
import { sqliteStore } from '../store/sqlite/sqlite-store.js';
import { databaseFolder } from './sqlite-folder.js';
import { startProcess } from './sqlite-process.js';
import { signaturesOf } from './store-suite-steps.js';

const kills = 10;
const linesBeforeKill = 400;

describe('embedded store, killed', () => {
  const folder = databaseFolder();
  after(() => folder.remove());

  it(`keeps all it acknowledged through ${kills} kills under load`, async () => {
    const path = folder.newPath();
    const told: string[] = [];
    for (let round = 1; round <= kills; round += 1) {
      const signer = startProcess('sign', path, `r${round}-`);
      await signer.said(linesBeforeKill + round * 37);
      await signer.kill();
      told.push(...signer.lines);
    }
    const store = await sqliteStore(path);
    const kept = await signaturesOf(store);
    await store.close();
    const signed = new Set(kept.map(({ email }) => email));
    const confirmed = new Set(kept.filter(({ status }) => status === 'confirmed').map(({ email }) => email));
    const lost = told.filter((line) => {
      const [what = '', email = ''] = line.split(' ');
      return !(what === 'confirmed' ? confirmed : signed).has(email);
    });
    assert.ok(told.length >= kills * linesBeforeKill);
    assert.deepEqual(lost, []);

    const database = openDatabase(path);
    assert.equal(readSetting(database, 'integrity_check'), 'ok');
    assert.equal(numberOf(database, "select sum(n) from counter where kind = 'people'"), confirmed.size);
    assert.equal(numberOf(database, 'select count(*) from consent_event'), kept.length * 2, 'consents of each');
    assert.equal(numberOf(database, 'select count(*) from idempotency'), kept.length, 'a key of each');
    assert.equal(
      numberOf(database, 'select count(*) from outbox'),
      numberOf(database, "select count(*) from signature where confirmation = 'mail'"),
    );
    database.close();
  });

  it('lets two processes sign the same people at once: one row each, all counted once', async () => {
    const path = folder.newPath();
    await (await sqliteStore(path)).close();
    const signers = [startProcess('sign', path, 'p', '500'), startProcess('sign', path, 'p', '500')];
    await Promise.all(signers.map((signer) => signer.ended()));
    const store = await sqliteStore(path);
    const kept = await signaturesOf(store);
    const people = [...(await store.counts('asylum')).values()].reduce((sum, n) => sum + n, 0);
    assert.equal(kept.length, 500);
    assert.equal(people, kept.filter(({ status }) => status === 'confirmed').length);
    assert.deepEqual(await store.recount(), []);
    await store.close();
  });
});

const numberOf = (database: Database, sql: string): unknown => Object.values(database.prepare(sql).get([]) as object)[0];
