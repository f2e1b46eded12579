import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CampaignFile } from '@solidarity/contract';
import { campaignFrom } from '../rules/campaign-file.js';
import { readChecked, readFolder, writeWhole } from './file-folder.js';

/** Reads and checks one campaign file. Throws `CampaignFault`, which names the file. */
export const readCampaign = (path: string): Promise<CampaignFile> => readChecked(path, campaignFrom);

/** Every campaign of a folder, by name of file. Throws one `CampaignFault` that holds the faults of all. */
export const readCampaigns = (folder: string): Promise<CampaignFile[]> => readFolder(folder, campaignFrom);

/** Checks a file and puts it into the folder in one step, so that a server never reads half of it. Says whether one was there. */
export async function addCampaign(path: string, folder: string): Promise<{ id: string; path: string; isNew: boolean }> {
  const campaign = await readCampaign(path);
  const text = await readFile(path, 'utf8');
  await mkdir(folder, { recursive: true });
  const target = join(folder, `${campaign.id}.json`);
  const isNew = !(await readdir(folder)).includes(`${campaign.id}.json`);
  await writeWhole(target, text);
  return { id: campaign.id, path: target, isNew };
}
