import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { campaignFiles } from './campaigns.js';

export interface BackendFolder {
  /** For `SOLIDARITY_DATA`; the campaigns lie in it. */
  readonly path: string;
  remove(): Promise<void>;
}

/** A data folder of its own, with the benches' campaigns. It outlives the process that serves it. */
export async function backendFolder(files: readonly { readonly id: string }[] = campaignFiles): Promise<BackendFolder> {
  const path = await mkdtemp(join(tmpdir(), 'solidarity-bench-'));
  await mkdir(join(path, 'campaigns'));
  for (const file of files) await writeFile(join(path, 'campaigns', `${file.id}.json`), JSON.stringify(file));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
