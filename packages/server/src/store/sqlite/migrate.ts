import { migrations } from './migrations.js';
import { inTransaction, readSetting, type Database } from './open-database.js';

/** Brings the schema up to date. Each step is one transaction: a process killed midway goes on from the last whole step. */
export function migrate(database: Database, path: string, steps: readonly string[] = migrations): void {
  while (versionOf(database, path, steps) < steps.length) {
    inTransaction(database, () => {
      // Read anew under the lock: another process may have taken this very step.
      const version = versionOf(database, path, steps);
      const step = steps[version];
      if (step === undefined) return;
      database.exec(step);
      database.exec(`pragma user_version = ${version + 1}`);
    });
  }
}

function versionOf(database: Database, path: string, steps: readonly string[]): number {
  const version = Number(readSetting(database, 'user_version'));
  if (version <= steps.length) return version;
  throw new Error(
    `The database ${path} has schema ${version}, and this version of the backend knows up to ${steps.length}. It was written by a newer one: install that, or restore a backup from before.`,
  );
}
