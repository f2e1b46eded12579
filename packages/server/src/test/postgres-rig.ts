import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { postgresPrograms, postgresUser } from './postgres-programs.js';

/** A PostgreSQL server of its own, in a folder that goes with it. A commit is on the disk there, as it is where names are kept. */
export interface PostgresRig {
  /** An empty place for a store: a schema, which takes a hundredth of the time that a database takes. Answers its address. */
  newPlace(): Promise<string>;
  /** The server's own database. */
  readonly url: string;
  /** Forgets all that a store kept there, in a hundredth of the time that it takes to make its tables. */
  empty(place: string): Promise<void>;
  /** Runs statements there as the owner. */
  run<Row>(url: string, sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** As an administrator would: whoever is connected is cut off. */
  stop(): Promise<void>;
  start(): Promise<void>;
  remove(): Promise<void>;
}

const settings = (port: number, folder: string): string => `
listen_addresses = '127.0.0.1'
port = ${port}
unix_socket_directories = '${folder}'
fsync = on
synchronous_commit = on
full_page_writes = on
max_connections = 80
`;

const emptying = `do $$ declare one record; begin
  for one in select tablename from pg_tables where schemaname = current_schema and tablename <> 'solidarity_schema' loop
    execute 'delete from ' || quote_ident(one.tablename);
  end loop;
end $$`;

export async function postgresRig(more = ''): Promise<PostgresRig> {
  const programs = postgresPrograms();
  const user = postgresUser();
  const folder = mkdtempSync(join(tmpdir(), 'solidarity-postgres-'));
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const port = await freePort();
  const how = ['-D', data, '-U', 'owner', '-E', 'UTF8', '--locale=C', '--auth=trust', '--no-sync', '--no-instructions'];
  await promisify(execFile)(join(programs, 'initdb'), how, { ...user, cwd: folder });
  appendFileSync(join(data, 'postgresql.conf'), settings(port, folder) + more);
  // One user has to give a password, so that a test can give a wrong one.
  const rules = ['host all locked 127.0.0.1/32 scram-sha-256', 'local all all trust', 'host all all 127.0.0.1/32 trust'];
  writeFileSync(join(data, 'pg_hba.conf'), `${rules.join('\n')}\n`);

  let server: ChildProcess | undefined;
  // Also where a test ends this process before it could remove what it began.
  const leave = (): void => {
    server?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  };
  process.once('exit', leave);
  const url = `postgres://owner@127.0.0.1:${port}/postgres`;
  let places = 0;

  const end = async (signal: 'SIGINT' | 'SIGQUIT'): Promise<void> => {
    if (!server || server.exitCode !== null) return;
    const ended = once(server, 'exit');
    server.kill(signal);
    await ended;
  };

  const rig: PostgresRig = {
    url,
    async newPlace() {
      const name = `place${++places}`;
      await rig.run(url, `create schema ${name}`);
      return `${url}?options=${encodeURIComponent(`-c search_path=${name}`)}`;
    },
    async empty(place) {
      await rig.run(place, emptying);
    },
    async run<Row>(url: string, sql: string, values: readonly unknown[] = []) {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      try {
        return (await client.query(sql, [...values])).rows as Row[];
      } finally {
        await client.end();
      }
    },
    async start() {
      const child = spawn(join(programs, 'postgres'), ['-D', data], { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
      server = child;
      await ready(child);
    },
    stop: () => end('SIGINT'),
    async remove() {
      await end('SIGQUIT');
      process.removeListener('exit', leave);
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await rig.start();
  return rig;
}

/** Resolves when it takes connections; rejects with what it said where it ends before. */
function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000);
      if (/ready to accept connections/.test(text)) resolve();
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${String(code)}: ${said}`)));
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
