import type { CampaignFile } from '@solidarity/contract';
import { Command } from 'commander';
import { CampaignFault } from '../rules/campaign-file.js';
import { stateOf } from '../rules/campaign.js';
import { addCampaign, readCampaigns } from './campaign-folder.js';
import { configFrom } from './config.js';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** `solidarity campaign add|list|show` */
export function campaignCommand(): Command {
  const campaign = new Command('campaign').description('check, add and show campaign files');

  campaign
    .command('add <file>')
    .description('check a campaign file and put it among those served')
    .action(async (file: string) => {
      const added = await addCampaign(file, configFrom(process.env).campaigns);
      print(
        `${added.isNew ? 'Added' : 'Replaced'} campaign "${added.id}" as ${added.path}. A backend that runs reads it when it is started again.`,
      );
      for (const note of added.notes) print(note);
    });

  campaign
    .command('list')
    .description('one line a campaign: id, state today, languages, title')
    .action(async () => {
      for (const file of await readCampaigns(configFrom(process.env).campaigns)) {
        print([file.id, stateOf(file, Date.now()), file.languages.join(','), file.words[file.languages[0] ?? '']?.title ?? ''].join('\t'));
      }
    });

  campaign
    .command('show <id>')
    .description('a campaign as JSON, with its defaults')
    .action(async (id: string) => {
      print(JSON.stringify(await campaignOf(id), null, 2));
    });

  return campaign;
}

/** A campaign by its id. Throws `CampaignFault` with those there are. */
export async function campaignOf(id: string): Promise<CampaignFile> {
  const files = await readCampaigns(configFrom(process.env).campaigns);
  const found = files.find((file) => file.id === id);
  if (found) return found;
  const known = files.map((file) => `"${file.id}"`).join(', ') || 'none, since there are none yet';
  throw new CampaignFault([`campaign: expected one of: ${known}; got ${JSON.stringify(id)}`]);
}
