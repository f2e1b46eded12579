import type { Copier } from '../page/draw-text.js';
import type { SubjectState } from '../page/subject-check.js';
import type { Look } from './look.js';
import type { Suggestion } from './suggest.js';
import type { Scheme, Seen } from './verdicts.js';

/** What the parts of the page for designers are drawn from, and how they say what was done. */
export interface Table extends Copier {
  readonly look: Look;
  readonly campaign: SubjectState;
  readonly list: SubjectState;
  /** Absent until something is shown. */
  readonly seen: Seen | undefined;
  readonly suggestions: readonly Suggestion[];
  readonly scheme: Scheme;
  readonly isMoreOpen: boolean;
  readonly backend: string;
  choose(part: Partial<Look>): void;
  take(suggestion: Suggestion): void;
  show(scheme: Scheme): void;
  openMore(isOpen: boolean): void;
  askAgain(): void;
}
