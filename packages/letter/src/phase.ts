import type { LetterChannel } from '@solidarity/contract';

/**
 * The step a writer is at. What a form asks, and what becomes of it on the way to the backend, are phases of core; these are the
 * steps round it. None holds a word that was typed.
 */
export type Step =
  /** A postcode, a country, or just a button that brings the list. */
  | { readonly name: 'find' }
  /** Nobody is known there; the question stands again below. */
  | { readonly name: 'none' }
  /** The lookup does not answer. */
  | { readonly name: 'down' }
  /** What was given fits several areas. */
  | { readonly name: 'areas' }
  | { readonly name: 'choose'; readonly isMissing: boolean }
  /** `held`: why it cannot go on, once the writer wanted to. `byHand`: who writes has been asked already, and need not be again. */
  | { readonly name: 'write'; readonly held?: Held | undefined; readonly byHand?: boolean }
  /** Who writes. By hand, only a name is asked. */
  | { readonly name: 'you'; readonly byHand: boolean }
  | { readonly name: 'preview'; readonly byHand: boolean }
  /** `at`: which of the letters, from 0; several targets can mean several texts. */
  | { readonly name: 'hand-over'; readonly byHand: boolean; readonly at: number }
  | { readonly name: 'asked'; readonly byHand: boolean; readonly at: number; readonly channel: LetterChannel };

export type StepName = Step['name'];
export type Held = 'unfilled' | 'empty' | 'too-long' | 'marks' | 'own-words';

export const start: Step = { name: 'find' };

/** Whether the form asks where to look. */
export const isFinding = ({ name }: Step): boolean => name === 'find' || name === 'none' || name === 'down';

/** Whether the form stands in the page: it asks, or it keeps what was typed until the letter is gone. */
export const showsForm = (step: Step): boolean => isFinding(step) || 'byHand' in step;

/** Whether the form can be seen. */
export const asks = (step: Step): boolean => isFinding(step) || step.name === 'you';
