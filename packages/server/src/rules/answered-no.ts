import type { ConsentEvent } from './entries.js';

/** What is added to these consents where a person takes them back: to each purpose that they last said yes to, a no of now. */
export const answeredNo = (consents: readonly ConsentEvent[], at: number): ConsentEvent[] =>
  consents
    .filter(({ purpose, granted }, index) => granted && !consents.slice(index + 1).some((later) => later.purpose === purpose))
    .map((consent) => ({ ...consent, granted: false, at }));
