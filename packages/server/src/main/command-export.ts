import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { CampaignFile } from '@solidarity/contract';
import { Command } from 'commander';
import { listIdOf } from '../rules/list-key.js';
import { listCampaign } from '../rules/list.js';
import { campaignOf } from './command-campaign.js';
import { listOf } from './command-list.js';
import { configFrom, type Config } from './config.js';
import { exportCsv, type MoreColumns } from './export-csv.js';
import { listColumns } from './list-columns.js';
import { nodeKeys } from './node-keys.js';
import { openKept } from './open-store.js';
import { keptSecret } from './secret.js';

/** `solidarity export --csv <campaign>` and `--csv list:<id>` */
export function exportCommand(): Command {
  return new Command('export')
    .description('write the signatures of a campaign, or the subscribers of a list, with every consent; this is personal data')
    .requiredOption('--csv <campaign>', 'id of the campaign, or list:<id>')
    .option('--out <file>', 'write to a file that only this user can read, instead of standard output')
    .option('--bom', 'begin with a byte order mark, for Excel')
    .action(async ({ csv: id, out, bom = false }: { csv: string; out?: string; bom?: boolean }) => {
      const config = configFrom(process.env);
      const { file, more } = await exported(id, config);
      const store = await openKept(config);
      try {
        const rows = exportCsv(store, file, { bom, more });
        if (out === undefined) await pipeline(rows, process.stdout, { end: false });
        else await writeWhole(rows, out);
      } finally {
        await store.close();
      }
    });
}

/** What is exported, and the columns that only it has. */
async function exported(id: string, config: Config): Promise<{ file: CampaignFile; more: MoreColumns }> {
  const list = listIdOf(id);
  if (list === undefined) return { file: await campaignOf(id), more: [] };
  const file = listCampaign(await listOf(list));
  const { value } = await keptSecret(config);
  return { file, more: listColumns({ keys: nodeKeys(value), publicUrl: config.publicUrl ?? `http://localhost:${config.port}` }) };
}

/** The file appears under its name only once it is whole. */
async function writeWhole(rows: NodeJS.ReadableStream, out: string): Promise<void> {
  const draft = `${out}.${process.pid}.tmp`;
  try {
    await pipeline(rows, createWriteStream(draft, { mode: 0o600, flags: 'wx', flush: true }));
    await rename(draft, out);
  } finally {
    await rm(draft, { force: true });
  }
}
