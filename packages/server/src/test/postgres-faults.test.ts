import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { isConflict } from '../store/postgres/faults.js';
import { OpenFault } from '../store/open-fault.js';
import { meetPeople } from '../store/postgres/people.js';
import { openPool } from '../store/postgres/pool.js';
import { postgresStore } from '../store/postgres/postgres-store.js';
import { placesSql } from '../store/postgres/confirm-all.js';
import { pageSql } from '../store/postgres/read-signatures.js';
import type { Session } from '../store/postgres/session.js';
import { StoreBusy, type Store } from '../store/store.js';
import { postgresRig, type PostgresRig } from './postgres-rig.js';
import { sampleEntry, tokenHashOf } from './sample-entries.js';
import { countsOf, due, signaturesOf } from './store-suite-steps.js';
import { until } from './until.js';

const isBusy = (error: unknown): boolean => error instanceof StoreBusy && error.retryAfter > 0;

describe('PostgreSQL store, in trouble', () => {
  let rig: PostgresRig;
  const opened: Store[] = [];
  const open = async (url: string): Promise<Store> => {
    const store = await postgresStore(url);
    opened.push(store);
    return store;
  };
  before(async () => {
    rig = await postgresRig();
  });
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
  });
  after(() => rig.remove());

  it('is busy while the server is away, keeps all it acknowledged, and goes on by itself when the server is back', async () => {
    const url = await rig.newPlace();
    const store = await open(url);
    const told: string[] = [];
    const refused: unknown[] = [];
    let next = 0;
    let isOver = false;
    const work = async (): Promise<void> => {
      while (!isOver) {
        const entry = sampleEntry(`p${next++}`, { confirmation: 'none' });
        await store.sign(entry).then(
          () => told.push(entry.email),
          (error: unknown) => refused.push(error),
        );
      }
    };
    const working = Array.from({ length: 20 }, work);
    await until('some to have signed', () => told.length > 200);
    await rig.stop();
    await until('some to be refused', () => refused.length > 20);
    await assert.rejects(store.check(), isBusy);
    await assert.rejects(store.confirm(tokenHashOf('p0'), 1, 0), isBusy);
    await rig.start();
    const before = told.length;
    await until('people to sign again', () => told.length > before + 100);
    isOver = true;
    await Promise.all(working);
    assert.ok(refused.every(isBusy), String(refused.find((error) => !isBusy(error))));
    const kept = await signaturesOf(store);
    const emails = new Set(kept.map(({ email }) => email));
    assert.deepEqual(
      told.filter((email) => !emails.has(email)),
      [],
    );
    assert.deepEqual([await countsOf(store), await store.recount()], [{ GB: kept.length }, []]);
  });

  it('goes on when single connections are cut', async () => {
    const url = await rig.newPlace();
    const store = await open(url);
    await store.sign(sampleEntry('ada'));
    await rig.run(url, "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'solidarity'");
    await until('the next to be taken', async () => (await store.sign(sampleEntry('bob')).catch(() => undefined)) !== undefined);
    assert.equal((await signaturesOf(store)).length, 2);
  });

  it('lets one bad signature fail alone among many that wait with it', async () => {
    const store = await open(await rig.newPlace());
    const signing = [
      ...Array.from({ length: 20 }, (_, n) => store.sign(sampleEntry(`a${n}`))),
      store.sign(sampleEntry('bad', { emailKey: 'no digits' })),
      store.sign(sampleEntry('mute', { language: null as never })),
      ...Array.from({ length: 20 }, (_, n) => store.sign(sampleEntry(`b${n}`))),
    ];
    const refused = (await Promise.allSettled(signing)).flatMap((outcome) =>
      outcome.status === 'rejected' ? [outcome.reason as Error] : [],
    );
    assert.equal(refused.length, 2);
    assert.ok(
      refused.every((error) => !isBusy(error) && !/@|mute|no digits/.test(`${error.message} ${JSON.stringify(error)}`)),
      'a fault, not "try again", and nothing of the person in it',
    );
    assert.deepEqual([(await signaturesOf(store)).length, (await due(store)).length], [40, 40]);
  });

  it('is busy where the server takes no writes, and goes on when it does', async () => {
    const url = await rig.newPlace();
    const cut = "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'solidarity'";
    await rig.run(url, 'create role writer superuser login');
    const store = await open(url.replace('owner@', 'writer@'));
    await rig.run(url, 'alter role writer set default_transaction_read_only = on');
    await rig.run(url, cut);
    await until('the setting to hold', () =>
      store.check().then(
        () => false,
        (error: unknown) => /takes no writes/.test(String(error)),
      ),
    );
    await assert.rejects(store.sign(sampleEntry('ada')), (error) => isBusy(error) && /takes no writes \(25006\)/.test(String(error)));
    const reader = await open(url.replace('owner@', 'writer@'));
    assert.deepEqual(await signaturesOf(reader), [], 'what only reads can be opened');
    await rig.run(url, 'alter role writer reset default_transaction_read_only');
    await rig.run(url, cut);
    await until('a signature to be taken', async () => (await store.sign(sampleEntry('ada')).catch(() => undefined)) !== undefined);
    assert.equal((await signaturesOf(store)).length, 1);
  });

  it('does work again that met another transaction crosswise, and gives up as busy', async () => {
    const url = await rig.newPlace();
    const pool = openPool(url);
    await pool.rows('create table thing (n integer primary key, m integer); insert into thing values (1, 0), (2, 0)');
    const meet = (first: number, second: number) =>
      pool.transaction(async (session) => {
        for (const n of [first, second]) {
          await session.rows('update thing set m = m + 1 where n = $1', [n]);
          await session.rows('select pg_sleep(0.2)');
        }
      });
    await Promise.all([meet(1, 2), meet(2, 1)]);
    assert.deepEqual(await pool.rows('select n, m from thing order by n'), [
      { n: 1, m: 2 },
      { n: 2, m: 2 },
    ]);
    let tries = 0;
    const never = pool.transaction(async (session) => {
      tries += 1;
      await session.rows("do $$ begin raise exception 'again' using errcode = '40001'; end $$");
    });
    await assert.rejects(never, isBusy);
    assert.ok(tries > 1 && isConflict({ code: '40001' }));
    await pool.close();
  });

  it('signs again from the beginning where a person was forgotten between two looks', async () => {
    const url = await rig.newPlace();
    const store = await open(url);
    await store.sign(sampleEntry('ada'));
    const pool = openPool(url);
    let looks = 0;
    const known = await pool.transaction(async (session) => {
      const forgetful: Session = {
        rows: async (text, values) => {
          const rows = await session.rows<never>(text, values);
          if (text.startsWith('insert into person') && ++looks === 1) await rig.run(url, 'delete from person');
          return rows;
        },
      };
      return meetPeople(forgetful, new Map([[sampleEntry('ada').emailKey, []]]));
    });
    assert.deepEqual([looks, known.size], [2, 0], 'the second time the row is made anew');
    await pool.close();
  });

  it('finds a link and a page of an export by index, however many have signed', async () => {
    const url = await rig.newPlace();
    const store = await open(url);
    await store.sign(sampleEntry('ada'));
    const sql = `insert into signature (id, campaign, email_key, email, person, language, origin, confirmation, status, consents, token_hash, asked_at, signed_at)
      select n::text, 'asylum', sha256(n::text::bytea), '', '{}', 'en', '', 'mail', 'pending', '[]', sha256(n::text::bytea), 1, 1 from generate_series(1, 20000) as n`;
    await rig.run(url, `${sql}; analyze signature`);
    const plans = [await rig.run(url, `explain ${pageSql}`, ['asylum', 5]), await rig.run(url, `explain ${placesSql}`, ['[]'])];
    for (const plan of plans) assert.doesNotMatch(JSON.stringify(plan), /Seq Scan on signature/);
  });

  it('takes nothing after it was closed', async () => {
    const store = await open(await rig.newPlace());
    await store.close();
    await assert.rejects(store.sign(sampleEntry('ada')), isBusy);
    await assert.rejects(store.check(), isBusy);
  });

  it('lets go of keys after 72 hours, and not before', async () => {
    const url = await rig.newPlace();
    const store = await open(url);
    const { at, receipt } = sampleEntry('ada');
    const hours = (n: number): number => at + n * 3_600_000;
    const signMany = (round: string, time: number) =>
      Promise.all(Array.from({ length: 130 }, (_, n) => store.sign(sampleEntry(`${round}${n}`, { confirmation: 'none', at: time }))));
    await store.sign(sampleEntry('ada', { idempotency: { key: 'old', fingerprint: 'body' } }));
    const other = () => store.sign(sampleEntry('bob', { idempotency: { key: 'old', fingerprint: 'other' } }));
    await signMany('early', hours(71));
    assert.deepEqual(await other(), { kind: 'key-reused' });
    await signMany('late', hours(73));
    await until('the key to be gone', async () => (await store.answerOf('asylum', 'old')) === undefined);
    assert.deepEqual(await other(), { kind: 'taken', receipt });
  });

  describe('does not open', () => {
    const refuses = async (url: string, sentence: RegExp, kind: typeof OpenFault | typeof StoreBusy = OpenFault): Promise<void> =>
      assert.rejects(postgresStore(url), (error) => {
        assert.ok(error instanceof kind, String(error));
        assert.match(error.message, sentence);
        assert.doesNotMatch(`${error.message} ${error.stack ?? ''}`, /hidden-password/);
        return true;
      });
    const as = (user: string, path = '/postgres'): string => {
      const url = new URL(rig.url);
      url.username = user;
      url.pathname = path;
      if (user !== 'owner') url.password = 'hidden-password';
      return url.href;
    };

    it('where no server answers', () =>
      refuses(
        'postgres://owner:hidden-password@127.0.0.1:1/x',
        /^expected a PostgreSQL server that answers at 127\.0\.0\.1:1, got ECONNREFUSED; start it/,
        StoreBusy,
      ));

    it('where nobody knows the host', () =>
      refuses(
        'postgres://owner:hidden-password@nowhere.invalid/x',
        /^expected the name of a host, got "nowhere\.invalid".*; correct it\.$/,
      ));

    it('with a wrong password', async () => {
      await rig.run(rig.url, "create role locked login password 'another'");
      await refuses(as('locked'), /^expected the password of user "locked" at 127\.0\.0\.1:\d+, got another one \(28P01\); correct it\.$/);
    });

    it('where there is no such user or database', async () => {
      await refuses(as('nobody'), /^expected a user that may log in at .*, got "nobody" \(28000\)/);
      await refuses(
        as('owner', '/missing'),
        /^expected a database at .*, got none named "missing" \(3D000\); make it with: createdb missing\.$/,
      );
    });

    it('where it may not make its tables', async () => {
      await rig.run(rig.url, 'create role guest login');
      await refuses(as('guest'), /^expected a user that may make tables at guest@.*, got one that may not \(42501\); grant/);
    });

    it('where a commit is not on the disk', async () => {
      await rig.run(rig.url, 'create role hasty login; alter role hasty set synchronous_commit = off');
      await refuses(as('hasty'), /^expected synchronous_commit = on at hasty@.*, got off/);
    });

    it('where the server is too old', async () => {
      const url = await rig.newPlace();
      await rig.run(url, "create view pg_settings as select 'server_version_num' as name, '120017' as setting");
      await refuses(`${url}%2Cpg_catalog`, /^expected PostgreSQL 13 or newer at .*, got 12; move to a newer server\.$/);
    });

    it('where others have a table of that name, and leaves it as it is', async () => {
      const url = await rig.newPlace();
      await rig.run(url, "create table signature (name text); insert into signature values ('of others')");
      await refuses(
        url,
        /^expected an empty database at .*, or that of a backend, got one of others: relation "signature" already exists \(42P07\); name another\.$/,
      );
      assert.deepEqual(await rig.run(url, 'select name from signature'), [{ name: 'of others' }]);
    });

    it('where a newer version of the backend has been, and changes nothing', async () => {
      const url = await rig.newPlace();
      await (await postgresStore(url)).close();
      await rig.run(url, 'update solidarity_schema set version = 99');
      await refuses(url, /^expected a schema up to \d+ at .*, got 99, .*install that, or restore a backup from before\.$/);
      assert.deepEqual(await rig.run(url, 'select version from solidarity_schema'), [{ version: 99 }]);
    });
  });
});
