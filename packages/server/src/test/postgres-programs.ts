import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The folder of `initdb` and `postgres`: the newest that Debian installed, else one on PATH. Throws a sentence that says how to install them. */
export function postgresPrograms(debian = '/usr/lib/postgresql', path = process.env['PATH'] ?? ''): string {
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : [];
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...path.split(delimiter)];
  const found = folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))));
  if (found !== undefined) return found;
  throw new Error(
    `These tests need PostgreSQL and found none in ${debian}/*/bin or on PATH. Install it (Debian: sudo apt-get install postgresql); no server of it has to run.`,
  );
}

/** PostgreSQL does not run as root: whom it runs as then, as a child process is told. */
export function postgresUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const numbers = (name: string) => {
    try {
      const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] })));
      return uid !== undefined && gid !== undefined ? { uid, gid } : undefined;
    } catch {
      return undefined;
    }
  };
  const user = numbers('postgres') ?? numbers('nobody');
  if (user) return user;
  throw new Error('PostgreSQL does not run as root, and this machine has no user called postgres or nobody to run it as; make one.');
}
