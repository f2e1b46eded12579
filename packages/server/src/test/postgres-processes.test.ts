import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { migrate } from '../store/postgres/migrate.js';
import { migrations } from '../store/postgres/migrations.js';
import { openPool } from '../store/postgres/pool.js';
import { postgresStore } from '../store/postgres/postgres-store.js';
import { mailsPerAddressAndDay, type Store } from '../store/store.js';
import { postgresRig, type PostgresRig } from './postgres-rig.js';
import { slowPostgresSteps } from './postgres-slow-steps.js';
import { startScript, type SecondProcess } from './sqlite-process.js';
import { signaturesOf } from './store-suite-steps.js';
import { until } from './until.js';

const startProcess = (...args: string[]): SecondProcess => startScript(new URL('./postgres-child.js', import.meta.url), args);
const crowd = 60;

describe('PostgreSQL store, many processes', () => {
  let rig: PostgresRig;
  before(async () => {
    rig = await postgresRig();
  });
  after(() => rig.remove());

  const numberOf = async (url: string, sql: string): Promise<number> => {
    const [row] = await rig.run<Record<string, unknown>>(url, sql);
    return Number(Object.values(row ?? {})[0]);
  };
  const withStore = async (url: string, work: (store: Store) => Promise<void>): Promise<void> => {
    const store = await postgresStore(url);
    try {
      await work(store);
    } finally {
      await store.close();
    }
  };

  for (const processes of [2, 4]) {
    it(`takes the same people from ${processes} at once: one row and the mails of a day each, every mail handed out once, no deadlock`, async () => {
      const url = await rig.newPlace();
      await (await postgresStore(url)).close();
      const deadlocks = await numberOf(url, 'select sum(deadlocks) from pg_stat_database');
      const others = Array.from({ length: processes }, () => startProcess('crowd', url, '', String(crowd)));
      await Promise.all(others.map((other) => other.ended()));
      await withStore(url, async (store) => {
        for (const campaign of ['c0', 'c1', 'c4']) assert.equal((await signaturesOf(store, campaign)).length, crowd);
        assert.deepEqual([...(await store.counts('c0'))], [['GB', crowd]]);
        assert.deepEqual(await store.recount(), []);
        const waiting = await store.leaseMail(10_000, Date.now(), 1);
        const handed = [...others.flatMap(({ lines }) => lines.map(Number)), ...waiting.map(({ id }) => id)];
        assert.equal(new Set(handed).size, handed.length, 'no mail twice');
        assert.equal(handed.length, crowd * mailsPerAddressAndDay, 'and none lost, none above the limit');
      });
      assert.equal(await numberOf(url, 'select sum(deadlocks) from pg_stat_database'), deadlocks);
    });
  }

  it('keeps all it acknowledged through kills under load, and goes on beside those that are killed', async () => {
    const url = await rig.newPlace();
    const told: string[] = [];
    const steady = startProcess('sign', url, 's', '600');
    for (let round = 1; round <= 4; round += 1) {
      const signer = startProcess('sign', url, `r${round}-`);
      await signer.said(150 + round * 37);
      await signer.kill();
      told.push(...signer.lines);
    }
    await steady.ended();
    told.push(...steady.lines);
    await withStore(url, async (store) => {
      const kept = await signaturesOf(store);
      const signed = new Set(kept.map(({ email }) => email));
      const confirmed = new Set(kept.filter(({ status }) => status === 'confirmed').map(({ email }) => email));
      const lost = told.filter((line) => {
        const [what = '', email = ''] = line.split(' ');
        return !(what === 'confirmed' ? confirmed : signed).has(email);
      });
      assert.deepEqual(lost, []);
      assert.deepEqual(await store.recount(), [], 'a batch is there as a whole or not at all');
      assert.equal(await numberOf(url, 'select count(*) from idempotency'), kept.length, 'a key of each');
      assert.equal(await numberOf(url, 'select count(*) from person'), kept.length);
      const mailed = await numberOf(url, "select count(*) from signature where confirmation = 'mail'");
      assert.equal(await numberOf(url, 'select count(*) from outbox'), mailed);
    });
  });

  it('makes its tables once when five start together', async () => {
    const url = await rig.newPlace();
    await Promise.all(Array.from({ length: 5 }, () => startProcess('open', url).ended()));
    assert.equal(await numberOf(url, 'select version from solidarity_schema'), migrations.length);
    assert.equal(await numberOf(url, 'select count(*) from solidarity_schema'), 1);
  });

  it('completes a migration on the next start when a process was killed midway', async () => {
    const url = await rig.newPlace();
    const pool = openPool(url);
    await migrate(pool, 'the test', slowPostgresSteps.slice(0, 1));
    const migrating = startProcess('migrate', url);
    const busy = "select 1 from pg_stat_activity where state = 'active' and query like '%generate_series%' and pid <> pg_backend_pid()";
    await until('the second step to be at work', async () => (await rig.run(url, busy)).length > 0);
    await migrating.kill();
    assert.equal(await numberOf(url, 'select count(*) from thing'), 1, 'the step was killed, so nothing of it stands');
    await migrate(pool, 'the test', slowPostgresSteps);
    assert.equal(await numberOf(url, 'select n from other'), 200_001);
    assert.equal(await numberOf(url, 'select version from solidarity_schema'), 2);
    await pool.close();
  });
});
