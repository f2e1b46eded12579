import type { CampaignFile } from '@solidarity/contract';
import { publicCampaign } from '../rules/campaign.js';
import { cachedAnswer } from './answers.js';
import type { AppContext } from './context.js';

const headers = {
  'Content-Type': 'application/json',
  'Cache-Control': 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400',
} as const;

/** All that an element shows of a campaign, in the nearest language. */
export function getCampaign({ clock }: AppContext, file: CampaignFile, request: Request): Response {
  const wanted = new URL(request.url).searchParams.get('lang') ?? undefined;
  const campaign = publicCampaign(file, wanted, clock());
  return cachedAnswer(request, JSON.stringify(campaign), { ...headers, 'Content-Language': campaign.language });
}
