import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '@solidarity/server';
import { openStore } from '@solidarity/server/node';
import { campaignFiles } from './campaigns.js';
import { postgresServer, type PostgresServer } from './postgres-server.js';

/** What a backend keeps on disks. It outlives the processes that serve it. */
export interface BackendFolder {
  /** The data folder. */
  readonly path: string;
  /** What the settings of a backend are to say of it. */
  readonly env: Readonly<Record<string, string>>;
  /** Its store, read and written as the backend does it. */
  openStore(): Promise<Store>;
  remove(): Promise<void>;
}

export interface FolderOptions {
  readonly files?: readonly { readonly id: string }[];
  /** sqlite, or postgres with a server of its own. */
  readonly database?: string;
}

/** A data folder of its own, with the benches' campaigns. */
export async function backendFolder({ files = campaignFiles, database = 'sqlite' }: FolderOptions = {}): Promise<BackendFolder> {
  if (database !== 'sqlite' && database !== 'postgres') throw new Error(`--database: expected sqlite or postgres, got "${database}".`);
  const path = await mkdtemp(join(tmpdir(), 'solidarity-bench-'));
  await mkdir(join(path, 'campaigns'));
  for (const file of files) await writeFile(join(path, 'campaigns', `${file.id}.json`), JSON.stringify(file));
  const server: PostgresServer | undefined = database === 'postgres' ? await postgresServer() : undefined;
  const databaseUrl = await server?.newPlace();
  return {
    path,
    env: { SOLIDARITY_DATA: path, ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }) },
    openStore: () => openStore({ data: path, databaseUrl }),
    async remove() {
      await server?.remove();
      await rm(path, { recursive: true, force: true });
    },
  };
}
