import type { Campaign } from '@solidarity/contract';

/** The campaign as the first step asks it: where a writer is at home, and nothing else. */
export function findForm(campaign: Campaign): Campaign {
  const find = campaign.letter?.find;
  return {
    ...campaign,
    fields: find === 'postcode' || find === 'country' ? [{ name: find, required: true }] : [],
    consents: [],
    words: { ...campaign.words, button: undefined },
  };
}
