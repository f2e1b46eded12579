import type { Answers, PageFacts } from './page-facts.js';

/** `stops`: nobody can take part. `harms`: some cannot, or something is lost. `hint`: good to know. */
export type Level = 'stops' | 'harms' | 'hint';

/** One thing that is wrong, in words for somebody who cannot debug. */
export interface Finding {
  readonly code: string;
  readonly level: Level;
  /** Which element or script. */
  readonly where?: string | undefined;
  readonly said: string;
  readonly todo: string;
}

/** Looks at one thing. */
export type Rule = (facts: PageFacts, answers: Answers) => readonly Finding[];
