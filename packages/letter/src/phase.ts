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
  /** `held`: why it cannot go on, once the writer wanted to. */
  | { readonly name: 'write'; readonly held?: Held | undefined }
  /** Who writes. By hand, only a name is asked. */
  | { readonly name: 'you'; readonly byHand: boolean }
  | { readonly name: 'preview'; readonly byHand: boolean }
  /** `at`: which of the letters, from 0; several targets can mean several texts. */
  | { readonly name: 'hand-over'; readonly byHand: boolean; readonly at: number }
  | { readonly name: 'asked'; readonly byHand: boolean; readonly at: number; readonly channel: LetterChannel };

export type StepName = Step['name'];
export type Held = 'unfilled' | 'empty' | 'too-long' | 'own-words';

export type Happening =
  | { readonly type: 'found'; readonly match: 'exact' | 'areas' | 'none' | 'down'; readonly isSettled: boolean }
  /** A go-on in `choose`; with or without somebody chosen. */
  | { readonly type: 'chose'; readonly somebody: boolean }
  | { readonly type: 'wrote'; readonly held: Held | undefined; readonly canMail: boolean }
  | { readonly type: 'switched' }
  | { readonly type: 'signed' }
  | { readonly type: 'approved' }
  | { readonly type: 'handed'; readonly channel: LetterChannel }
  /** The writer says it is sent, and another letter waits. */
  | { readonly type: 'next-letter' }
  | { readonly type: 'not-yet' }
  | { readonly type: 'went-back'; readonly to: 'find' | 'write' | 'you' };

export const start: Step = { name: 'find' };

/** The next step. What does not fit the step it meets changes nothing. */
export function next(step: Step, happening: Happening): Step {
  switch (happening.type) {
    case 'found':
      return isFinding(step) || step.name === 'areas' ? whereFound(happening) : step;
    case 'chose':
      if (step.name !== 'choose') return step;
      return happening.somebody ? { name: 'write' } : { name: 'choose', isMissing: true };
    case 'wrote':
      if (step.name !== 'write') return step;
      return happening.held ? { name: 'write', held: happening.held } : { name: 'you', byHand: !happening.canMail };
    case 'switched':
      return step.name === 'you' ? { name: 'you', byHand: !step.byHand } : step;
    case 'signed':
      return step.name === 'you' ? { name: 'preview', byHand: step.byHand } : step;
    case 'approved':
      return step.name === 'preview' ? { name: 'hand-over', byHand: step.byHand, at: 0 } : step;
    case 'handed':
      return step.name === 'hand-over' ? { ...step, name: 'asked', channel: happening.channel } : step;
    case 'next-letter':
      return step.name === 'asked' ? { name: 'hand-over', byHand: step.byHand, at: step.at + 1 } : step;
    case 'not-yet':
      return step.name === 'asked' ? { name: 'hand-over', byHand: step.byHand, at: step.at } : step;
    case 'went-back':
      return backTo(step, happening.to);
  }
}

function whereFound({ match, isSettled }: Extract<Happening, { type: 'found' }>): Step {
  if (match === 'exact') return isSettled ? { name: 'write' } : { name: 'choose', isMissing: false };
  return { name: match };
}

function backTo(step: Step, to: 'find' | 'write' | 'you'): Step {
  if (to === 'find') return start;
  if (to === 'write') return showsForm(step) && !isFinding(step) ? { name: 'write' } : step;
  return 'byHand' in step ? { name: 'you', byHand: step.byHand } : step;
}

/** Whether the form asks where to look. */
export const isFinding = ({ name }: Step): boolean => name === 'find' || name === 'none' || name === 'down';

/** Whether the form stands in the page: it asks, or it keeps what was typed until the letter is gone. */
export const showsForm = (step: Step): boolean => isFinding(step) || 'byHand' in step;

/** Whether the form can be seen. */
export const asks = (step: Step): boolean => isFinding(step) || step.name === 'you';
