import type { Field } from '@solidarity/contract';
import type { ShownCampaign } from '@solidarity/core';
import type { Letter } from './letter.js';
import { readLetter } from './read-letter.js';

const names: readonly Field['name'][] = ['givenName', 'familyName'];

/** From now on the form asks who writes, in whatever language the page speaks. */
export function askWho({ desk, done, bench }: Letter, byHand: boolean): void {
  desk.ask((campaign) => {
    const words = bench.words();
    return youForm(campaign, byHand, words && done.say(words, 'seeLetter'));
  });
}

/**
 * The campaign as the step `you` asks it. By hand, only what stands in the letter is asked: a name, and a postcode where the
 * letter gives it. Names come first either way, so that a switch between the two finds every control where it was.
 */
function youForm(campaign: ShownCampaign, byHand: boolean, button: string | undefined): ShownCampaign {
  const { opening, closing } = readLetter(campaign.letter);
  const saysPostcode = /\{\{\s*writer\.postcode/.test(opening + closing);
  const first = names.map((name) => campaign.fields.find((field) => field.name === name)).filter((field) => field !== undefined);
  const signed: readonly Field[] = first.length > 0 ? first : [{ name: 'givenName', required: true }];
  const postcode: readonly Field[] = saysPostcode ? [{ name: 'postcode', required: true }] : [];
  const rest = campaign.fields.filter(({ name }) => !names.includes(name) && !(saysPostcode && name === 'postcode'));
  return {
    ...campaign,
    fields: [...signed, ...postcode, ...(byHand ? [] : rest)],
    consents: byHand ? [] : campaign.consents,
    words: { ...campaign.words, button },
  };
}
