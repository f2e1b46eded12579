import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface DatabaseFolder {
  newPath(): string;
  remove(): void;
}

/** A folder of its own for the files of one test file. */
export function databaseFolder(): DatabaseFolder {
  const folder = mkdtempSync(join(tmpdir(), 'solidarity-store-'));
  let files = 0;
  return {
    newPath: () => join(folder, `${++files}.db`),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
