import type * as Done from './done/index.js';
import type { DoneWords } from './words/en-done.js';
import type { LiveWords } from './words/en-live.js';
import type { SeenWords } from './words/en.js';

/** A whole language. */
export type Catalogue = SeenWords & DoneWords & LiveWords;

export interface Parts {
  /** What every form needs from the first touch on. */
  readonly done: () => Promise<typeof Done>;
  /** The languages beside English. */
  readonly languages: Readonly<Record<string, () => Promise<Catalogue>>>;
}

/** What arrives when it is needed. A bundler splits here; the tag puts its own loader in this module's place. */
export const parts: Parts = {
  done: () => import('./done/index.js'),
  languages: {
    ar: async () => (await import('./words/ar.js')).ar,
  },
};
