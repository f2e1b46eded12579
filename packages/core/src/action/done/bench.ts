import type { Desk } from '../desk.js';
import type { DoneHappening } from './next-done.js';

/** The desk with what is needed to work at it. Its words are all that can be said, not only what was seen. */
export interface Bench extends Desk {
  /** Moves the phase on. */
  happened(happening: DoneHappening): void;
  /** What will be sent next is something else, and not a further try. */
  changed(): void;
  find<Found extends Element>(selector: string): Found | null;
  /** Draws again, where something changed that is no phase. */
  redraw(): void;
}
