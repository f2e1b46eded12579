import type * as Done from '@solidarity/core/done';
import type { Desk } from '../desk.js';
import type { DoneHappening } from './next-done.js';

/** The desk with what is needed to work at it. */
export interface Bench extends Desk {
  readonly done: typeof Done;
  /** Moves the phase on. */
  happened(happening: DoneHappening): void;
}
