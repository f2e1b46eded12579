import { forms, type Translated } from './plural.js';

/** What can be seen before a visitor touches anything, in English: inside the tag. */
export const en = {
  heading: 'Add your name',
  givenName: 'First name',
  familyName: 'Last name',
  email: 'Email address',
  country: 'Country',
  countryChoose: 'Choose a country',
  postcode: 'Postcode',
  phone: 'Phone',
  comment: 'Why are you signing?',
  hideName: 'Keep my name out of public lists',
  choose: 'Choose',
  optional: '(optional)',
  sign: 'Sign',
  writeLetter: 'Write a letter',
  findTargets: 'Find who to write to',
  looking: 'Looking',
  newsletterHeading: 'Hear from us by email',
  subscribe: 'Subscribe',
  topics: 'What would you like to read about?',
  language: 'Language',
  privacy: 'How {organisation} uses your data',
  testing: 'Test: nothing is sent or counted for real',
  sending: 'Sending',
  offline: 'You are offline. What you typed is still here, and it is sent as soon as you are back.',
  broken: 'The service cannot be reached. Please try again: nothing is counted twice.',
  again: 'Try again',
  unavailable: 'This form could not be loaded.',
  people: forms({ one: '{n} person has signed', other: '{n} people have signed' }),
  goal: 'Next goal: {n}',
  delivered: 'Delivered on {day}.',
  deliveredTo: 'Delivered to {to} on {day}.',
  deliveredOpen: 'It is still open: every name adds weight.',
} as const;

export type SeenWords = Translated<typeof en>;
