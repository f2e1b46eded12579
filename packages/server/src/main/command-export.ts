import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { campaignOf } from './command-campaign.js';
import { configFrom } from './config.js';
import { exportCsv } from './export-csv.js';
import { openStore } from './open-store.js';

/** `solidarity export --csv <campaign>` */
export function exportCommand(): Command {
  return new Command('export')
    .description('write the signatures of a campaign, with every consent; this is personal data')
    .requiredOption('--csv <campaign>', 'id of the campaign')
    .option('--out <file>', 'write to a file that only this user can read, instead of standard output')
    .option('--bom', 'begin with a byte order mark, for Excel')
    .action(async ({ csv: id, out, bom = false }: { csv: string; out?: string; bom?: boolean }) => {
      const file = await campaignOf(id);
      const store = await openStore(configFrom(process.env));
      try {
        const rows = exportCsv(store, file, { bom });
        if (out === undefined) await pipeline(rows, process.stdout, { end: false });
        else await writeWhole(rows, out);
      } finally {
        await store.close();
      }
    });
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
