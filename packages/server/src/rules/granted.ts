import type { ConsentEvent } from './entries.js';

/** What holds of these consents: the latest answer to each purpose, where it was yes. */
export const grantedIn = (consents: readonly ConsentEvent[]): ConsentEvent[] =>
  consents.filter(({ purpose, granted }, index) => granted && !consents.slice(index + 1).some((later) => later.purpose === purpose));
