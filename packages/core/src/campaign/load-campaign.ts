import type { ShownCampaign } from './shown-campaign.js';
import { addressOf, paths } from '@solidarity/contract/paths';
import { BackendFault } from '../backend/faults.js';
import { getJson } from '../backend/get.js';
import type { About } from '../element/solidarity-element.js';
import { readCampaign } from './read-campaign.js';

/** What describes a campaign, and what describes a list. */
const described = { campaign: paths.campaign, list: paths.list };

const loading = new Map<string, Promise<ShownCampaign>>();

/** A campaign in a language, asked for once a page however many elements show it. Rejects with a `BackendFault`. */
export function loadCampaign(about: About, backend: string, campaign: string, language: string): Promise<ShownCampaign> {
  const address = `${addressOf(backend, described[about], { id: campaign })}?lang=${encodeURIComponent(language)}`;
  const known = loading.get(address) ?? ask(address);
  loading.set(address, known);
  known.catch(() => loading.delete(address));
  return known;
}

async function ask(address: string): Promise<ShownCampaign> {
  const campaign = readCampaign(await getJson(address));
  if (!campaign) throw new BackendFault('broken');
  return campaign;
}
