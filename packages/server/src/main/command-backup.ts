import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { backUp } from '../store/sqlite/back-up.js';
import { ConfigFault } from './config-fault.js';
import { configFrom, type Config } from './config.js';

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
  const path = join(data, 'solidarity.db');
  const wrong: string[] = [];
  if (databaseUrl !== undefined)
    wrong.push('DATABASE_URL: expected nothing, got a database; PostgreSQL is backed up with its own pg_dump.');
  else if (!existsSync(path))
    wrong.push(`SOLIDARITY_DATA: expected a folder with solidarity.db, got "${data}"; name the one that is served.`);
  if (existsSync(copy)) wrong.push(`backup: expected a file that is not there yet, got "${copy}"; choose another name.`);
  if (wrong.length > 0) throw new ConfigFault(wrong);
  return path;
}
