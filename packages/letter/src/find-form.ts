import type { ShownCampaign } from '@solidarity/core';
import { record } from '@solidarity/core/read-values';

/** The campaign as the first step asks it: where a writer is at home, and nothing else. */
export function findForm(campaign: ShownCampaign): ShownCampaign {
  const { find } = record(campaign.letter);
  return {
    ...campaign,
    fields: find === 'postcode' || find === 'country' ? [{ name: find, required: true }] : [],
    consents: [],
    words: { ...campaign.words, button: undefined },
  };
}
