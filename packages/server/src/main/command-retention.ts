import { Command } from 'commander';
import { purgeAll } from '../http/purge-all.js';
import { beginRound, dueNow } from '../http/retention-rounds.js';
import type { Retained } from '../store/privacy-shelf.js';
import { readCampaigns } from './campaign-folder.js';
import { configFrom } from './config.js';
import { expectFiles } from './expect-files.js';
import { readLists } from './list-folder.js';
import { openKept } from './open-store.js';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** `solidarity retention` */
export function retentionCommand(): Command {
  return new Command('retention')
    .description(
      'let go of what nobody confirmed for 30 days, of the names of campaigns that closed 6 months ago, and of networks, texts of letters and keys whose time is over; serve does so by itself',
    )
    .option('--dry-run', 'say how many signatures and subscriptions of each campaign it would be, and change nothing')
    .action(async ({ dryRun = false }: { dryRun?: boolean }) => {
      const config = configFrom(process.env);
      const store = await openKept(config);
      try {
        const campaigns = await readCampaigns(config.campaigns);
        expectFiles([...campaigns, ...(await readLists(config.lists))], config);
        if (dryRun) return tell(await dueNow(store, campaigns, Date.now()), 'Nothing is due.');
        const round = await beginRound(store, campaigns, Date.now());
        const all: Retained[] = [];
        for (let after: number | undefined = 0; after !== undefined;) {
          const { retained, next }: { retained: readonly Retained[]; next?: number } = await store.retain(round, after);
          all.push(...retained);
          after = next;
        }
        await purgeAll(store, round.at);
        tell(together(all), 'Nothing was due.');
      } finally {
        await store.close();
      }
    });
}

function tell(retained: readonly Retained[], none: string): void {
  for (const { campaign, unconfirmed, anonymised } of retained)
    print(`${campaign}\tunconfirmed or withdrawn ${unconfirmed}\tmade anonymous ${anonymised}`);
  if (retained.length === 0) print(none);
}

/** One line a campaign, however many steps it took. */
function together(steps: readonly Retained[]): Retained[] {
  const sums = new Map<string, Retained>();
  for (const { campaign, unconfirmed, anonymised } of steps) {
    const sum = sums.get(campaign) ?? { campaign, unconfirmed: 0, anonymised: 0 };
    sums.set(campaign, { campaign, unconfirmed: sum.unconfirmed + unconfirmed, anonymised: sum.anonymised + anonymised });
  }
  return [...sums.values()];
}
