import { Command } from 'commander';
import { listIdOf } from '../rules/list-key.js';
import type { ReviewBatch } from '../store/review-shelf.js';
import type { Store } from '../store/store.js';
import { campaignOf } from './command-campaign.js';
import { listOf } from './command-list.js';
import { ConfigFault } from './config-fault.js';
import { configFrom } from './config.js';
import { openKept } from './open-store.js';
import { ReviewSums } from './review-sums.js';
import { whereFrom, type Where } from './review-where.js';
import { canTurn, runBatch, undoBatch } from './run-review.js';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const withStore = async (work: (store: Store) => Promise<void>): Promise<void> => {
  const store = await openKept(configFrom(process.env));
  try {
    await work(store);
  } finally {
    await store.close();
  }
};

/** Throws `CampaignFault` where there is no such campaign or list. */
const expectCampaign = async (id: string): Promise<unknown> => {
  const list = listIdOf(id);
  return list === undefined ? campaignOf(id) : listOf(list);
};

const whereOption = ['--where <conditions...>', 'network=, domain=, since=, until=, reason=, origin=; all of them must hold'] as const;

/** `solidarity review <campaign>` */
export function reviewCommand(): Command {
  return new Command('review')
    .description('what is held of a campaign or list, by reason, network, mail domain and hour; release it, or remove it')
    .argument('<campaign>', 'id of the campaign, or list:<id>')
    .option(...whereOption)
    .option('--release', 'let those that are held and meet the conditions count')
    .option('--remove', 'take those that are held and meet the conditions out')
    .option('--dry-run', 'change nothing, say how many there are')
    .action(async (campaign: string, options: { where?: string[]; release?: boolean; remove?: boolean; dryRun?: boolean }) => {
      const { where: given = [], release = false, remove = false, dryRun = false } = options;
      if (release && remove) throw new ConfigFault(['--release: expected it without --remove; choose one of both.']);
      if ((release || remove) && given.length === 0)
        throw new ConfigFault([`--where: expected which ones are meant, got nothing; for all of them, write: --where since=2000-01-01.`]);
      await expectCampaign(campaign);
      const asked = whereFrom(given);
      const where = { ...asked, matches: (row: Parameters<Where['matches']>[0]) => row.held !== undefined && asked.matches(row) };
      await withStore(async (store) => {
        if ((release || remove) && !dryRun) await change(store, { campaign, kind: release ? 'release' : 'remove', where });
        else await show(store, { campaign, kind: 'release', where, what: 'held' });
      });
    });
}

/** `solidarity invalidate <campaign> --where …` */
export function invalidateCommand(): Command {
  return new Command('invalidate')
    .description('take signatures out of a campaign or list by conditions; nobody is told, and undo puts them back')
    .argument('<campaign>', 'id of the campaign, or list:<id>')
    .requiredOption(...whereOption)
    .option('--dry-run', 'change nothing, say how many there are')
    .action(async (campaign: string, { where: given, dryRun = false }: { where: string[]; dryRun?: boolean }) => {
      await expectCampaign(campaign);
      const where = whereFrom(given);
      await withStore((store) =>
        dryRun
          ? show(store, { campaign, kind: 'remove', where, what: 'would be removed' })
          : change(store, { campaign, kind: 'remove', where }),
      );
    });
}

/** `solidarity undo <batch>` */
export function undoCommand(): Command {
  return new Command('undo')
    .description('put back what a review or an invalidation has done')
    .argument('<batch>', 'as that command named it')
    .action(async (id: string) => {
      await withStore(async (store) => {
        const batch = await store.findBatch(id);
        if (!batch)
          throw new ConfigFault([
            `undo: expected a batch that review or invalidate has named, got ${JSON.stringify(id)}; look at what it printed.`,
          ]);
        const n = await undoBatch(store, batch, Date.now());
        const where = batch.where && ` where ${batch.where}`;
        print(`put back\t${batch.campaign}\t${n}\t${batch.kind === 'remove' ? 'removed' : 'released'}${where}`);
      });
    });
}

interface Task {
  readonly campaign: string;
  readonly kind: ReviewBatch['kind'];
  readonly where: Where;
}

async function show(store: Store, { campaign, kind, where, what }: Task & { readonly what: string }): Promise<void> {
  const sums = new ReviewSums();
  for await (const row of store.reviewRows(campaign)) if (canTurn(kind, row) && where.matches(row)) sums.add(row);
  print(`${what}\t${campaign}\t${sums.total}\tcount now ${sums.counted}\theld ${sums.held}`);
  for (const line of sums.lines()) print(line);
}

async function change(store: Store, { campaign, kind, where }: Task): Promise<void> {
  const id = crypto.randomUUID().slice(0, 8);
  const n = await runBatch(store, { id, campaign, kind, where: where.text, at: Date.now() }, where.matches);
  print(`${kind === 'remove' ? 'removed' : 'released'}\t${campaign}\t${n}\tbatch ${id}\tto put back: solidarity undo ${id}`);
}
