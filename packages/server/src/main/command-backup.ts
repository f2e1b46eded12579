import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { backUp } from '../store/sqlite/back-up.js';
import { ConfigFault } from './config-fault.js';
import { configFrom, type Config } from './config.js';
import { databaseIn } from './open-store.js';

/** `solidarity backup <file>` */
export function backupCommand(): Command {
  return new Command('backup')
    .description('copy the database to a file while it is served, and read the copy through; this is personal data')
    .argument('<file>', 'where the copy goes; must not be there yet')
    .action((file: string) => {
      const copy = resolve(file);
      const signatures = backUp(sourceOf(configFrom(process.env), copy), copy);
      process.stdout.write(`Wrote ${copy}: ${signatures} signatures and subscriptions.\n`);
    });
}

/** The database that can be copied. */
function sourceOf({ data, databaseUrl }: Config, copy: string): string {
  if (databaseUrl !== undefined)
    throw new ConfigFault(['DATABASE_URL: expected nothing, got a database; PostgreSQL is backed up with its own pg_dump.']);
  const path = databaseIn(data);
  if (existsSync(copy)) throw new ConfigFault([`backup: expected a file that is not there yet, got "${copy}"; choose another name.`]);
  return path;
}
