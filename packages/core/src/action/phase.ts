import type { Campaign, Receipt } from '@solidarity/contract';
import type { Fault } from '../backend/faults.js';
import type { ControlSlip } from '../done/error-summary.js';

/** What a visitor sees. The form stands in every phase up to the receipt, so nothing typed is ever lost on the way. */
export type Phase =
  /** The form can be filled in; what the campaign asks beside the usual has not come yet. */
  | { readonly name: 'loading' }
  /** The campaign cannot be had: the fallback shows, and what was typed waits. */
  | { readonly name: 'unavailable' }
  /** The builder named a campaign that the backend does not know. */
  | { readonly name: 'unknown' }
  /** `slips`: what a visitor left behind unfinished, shown at its control only. */
  | { readonly name: 'ready'; readonly slips: readonly ControlSlip[] }
  /** The visitor pressed the button, and something is missing: shown at its control and in the summary. */
  | { readonly name: 'slip'; readonly slips: readonly ControlSlip[] }
  /** `wait`: seconds until the next try, 0 while an answer is awaited. */
  | { readonly name: 'sending'; readonly wait: number; readonly isLong: boolean }
  | { readonly name: Exclude<Fault, 'closed'> }
  | { readonly name: 'check-your-mail'; readonly mail: 'sent' | 'asking' | 'sent-again' | 'failed' }
  | { readonly name: 'counted'; readonly receipt: Exclude<Receipt['state'], 'confirm'> }
  | { readonly name: 'share' }
  | { readonly name: 'upcoming' | 'paused' | 'closed' | 'won' };

export type PhaseName = Phase['name'];

/** What happens before, or without, the second module. */
export type Happening =
  | { readonly type: 'campaign-came'; readonly state: Campaign['state'] }
  | { readonly type: 'campaign-unknown' }
  | { readonly type: 'campaign-missed' }
  /** The visitor comes back from the confirmation page. */
  | { readonly type: 'returned' }
  | { readonly type: 'pressed' }
  /** The second module did not come. */
  | { readonly type: 'stuck'; readonly fault: 'offline' | 'broken' };

export const ready: Phase = { name: 'ready', slips: [] };

/** The next phase. What does not fit the phase it meets changes nothing: late answers are not an error. */
export function next(phase: Phase, happening: Happening): Phase {
  switch (happening.type) {
    case 'campaign-came':
      return cameIn(phase, happening.state);
    case 'campaign-unknown':
      return { name: 'unknown' };
    case 'campaign-missed':
      return phase.name === 'loading' ? { name: 'unavailable' } : phase;
    case 'returned':
      return { name: 'counted', receipt: 'counted' };
    case 'pressed':
      return isForm(phase) ? { name: 'sending', wait: 0, isLong: false } : phase;
    case 'stuck':
      return phase.name === 'sending' ? { name: happening.fault } : phase;
  }
}

/** A campaign that comes again, in another language say, disturbs nobody who is filling in or has signed. */
function cameIn(phase: Phase, state: Campaign['state']): Phase {
  if (isAfter(phase) || phase.name === 'sending') return phase;
  if (state !== 'open') return { name: state };
  return isForm(phase) ? phase : ready;
}

const among =
  <Name extends PhaseName>(...names: readonly Name[]) =>
  (phase: Phase): phase is Extract<Phase, { name: Name }> =>
    (names as readonly string[]).includes(phase.name);

/** Whether the form is what is shown, with its button. */
export const isForm = among('ready', 'slip', 'sending', 'offline', 'slow', 'refused', 'busy', 'broken');

/** Whether the form has done its work. */
export const isAfter = among('check-your-mail', 'counted', 'share');

/** Whether the campaign takes no answers now. */
export const isOver = among('upcoming', 'paused', 'closed', 'won');
