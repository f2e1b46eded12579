import { forms, type Translated } from './plural.js';

/** What a counter says beside its number, in English: beside the code that keeps it fresh. */
export const enLive = {
  peopleFrom: forms({ one: '{n} person from {country}', other: '{n} from {country}' }),
  asOf: 'As of {time}',
  online: 'Online',
  paper: 'On paper',
  imported: 'Signed elsewhere before',
  sums: 'How this number is made up',
  countries: 'By country',
  otherCountries: 'Other countries',
} as const;

export type LiveWords = Translated<typeof enLive>;
