import type { ListFile } from '@solidarity/contract';
import { Command } from 'commander';
import { CampaignFault } from '../rules/campaign-file.js';
import { configFrom } from './config.js';
import { addList, readLists } from './list-folder.js';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** `solidarity list add|list|show` */
export function listCommand(): Command {
  const list = new Command('list').description('check, add and show the files of lists that people subscribe to');

  list
    .command('add <file>')
    .description('check a list’s file and put it among those served')
    .action(async (file: string) => {
      const added = await addList(file, configFrom(process.env).lists);
      print(
        `${added.isNew ? 'Added' : 'Replaced'} list "${added.id}" as ${added.path}. A backend that runs reads it when it is started again.`,
      );
      for (const note of added.notes) print(note);
    });

  list
    .command('list')
    .description('one line a list: id, languages, title')
    .action(async () => {
      for (const { id, languages, words } of await readLists(configFrom(process.env).lists))
        print([id, languages.join(','), words[languages[0] ?? '']?.title ?? ''].join('\t'));
    });

  list
    .command('show <id>')
    .description('a list as JSON, with its defaults')
    .action(async (id: string) => {
      print(JSON.stringify(await listOf(id), null, 2));
    });

  return list;
}

/** A list by its id. Throws `CampaignFault` with those there are. */
export async function listOf(id: string): Promise<ListFile> {
  const files = await readLists(configFrom(process.env).lists);
  const found = files.find((file) => file.id === id);
  if (found) return found;
  const known = files.map((file) => `"${file.id}"`).join(', ') || 'none, since there are none yet';
  throw new CampaignFault([`list: expected one of: ${known}; got ${JSON.stringify(id)}`]);
}
