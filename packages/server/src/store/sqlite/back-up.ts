import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { openDatabase, readSetting } from './open-database.js';

/**
 * Copies a database as it stands at one moment, while others go on writing to it, to a file that only this user can read. What was
 * erased is not in the copy. The copy is read through before it gets its name. Answers how many signatures and subscriptions it holds.
 */
export function backUp(path: string, copy: string): number {
  const draft = `${copy}.${process.pid}.tmp`;
  closeSync(openSync(draft, 'wx', 0o600));
  try {
    const database = openDatabase(path);
    try {
      database.prepare('vacuum into ?').run([draft]);
    } finally {
      database.close();
    }
    const signatures = readThrough(draft);
    const file = openSync(draft, 'r+');
    fsyncSync(file);
    closeSync(file);
    renameSync(draft, copy);
    return signatures;
  } finally {
    for (const end of ['', '-wal', '-shm']) rmSync(draft + end, { force: true });
  }
}

function readThrough(path: string): number {
  const database = openDatabase(path);
  try {
    const found = readSetting(database, 'integrity_check');
    if (found !== 'ok') throw new Error(`Expected a sound copy of the database, got: ${String(found)}`);
    const { signatures } = database.prepare('select count(*) as signatures from signature').get([]) as { signatures: number };
    return signatures;
  } finally {
    database.close();
  }
}
