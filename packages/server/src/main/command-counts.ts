import { Command } from 'commander';
import { composeCounts } from '../rules/counts.js';
import { readCampaigns } from './campaign-folder.js';
import { configFrom } from './config.js';
import { openKept } from './open-store.js';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** `solidarity counts` */
export function countsCommand(): Command {
  return new Command('counts')
    .description('how many people have signed each campaign, and how often one was about to be shared')
    .option('--recount', 'count the signatures anew, mend the counters, and say what was off')
    .action(async ({ recount = false }: { recount?: boolean }) => {
      const config = configFrom(process.env);
      const campaigns = await readCampaigns(config.campaigns);
      const store = await openKept(config);
      try {
        if (recount) {
          const drift = await store.recount();
          for (const { campaign, country, counted, actual } of drift)
            print(`mended\t${campaign}\t${country || '-'}\t${counted} -> ${actual}`);
          if (drift.length === 0) print('Every counter was right.');
        }
        for (const file of campaigns) {
          const { people } = composeCounts(file, await store.counts(file.id), { now: Date.now(), stream: false });
          const shares = [...(await store.shares(file.id))].map(([network, n]) => `${network} ${n}`).join(', ');
          print(
            `${file.id}\t${people.total}\tonline ${people.online}\tpaper ${people.paper}\timported ${people.imported}${shares && `\tabout to share: ${shares}`}`,
          );
        }
      } finally {
        await store.close();
      }
    });
}
