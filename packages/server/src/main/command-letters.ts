import { Command } from 'commander';
import { readCampaigns } from './campaign-folder.js';
import { configFrom } from './config.js';
import { openKept } from './open-store.js';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** `solidarity letters` */
export function lettersCommand(): Command {
  return new Command('letters')
    .description('how many letters of each campaign were sent, and how many wait; names nobody who wrote')
    .option('--pending', 'one line a target for whom letters wait: campaign, target, how many, when the next may leave')
    .action(async ({ pending = false }: { pending?: boolean }) => {
      const config = configFrom(process.env);
      const campaigns = await readCampaigns(config.campaigns);
      const store = await openKept(config);
      try {
        const waiting = await store.lettersWaiting();
        if (pending) {
          for (const { campaign, target, waiting: n, nextAt } of waiting)
            print([campaign, target || '[TEST]', n, new Date(nextAt).toISOString()].join('\t'));
          return;
        }
        for (const { id, letter } of campaigns) {
          if (!letter) continue;
          const sum = waiting.filter(({ campaign }) => campaign === id).reduce((all, { waiting: n }) => all + n, 0);
          print(`${id}\tsent ${await store.lettersSent(id)}\twaiting ${sum}`);
        }
      } finally {
        await store.close();
      }
    });
}
