import type { ConsentEvent } from './entries.js';
import { grantedIn } from './granted.js';

/** What is added to these consents where a person takes them back: to each purpose that they last said yes to, a no of now. */
export const answeredNo = (consents: readonly ConsentEvent[], at: number): ConsentEvent[] =>
  grantedIn(consents).map((consent) => ({ ...consent, granted: false, at }));
