import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { after, afterEach, describe, it } from 'node:test';
import type { SignatureEntry } from '../rules/entries.js';
import { engineNames } from '../store/sqlite/engines.js';
import { openDatabase, readSetting } from '../store/sqlite/open-database.js';
import { pageSql } from '../store/sqlite/read-signatures.js';
import { sqliteStore, type SqliteOptions } from '../store/sqlite/sqlite-store.js';
import { StoreBusy, type Store } from '../store/store.js';
import { sampleEntry, tokenHashOf } from './sample-entries.js';
import { databaseFolder } from './sqlite-folder.js';
import { startProcess } from './sqlite-process.js';
import { countsOf, due, signaturesOf } from './store-suite-steps.js';

const isBusy = (error: unknown): boolean => error instanceof StoreBusy && error.retryAfter > 0;

describe('embedded store, in trouble', () => {
  const folder = databaseFolder();
  const opened: Store[] = [];
  const open = async (path: string, options?: SqliteOptions): Promise<Store> => {
    const store = await sqliteStore(path, options);
    opened.push(store);
    return store;
  };
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
  });
  after(() => folder.remove());

  for (const engine of engineNames) {
    it(`${engine}: commits to the disk before it answers, and wipes what it deletes`, () => {
      const database = openDatabase(folder.newPath(), { engine });
      const settings = ['journal_mode', 'synchronous', 'secure_delete', 'foreign_keys'].map((name) => readSetting(database, name));
      database.close();
      assert.deepEqual(settings, ['wal', 2, 1, 1]);
    });

    it(`${engine}: is busy while the disk is full, keeps nothing, and recovers when there is space`, async () => {
      const path = folder.newPath();
      const ballast = openDatabase(path, { engine });
      ballast.exec('create table ballast (bytes blob); insert into ballast values (zeroblob(500000));');
      const store = await open(path, { engine, maxPages: 180 });
      const { taken, refused } = await signUntilBusy(store);
      assert.ok(taken > 0, 'expected some to fit');
      await assert.rejects(store.sign(refused), isBusy);
      assert.equal((await signaturesOf(store)).length, taken, 'what was refused is not kept, and reading goes on');
      ballast.exec('drop table ballast');
      await store.sign(refused);
      assert.equal((await signaturesOf(store)).length, taken + 1);
      assert.equal((await due(store)).length, taken + 1);
      ballast.close();
    });

    it(`${engine}: is busy while another process holds the file, and recovers when it lets go`, async () => {
      const path = folder.newPath();
      const store = await open(path, { engine, lockWaitMs: 50 });
      await store.sign(sampleEntry('ada', { confirmation: 'none' }));
      const holder = startProcess('hold', path);
      await holder.said(1);
      await assert.rejects(store.sign(sampleEntry('bob')), isBusy);
      await assert.rejects(store.confirm(tokenHashOf('ada'), 1, 0), isBusy);
      await assert.rejects(store.check(), isBusy);
      assert.deepEqual(await countsOf(store), { GB: 1 }, 'reading goes on');
      holder.child.stdin?.write('go\n');
      await holder.ended();
      await store.sign(sampleEntry('bob'));
      assert.deepEqual(
        (await signaturesOf(store)).map(({ email }) => email),
        ['ada@example.org', 'bob@example.org'],
      );
    });

    it(`${engine}: lets one bad signature fail alone among many that wait with it`, async () => {
      const store = await open(folder.newPath(), { engine });
      const signing = [
        ...Array.from({ length: 20 }, (_, n) => store.sign(sampleEntry(`a${n}`))),
        store.sign(sampleEntry('bad', { emailKey: 'no digits' })),
        store.sign(sampleEntry('mute', { language: null as never })),
        ...Array.from({ length: 20 }, (_, n) => store.sign(sampleEntry(`b${n}`))),
      ];
      const outcomes = await Promise.allSettled(signing);
      const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as Error] : []));
      assert.equal(refused.length, 2);
      assert.ok(
        refused.every((error) => !isBusy(error) && !error.message.includes('@')),
        'a fault, not "try again", and no address in it',
      );
      assert.equal((await signaturesOf(store)).length, 40);
      assert.equal((await due(store)).length, 40);
    });

    it(`${engine}: mends a counter that is off, and says by how much`, async () => {
      const path = folder.newPath();
      const store = await open(path, { engine });
      await Promise.all(Array.from({ length: 5 }, (_, n) => store.sign(sampleEntry(`p${n}`, { confirmation: 'none' }))));
      const database = openDatabase(path, { engine });
      database.exec("update counter set n = n + 7 where kind = 'people'; insert into counter values ('asylum', 'people', 'FR', 3, 2);");
      const found = await Promise.all([store.recount(), store.recount()]);
      assert.deepEqual(found.flat(), [
        { campaign: 'asylum', country: 'FR', counted: 2, actual: 0 },
        { campaign: 'asylum', country: 'GB', counted: 12, actual: 5 },
      ]);
      assert.deepEqual(await countsOf(store), { GB: 5 });
      assert.deepEqual(await store.recount(), []);
      database.close();
    });
  }

  it('rejects what waits when its writing thread dies, and goes on with a new one', async () => {
    const store = await open(folder.newPath(), { writer: new URL('./sqlite-dying-writer.js', import.meta.url) });
    await store.sign(sampleEntry('ada'));
    const waiting = [store.sign(sampleEntry('bob')), store.sign(sampleEntry('fatal')), store.sign(sampleEntry('cem'))];
    for (const outcome of await Promise.allSettled(waiting)) assert.ok(outcome.status === 'rejected' && isBusy(outcome.reason));
    await store.sign(sampleEntry('bob'));
    assert.deepEqual(
      (await signaturesOf(store)).map(({ email }) => email),
      ['ada@example.org', 'bob@example.org'],
    );
  });

  it('is busy when more wait than it could answer in time, and serves those who wait', async () => {
    const store = await open(folder.newPath());
    const outcomes = await Promise.allSettled(Array.from({ length: 5600 }, (_, n) => store.confirm(tokenHashOf(`p${n % 10}`), 1, 0)));
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    assert.equal(refused.length, 600);
    assert.ok(refused.every(({ reason }) => isBusy(reason)));
  });

  it('takes nothing after it was closed', async () => {
    const store = await open(folder.newPath());
    await store.close();
    await assert.rejects(store.sign(sampleEntry('ada')), isBusy);
  });

  it('lets go of keys after 72 hours, and not before', async () => {
    const store = await open(folder.newPath());
    const { at, receipt } = sampleEntry('ada');
    const key = { key: 'old', fingerprint: 'body' };
    const other = { key: 'old', fingerprint: 'other' };
    const hours = (n: number): number => at + n * 3_600_000;
    await store.sign(sampleEntry('ada', { idempotency: key }));
    const signMany = (round: string, time: number) =>
      Promise.all(Array.from({ length: 130 }, (_, n) => store.sign(sampleEntry(`${round}${n}`, { confirmation: 'none', at: time }))));
    await signMany('early', hours(71));
    assert.deepEqual(await store.sign(sampleEntry('bob', { idempotency: other })), { kind: 'key-reused' });
    await signMany('late', hours(73));
    assert.deepEqual(await store.sign(sampleEntry('bob', { idempotency: other })), { kind: 'taken', receipt });
  });

  it('forgets proofs of work once they have expired, and not before', async () => {
    const path = folder.newPath();
    const store = await open(path);
    const { at } = sampleEntry('ada');
    const expiresAt = at + 600_000;
    const signMany = (round: string, time: number) =>
      Promise.all(Array.from({ length: 130 }, (_, n) => store.sign(sampleEntry(`${round}${n}`, { confirmation: 'none', at: time }))));
    const database = openDatabase(path, { engine: 'libsql' });
    const kept = () => (database.prepare('select count(*) as n from proof').get([]) as { n: number }).n;
    await store.sign(sampleEntry('ada', { proof: { id: 'c40208ca55f9fe7cc3e2c9741dd6eb80', expiresAt } }));
    await signMany('early', expiresAt);
    assert.equal(kept(), 1);
    await signMany('late', expiresAt + 1);
    assert.equal(kept(), 0);
    database.close();
  });

  it('reads an export by index, never sorting it', async () => {
    const path = folder.newPath();
    await (await sqliteStore(path)).close();
    for (const engine of engineNames) {
      const database = openDatabase(path, { engine });
      const plan = (database.prepare(`explain query plan ${pageSql}`).all(['asylum', 0]) as { detail: string }[]).map(
        ({ detail }) => detail,
      );
      database.close();
      assert.deepEqual(plan, ['SEARCH signature USING INDEX signature_by_campaign (campaign=? AND seq>?)']);
    }
  });

  it('makes file and folder for this user only, and says what is wrong where it cannot', async () => {
    const path = `${folder.newPath()}-folder/signatures.db`;
    await (await sqliteStore(path)).close();
    assert.equal(statSync(path).mode & 0o077, 0);
    await assert.rejects(sqliteStore(`${path}/inside.db`), /Could not open the database .*inside\.db/);
    await assert.rejects(sqliteStore(import.meta.filename), /Could not open the database .*not a database/);
  });
});

/** How many were taken before the store had no room, and the one that was refused: another may still fit into a page with space. */
async function signUntilBusy(store: Store): Promise<{ taken: number; refused: SignatureEntry }> {
  for (let taken = 0; taken < 2000; taken += 1) {
    const entry = sampleEntry(`p${taken}`);
    try {
      await store.sign(entry);
    } catch (error) {
      assert.ok(isBusy(error), `expected StoreBusy, got ${String(error)}`);
      return { taken, refused: entry };
    }
  }
  return assert.fail('expected the disk to be full');
}
