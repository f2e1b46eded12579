import { SolidarityCounter } from '@solidarity/counter';
import { SolidarityLetter } from '@solidarity/letter';
import { SolidarityNewsletter } from '@solidarity/newsletter';
import { SolidarityPetition } from '@solidarity/petition';
import { SolidarityShare } from '@solidarity/share';

/** The elements that the tag knows, by the word an editor writes. */
export const elements = new Map(
  Object.entries({
    petition: SolidarityPetition,
    counter: SolidarityCounter,
    letter: SolidarityLetter,
    newsletter: SolidarityNewsletter,
    share: SolidarityShare,
  }),
);
