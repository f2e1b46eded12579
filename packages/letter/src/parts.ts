import type * as Docx from './docx/index.js';
import type * as Letter from './done/index.js';
import type * as HandOver from './hand-over/index.js';

/** What arrives after the first render. A bundler splits here; the tag puts its own loader in this module's place. */
export const parts = {
  /** Finding whom to write to, and writing; it comes side by side with what every form needs. */
  letter: (): Promise<typeof Letter> => import('./done/index.js'),
  /** Reading it once more and handing it over; for who has written. */
  handOver: (): Promise<typeof HandOver> => import('./hand-over/index.js'),
  /** Writes a Word file; only for who asks for one. */
  docx: (): Promise<typeof Docx> => import('./docx/index.js'),
};
