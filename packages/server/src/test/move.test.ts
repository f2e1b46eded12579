import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { moveStore } from '../store/move/move-store.js';
import { movedTables } from '../store/move/moved-tables.js';
import { openAlone } from '../store/move/open-alone.js';
import { postgresStore } from '../store/postgres/postgres-store.js';
import { engineNames } from '../store/sqlite/engines.js';
import { openDatabase } from '../store/sqlite/open-database.js';
import { sqliteStore } from '../store/sqlite/sqlite-store.js';
import { addressOf, run, start } from './command.js';
import { fillStore, goOn, people, seenIn } from './moved-world.js';
import { postgresRig, type PostgresRig } from './postgres-rig.js';
import { sampleEntry } from './sample-entries.js';
import { sampleFile } from './sample-campaign.js';
import { databaseFolder, type DatabaseFolder } from './sqlite-folder.js';
import { countsOf } from './store-suite-steps.js';
import { temporaryFolder } from './temporary-folder.js';

/** What came after the move has an id of its own in each. */
const withoutIds = (seen: unknown): unknown =>
  JSON.parse(
    JSON.stringify(seen, (name, value: unknown) =>
      name === 'id' ? undefined : value instanceof Map ? Object.fromEntries(value as Map<string, unknown>) : value,
    ),
  );

