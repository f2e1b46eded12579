import { open, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { CampaignFile } from '@solidarity/contract';
import { CampaignFault, campaignFrom } from '../rules/campaign-file.js';

/** Reads and checks one campaign file. Throws `CampaignFault`, which names the file. */
export async function readCampaign(path: string): Promise<CampaignFile> {
  const name = basename(path);
  let json: unknown;
  try {
    json = JSON.parse((await readFile(path, 'utf8')).replace(/^\ufeff/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CampaignFault([`${name}: /: expected a file of JSON; got: ${reason}`]);
  }
  return campaignFrom(json, name);
}

/** Every campaign of a folder, by name of file. Throws one `CampaignFault` that holds the faults of all. */
export async function readCampaigns(folder: string): Promise<CampaignFile[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  const campaigns: CampaignFile[] = [];
  const lines: string[] = [];
  for (const name of names.filter((found) => found.endsWith('.json') && !found.startsWith('.')).sort()) {
    try {
      const campaign = await readCampaign(join(folder, name));
      if (campaigns.some(({ id }) => id === campaign.id))
        lines.push(`${name}: /id: expected an id that no other file has; got "${campaign.id}"`);
      campaigns.push(campaign);
    } catch (error) {
      if (!(error instanceof CampaignFault)) throw error;
      lines.push(...error.lines);
    }
  }
  if (lines.length > 0) throw new CampaignFault(lines);
  return campaigns;
}

/** Checks a file and puts it into the folder in one step, so that a server never reads half of it. Says whether one was there. */
export async function addCampaign(path: string, folder: string): Promise<{ id: string; path: string; isNew: boolean }> {
  const campaign = await readCampaign(path);
  const text = await readFile(path, 'utf8');
  await mkdir(folder, { recursive: true });
  const target = join(folder, `${campaign.id}.json`);
  const isNew = !(await readdir(folder)).includes(`${campaign.id}.json`);
  const draft = join(folder, `.${campaign.id}.${process.pid}.tmp`);
  try {
    const file = await open(draft, 'w');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, target);
  } finally {
    await rm(draft, { force: true });
  }
  return { id: campaign.id, path: target, isNew };
}
