import { OpenFault } from '../open-fault.js';
import { codeOf } from './faults.js';
import { migrations } from './migrations.js';
import type { Pool } from './pool.js';
import type { Session } from './session.js';

/**
 * Brings the schema up to date. Each step is one transaction that holds the one row which says how far it is, so that many processes
 * may start at once, and one that is killed midway leaves the last whole step.
 */
export async function migrate(pool: Pool, where: string, steps: readonly string[] = migrations): Promise<void> {
  await makeVersion(pool, where);
  while ((await versionOf(pool, where, steps)) < steps.length) {
    await pool.transaction(
      async (session) => {
        // Read anew under the lock: another process may have taken this very step.
        const version = await versionOf(session, where, steps, 'for update');
        const step = steps[version];
        if (step === undefined) return;
        await session.rows(step).catch((error: unknown) => {
          throw codeOf(error) === '42P07' ? notOurs(error, where) : error;
        });
        await session.rows('update solidarity_schema set version = $1 where id = 1', [version + 1]);
      },
      { isLong: true },
    );
  }
}

/** Names the table of others: the server's own words about a statement of ours. */
const notOurs = (error: unknown, where: string): OpenFault =>
  new OpenFault(
    `expected an empty database at ${where}, or that of a backend, got one of others: ${error instanceof Error ? error.message : ''} (42P07); name another.`,
  );

/** Writes only where nothing is there: a database that takes no writes can be opened to be read. */
async function makeVersion(pool: Pool, where: string): Promise<void> {
  try {
    const [found] = await pool.rows<{ name: string | null }>("select to_regclass('solidarity_schema')::text as name");
    if (found?.name != null && (await pool.rows('select 1 from solidarity_schema')).length > 0) return;
    await pool.transaction(async (session) => {
      await session.rows('create table if not exists solidarity_schema (id integer primary key, version integer not null)');
      await session.rows('insert into solidarity_schema (id, version) values (1, 0) on conflict (id) do nothing');
    });
  } catch (error) {
    if (error instanceof Error && error.message.includes('(42501'))
      throw new OpenFault(`expected a user that may make tables at ${where}, got one that may not (42501); grant it create on the schema.`);
    // Two that make the same table at the same time: the other has made it.
    if (!(error instanceof Error) || !/\((?:23505|42P07)/.test(error.message)) throw error;
    await makeVersion(pool, where);
  }
}

async function versionOf(session: Session, where: string, steps: readonly string[], lock = ''): Promise<number> {
  const [row] = await session.rows<{ version: number }>(`select version from solidarity_schema where id = 1 ${lock}`);
  const version = row?.version ?? 0;
  if (version <= steps.length) return version;
  throw new OpenFault(
    `expected a schema up to ${steps.length} at ${where}, got ${version}, which a newer version of the backend wrote; install that, or restore a backup from before.`,
  );
}