describe('moving a file to PostgreSQL', () => {
  let rig: PostgresRig;
  let folder: DatabaseFolder;
  before(async () => {
    [rig, folder] = [await postgresRig(), databaseFolder()];
  });
  after(async () => {
    await rig.remove();
    folder.remove();
  });
  const alone = (...given: Parameters<typeof openAlone>) => openAlone(...given) ?? assert.fail('expected to be alone');

  for (const engine of engineNames) {
    it(`leaves out nothing that a store can tell, read with ${engine}, and all goes on from there as it would have here`, async () => {
      const [path, url] = [folder.newPath(), await rig.newPlace()];
      // libsql lets go of a file it has read when its process ends.
      const before = await sqliteStore(path, { engine: 'better-sqlite3' });
      await fillStore(before);
      const kept = await seenIn(before);
      await before.close();
      const database = alone(path, engine);
      const moved = await moveStore(database, url);
      database.close();
      assert.equal(moved.get('signature'), people.length + 6);
      const [here, there] = [await sqliteStore(path), await postgresStore(url)];
      assert.deepEqual(await seenIn(here), kept, 'the file is as it was');
      assert.deepEqual(await seenIn(there), kept);
      assert.deepEqual(await goOn(there), await goOn(here));
      assert.deepEqual(withoutIds(await seenIn(there)), withoutIds(await seenIn(here)));
      await Promise.all([here.close(), there.close()]);
    });
  }

  it('knows every table and column of both', async () => {
    const [path, url] = [folder.newPath(), await rig.newPlace()];
    await (await postgresStore(url)).close();
    await (await sqliteStore(path)).close();
    const columns = await rig.run<{ name: string }>(
      url,
      `select table_name || '.' || column_name as name from information_schema.columns
       where table_schema = current_schema and table_name <> 'solidarity_schema'`,
    );
    const known = movedTables.flatMap(({ table, columns: own }) => Object.keys(own).map((column) => `${table}.${column}`));
    assert.deepEqual(new Set(known), new Set(columns.map(({ name }) => name)));
    const database = openDatabase(path);
    const tables = database.prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'").all([]);
    database.close();
    const read = movedTables.map(({ from }) => from).join(' ');
    for (const { name } of tables as { name: string }[])
      assert.ok(name === 'consent_event' || name === 'moved' || new RegExp(`\\b${name}\\b`).test(read), `expected ${name} to be moved`);
  });

  it('moves more than a page, in order, and gives no number again', async () => {
    const [path, url] = [folder.newPath(), await rig.newPlace()];
    const here = await sqliteStore(path);
    const names = Array.from({ length: 1203 }, (_, n) => `person-${n}`);
    await Promise.all(names.map((name) => here.sign(sampleEntry(name, { confirmation: 'none' }))));
    const kept = await seenIn(here);
    await here.close();
    const database = alone(path);
    await moveStore(database, url);
    database.close();
    const there = await postgresStore(url);
    assert.deepEqual(await seenIn(there), kept);
    await there.sign(sampleEntry('one-more', { confirmation: 'none' }));
    assert.deepEqual(await countsOf(there), { GB: 1204 });
    await there.close();
  });

  it('is done by a command that says how much it moved, refuses what is served, and moves nothing on top of something', async (t) => {
    const [data, campaigns, url] = [
      await temporaryFolder(t),
      await temporaryFolder(t, { 'asylum.json': { ...sampleFile, confirmation: 'none' } }),
      await rig.newPlace(),
    ];
    const here = { PORT: '0', SOLIDARITY_DATA: data, SOLIDARITY_CAMPAIGNS: campaigns };
    const env = { ...here, DATABASE_URL: url };
    const serving = start(t, ['serve'], here);
    await addressOf(serving);
    const refused = await run(t, ['move'], env);
    assert.deepEqual([refused.code, refused.out], [2, '']);
    assert.match(
      refused.err,
      /^solidarity: SOLIDARITY_DATA: expected a database that nobody serves, got ".*", which is in use; stop the backend\.\n$/,
    );
    serving.process.kill('SIGTERM');
    await serving.ended;
    const store = await sqliteStore(join(data, 'solidarity.db'));
    await fillStore(store);
    const kept = await seenIn(store);
    await store.close();

    const moved = await run(t, ['move'], env);
    assert.equal(moved.code, 0, moved.err);
    assert.match(moved.out, /^signature\t15$/m);
    const there = await postgresStore(url);
    assert.deepEqual(await seenIn(there), kept);
    await there.close();

    const elsewhere = { ...here, DATABASE_URL: await rig.newPlace() };
    for (const [words, settings] of [
      [['serve'], here],
      [['counts'], here],
      [['move'], elsewhere],
    ] as const) {
      const left = await run(t, words, settings);
      assert.deepEqual([left.code, left.out], [2, '']);
      assert.match(
        left.err,
        /^solidarity: SOLIDARITY_DATA: expected a database that is in use, got ".*solidarity\.db", which was moved to owner@127\.0\.0\.1:\d+\/\w+; set DATABASE_URL to that, or delete the file to begin anew\.\n$/,
      );
    }

    const otherPath = join(await temporaryFolder(t), 'solidarity.db');
    const other = await sqliteStore(otherPath);
    await other.sign(sampleEntry('ada', { confirmation: 'none' }));
    await other.close();
    const onTop = await run(t, ['move'], { ...env, SOLIDARITY_DATA: dirname(otherPath) });
    assert.deepEqual([onTop.code, onTop.out], [2, '']);
    assert.match(
      onTop.err,
      /^solidarity: DATABASE_URL: expected an empty database at .*, got one with \d+ rows in \w+; name another, or drop what is there\.\n$/,
    );
    const unmarked = await sqliteStore(otherPath);
    assert.deepEqual(await countsOf(unmarked), { GB: 1 }, 'what was not moved goes on');
    await unmarked.close();
    const nowhere = await run(t, ['move'], here);
    assert.deepEqual(
      [nowhere.code, nowhere.err],
      [2, 'solidarity: DATABASE_URL: expected the PostgreSQL database to move to, got nothing; set it.\n'],
    );
  });

  it('says that a file holds nothing, or is being moved', async (t) => {
    const env = { SOLIDARITY_DATA: await temporaryFolder(t, { 'solidarity.db': '' }), DATABASE_URL: await rig.newPlace() };
    const empty = await run(t, ['move'], env);
    assert.deepEqual([empty.code, empty.out], [2, '']);
    assert.match(
      empty.err,
      /^solidarity: SOLIDARITY_DATA: expected a database to move, got ".*", which holds nothing; name the folder that was served\.\n$/,
    );
    const database = alone(join(env.SOLIDARITY_DATA, 'solidarity.db'));
    const second = await run(t, ['move'], env);
    database.close();
    assert.deepEqual([second.code, second.out], [2, '']);
    assert.match(second.err, /^solidarity: SOLIDARITY_DATA: .*, which is in use; stop the backend\.\n$/);
  });

  for (const engine of engineNames)
    it(`says where a file takes no writes, opened with ${engine}`, async (t) => {
      const path = await temporaryFolder(t);
      assert.throws(() => openAlone(path, engine), {
        name: 'OpenFault',
        message: `expected a database that this user can write to, got "${path}", which takes no writes; change who may write to it and its folder.`,
      });
    });

  it('leaves nothing where it fails in the midst', async () => {
    const [path, url] = [folder.newPath(), await rig.newPlace()];
    const here = await sqliteStore(path);
    await fillStore(here);
    await here.close();
    await (await postgresStore(url)).close();
    await rig.run(url, 'alter table proof add constraint none check (expires_at < 0)');
    const database = alone(path);
    await assert.rejects(moveStore(database, url), /The store refused: .*\(23514 proof\.none\)/);
    database.close();
    const there = await postgresStore(url);
    assert.deepEqual(await there.peopleBeginning(''), []);
    assert.deepEqual(await countsOf(there), {});
    await there.close();
  });
});
