import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ConfigFault } from './config-fault.js';

export interface Secret {
  readonly value: string;
  /** The file it was just written to, where there was none before. */
  readonly createdAt: string | undefined;
}

/** The secret of the environment, else of the data folder, where it is made once. Losing it makes sent links dead and known people new. */
export async function secretFrom({ secret, data }: { secret: string | undefined; data: string }): Promise<Secret> {
  if (secret !== undefined) return { value: secret, createdAt: undefined };
  const file = join(data, 'secret');
  await mkdir(data, { recursive: true, mode: 0o700 });
  return (existsSync(file) ? undefined : await makeSecret(file)) ?? readSecret(file);
}

/** Whole under its name or not there at all, since others may start at this very moment. Nothing where one of them was first. */
async function makeSecret(file: string): Promise<Secret | undefined> {
  const value = randomBytes(48).toString('base64url');
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, `${value}\n`, { mode: 0o600, flag: 'wx', flush: true });
  try {
    await link(draft, file);
    return { value, createdAt: file };
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'EEXIST') throw error;
    return undefined;
  } finally {
    await unlink(draft);
  }
}

/** The same, and makes none: a new one would recognise nobody. Throws `ConfigFault` where there is none. */
export async function keptSecret({ secret, data }: { secret: string | undefined; data: string }): Promise<Secret> {
  if (secret !== undefined) return { value: secret, createdAt: undefined };
  const file = join(data, 'secret');
  if (existsSync(file)) return readSecret(file);
  throw new ConfigFault([
    `SOLIDARITY_SECRET: expected the secret that this database was begun with, got none, nor a file "${resolve(file)}"; set it, or put the file back.`,
  ]);
}

async function readSecret(file: string): Promise<Secret> {
  const kept = (await readFile(file, 'utf8')).trim();
  if (kept.length < 32) {
    throw new ConfigFault([`${file}: expected at least 32 characters, got ${kept.length}; put the secret back, or set SOLIDARITY_SECRET.`]);
  }
  return { value: kept, createdAt: undefined };
}
