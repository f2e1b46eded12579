import { mkdir, readdir, readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { CampaignFile } from '@solidarity/contract';
import { campaignFrom } from '../rules/campaign-file.js';
import { readTargetFile } from '../targets/read-target-file.js';
import { readChecked, readFolder, refuseTaken, writeWhole, type AddedFile } from './file-folder.js';
import { languageNotes } from './language-notes.js';

/** Reads and checks one campaign file. Throws `CampaignFault`, which names the file. */
export const readCampaign = (path: string): Promise<CampaignFile> => readChecked(path, campaignFrom);

/** Every campaign of a folder, by name of file. Throws one `CampaignFault` that holds the faults of all. */
export const readCampaigns = (folder: string): Promise<CampaignFile[]> => readFolder(folder, campaignFrom);

/**
 * Checks a campaign file, and the targets file that it names, and puts them into the folder. Each in one step, so that a server never
 * reads half of one. Says whether one was there.
 */
export async function addCampaign(path: string, folder: string): Promise<AddedFile> {
  const campaign = await readCampaign(path);
  const { id } = campaign;
  await refuseTaken(folder, { id, name: basename(path) });
  let text = await readFile(path, 'utf8');
  const targets = campaign.letter?.targets;
  if (targets && 'file' in targets) {
    const source = join(dirname(path), targets.file);
    await readTargetFile(source, campaign);
    const file = `targets/${id}${extname(source).toLowerCase()}`;
    await mkdir(join(folder, 'targets'), { recursive: true });
    await writeWhole(join(folder, file), await readFile(source));
    text = withTargets(text, file);
  }
  await mkdir(folder, { recursive: true });
  const isNew = !(await readdir(folder)).includes(`${id}.json`);
  const target = join(folder, `${id}.json`);
  await writeWhole(target, text);
  return { id, path: target, isNew, notes: languageNotes(campaign) };
}

/** The campaign as it was written, with the place that its targets were put to. */
function withTargets(text: string, file: string): string {
  const json = JSON.parse(text.replace(/^\ufeff/, '')) as { letter: { targets: { file: string } } };
  json.letter.targets.file = file;
  return `${JSON.stringify(json, null, 2)}\n`;
}
