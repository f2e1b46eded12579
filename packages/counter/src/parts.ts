import type * as Live from './live/index.js';

/** What arrives after the first render. A bundler splits here; the tag puts its own loader in this module's place. */
export const parts = {
  /** What keeps a counter fresh. */
  live: (): Promise<typeof Live> => import('./live/index.js'),
};
