import { StoreBusy } from '../store.js';
import { codeOf } from './faults.js';
import { OpenFault } from '../open-fault.js';
import type { Session } from './session.js';
import pg from 'pg';

const oldest = 13;

/** `user@host:port/database`, as it may be shown. */
export function placeOf(url: string): string {
  const { user, host, port, database } = new pg.Client({ connectionString: url });
  return `${user ?? ''}@${host}:${port}/${database ?? ''}`;
}

/**
 * Looks whether this is a server that we can trust with names: new enough, ours to write, and with a commit that is on the disk
 * before it is acknowledged.
 */
export async function expectServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000, query_timeout: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await expectSettings({ rows: async <Row>(text: string) => (await client.query(text)).rows as Row[] }, placeOf(url));
  } catch (error) {
    throw error instanceof OpenFault ? error : faultOf(error, url);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Looks whether a backend has made its tables there. */
export async function expectTables(session: Session, where: string): Promise<void> {
  const [found] = await session.rows<{ name: string | null }>("select to_regclass('solidarity_schema')::text as name");
  if (found?.name == null) throw new OpenFault(`expected the tables of a backend at ${where}, got none; name the database that is served.`);
}

async function expectSettings(session: Session, where: string): Promise<void> {
  const settings = await session.rows<{ name: string; setting: string }>(
    "select name, setting from pg_settings where name in ('server_version_num', 'fsync', 'synchronous_commit', 'server_encoding')",
  );
  const {
    server_version_num: version = '',
    fsync,
    synchronous_commit,
    server_encoding,
  } = Object.fromEntries(settings.map(({ name, setting }) => [name, setting])) as Partial<Record<string, string>>;
  const major = Math.floor(Number(version) / 10_000);
  if (major < oldest) throw new OpenFault(`expected PostgreSQL ${oldest} or newer at ${where}, got ${major}; move to a newer server.`);
  if (fsync === 'off')
    throw new OpenFault(`expected fsync = on at ${where}, got off: signatures would not survive a power cut there; set it to on.`);
  if (synchronous_commit === 'off')
    throw new OpenFault(
      `expected synchronous_commit = on at ${where}, got off: what was acknowledged could be lost there; set it to on, for the role or the database.`,
    );
  if (server_encoding !== undefined && server_encoding !== 'UTF8')
    throw new OpenFault(`expected a database in UTF8 at ${where}, got ${server_encoding}; make one with: createdb -E UTF8 -T template0.`);
}

/** In the order of likelihood. */
function faultOf(error: unknown, url: string): Error {
  const code = codeOf(error);
  const { user, host, port, database } = new pg.Client({ connectionString: url });
  const at = `${host}:${port}`;
  if (code === '28P01') return new OpenFault(`expected the password of user "${user}" at ${at}, got another one (28P01); correct it.`);
  if (code === '28000')
    return new OpenFault(
      `expected a user that may log in at ${at}, got "${user}" (28000); make it with createuser, or allow it in pg_hba.conf.`,
    );
  if (code === '3D000')
    return new OpenFault(`expected a database at ${at}, got none named "${database}" (3D000); make it with: createdb ${database}.`);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new OpenFault(`expected the name of a host, got "${host}", which nobody knows (${code}); correct it.`);
  const reason = code === '' ? (error instanceof Error ? error.message : String(error)) : code;
  if (error instanceof Error && /SASL|password/.test(error.message))
    return new OpenFault(`expected the password of user "${user}" at ${at}, got none; write it as postgres://user:password@host/database.`);
  return new StoreBusy(`expected a PostgreSQL server that answers at ${at}, got ${reason}; start it, or correct host and port.`, 5);
}
