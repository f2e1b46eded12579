import type { CampaignFile, Receipt } from '@solidarity/contract';

/** Seconds before the element offers to send the mail once more. */
const resendAfter = 30;

/** The only answer to a signature of this campaign. It depends on the campaign alone, so it can tell nothing about a person. */
export const receiptOf = ({ confirmation }: CampaignFile): Receipt =>
  confirmation === 'mail' ? { state: 'confirm', resendAfter } : { state: 'counted' };
