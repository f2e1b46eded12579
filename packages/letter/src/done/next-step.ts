import type { LetterChannel } from '@solidarity/contract';
import { isFinding, start, type Held, type Step } from '../phase.js';

/** What happens to a letter, from the first touch on. */
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
      return happening.held ? { ...step, held: happening.held } : { name: 'you', byHand: step.byHand ?? !happening.canMail };
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
  if (to === 'write') return 'byHand' in step ? { name: 'write', byHand: step.byHand === true } : step;
  return 'byHand' in step ? { name: 'you', byHand: step.byHand } : step;
}
