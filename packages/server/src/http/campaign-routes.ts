import type { Campaign, CampaignFile } from '@solidarity/contract';
import { publicCampaign } from '../rules/campaign.js';
import { publicList } from '../rules/list.js';
import { cachedAnswer } from './answers.js';
import type { AppContext } from './context.js';

const headers = {
  'Content-Type': 'application/json',
  'Cache-Control': 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400',
} as const;

const wantedBy = (request: Request): string | undefined => new URL(request.url).searchParams.get('lang') ?? undefined;

const answer = (request: Request, campaign: Campaign): Response =>
  cachedAnswer(request, JSON.stringify(campaign), { ...headers, 'Content-Language': campaign.language });

/** All that an element shows of a campaign, in the nearest language. */
export const getCampaign = ({ clock }: AppContext, file: CampaignFile, request: Request): Response =>
  answer(request, publicCampaign(file, wantedBy(request), clock()));

/** The same of a list. */
export const getList = ({ clock }: AppContext, file: CampaignFile, request: Request): Response =>
  answer(request, publicList(file, wantedBy(request), clock()));
