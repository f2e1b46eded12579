import type * as CoreDone from '@solidarity/core/done';
import type * as Done from './done/index.js';

type SecondModule = readonly [typeof CoreDone, Pick<typeof Done, 'openDesk'>];

/** What arrives after the first render. A bundler splits here; the tag puts its own loader in this module's place. */
export const parts = {
  /** Judging and sending, and what a petition does with them; both at once. */
  done: (): Promise<SecondModule> => Promise.all([import('@solidarity/core/done'), import('./done/index.js')]),
};
