import type { Translated } from './plural.js';

/** What is said of a list in place of what is said of a petition, in English: beside the code that subscribes. */
export const enList = {
  listMailText: 'We have sent you a message. Press the button in it, and you are on the list.',
  listThanksText: 'You are on the list.',
  listQueuedText: 'Your address was received and will be on the list shortly.',
  listUnverifiedText: 'Your address was sent.',
} as const;

export type ListWords = Translated<typeof enList>;
