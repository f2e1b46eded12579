import type * as Done from './done.js';

/** What arrives after the first render. A bundler splits here; the tag puts its own loader in this module's place. */
export const parts = {
  /** What becomes of a filled form; it comes side by side with what every form needs. */
  newsletter: (): Promise<typeof Done> => import('./done.js'),
};
