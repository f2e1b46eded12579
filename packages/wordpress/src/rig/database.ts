import { execFile } from 'node:child_process';
import { connect } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Programs } from './needs.js';
import { start, type Program } from './program.js';

/** A database of its own under `folder`, reached by a socket there and by nobody else's network; it asks for no password. */
export async function startDatabase({ mariadbd, installDb }: Programs, folder: string): Promise<Program & { readonly socket: string }> {
  const data = join(folder, 'database');
  const socket = join(folder, 'db.sock');
  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
  await promisify(execFile)(installDb, ['--no-defaults', `--datadir=${data}`, '--skip-test-db', ...asRoot]);
  const program = await start(
    mariadbd,
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'db.pid')}`,
      '--skip-networking',
      '--skip-grant-tables',
      '--innodb-flush-log-at-trx-commit=0',
      ...asRoot,
    ],
    { log: join(folder, 'database.log'), isReady: () => listens(socket) },
  );
  return { ...program, socket };
}

function listens(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const line = connect(path, () => {
      line.destroy();
      resolve(true);
    });
    line.once('error', () => resolve(false));
  });
}
