import type { Receipt } from '@solidarity/contract';
import type { Fault } from '../../backend/faults.js';
import type { ControlSlip } from '../../done/error-summary.js';
import { isForm, ready, type Phase } from '../phase.js';

/** What happens from the first touch on. */
export type DoneHappening =
  /** A control was left; its slip, if it has one. */
  | { readonly type: 'checked'; readonly control: string; readonly slip: ControlSlip | undefined }
  | { readonly type: 'slipped'; readonly slips: readonly ControlSlip[] }
  /** The page itself kept it from being sent. */
  | { readonly type: 'stopped' }
  | { readonly type: 'waited'; readonly seconds: number }
  | { readonly type: 'took-long' }
  | { readonly type: 'failed'; readonly fault: Fault }
  | { readonly type: 'accepted'; readonly receipt: Receipt }
  | { readonly type: 'mail-asked' }
  | { readonly type: 'mail-sent' }
  | { readonly type: 'mail-failed' }
  | { readonly type: 'address-changed' }
  | { readonly type: 'went-on' };

/** The next phase; as in `next`, what does not fit changes nothing. */
export function nextDone(phase: Phase, happening: DoneHappening): Phase {
  switch (happening.type) {
    case 'checked':
      return phase.name === 'ready' || phase.name === 'slip' ? withSlip(phase, happening.control, happening.slip) : phase;
    case 'slipped':
      return isForm(phase) ? { name: 'slip', slips: happening.slips } : phase;
    case 'went-on':
      return phase.name === 'counted' ? { name: 'share' } : phase;
    case 'stopped':
    case 'waited':
    case 'took-long':
    case 'failed':
    case 'accepted':
      return phase.name === 'sending' ? whileSending(phase, happening) : phase;
    case 'mail-asked':
    case 'mail-sent':
    case 'mail-failed':
    case 'address-changed':
      return phase.name === 'check-your-mail' ? whileMailed(phase, happening) : phase;
  }
}

type Sending = Extract<Phase, { name: 'sending' }>;
type Sent = Extract<DoneHappening, { type: 'stopped' | 'waited' | 'took-long' | 'failed' | 'accepted' }>;

function whileSending(phase: Sending, happening: Sent): Phase {
  switch (happening.type) {
    case 'stopped':
      return ready;
    case 'waited':
      return { ...phase, wait: happening.seconds };
    case 'took-long':
      return { ...phase, isLong: true };
    case 'failed':
      return { name: happening.fault };
    case 'accepted': {
      const { state } = happening.receipt;
      return state === 'confirm' ? { name: 'check-your-mail', mail: 'sent' } : { name: 'counted', receipt: state };
    }
  }
}

type Mailed = Extract<Phase, { name: 'check-your-mail' }>;
type MailHappened = Extract<DoneHappening, { type: 'mail-asked' | 'mail-sent' | 'mail-failed' | 'address-changed' }>;

function whileMailed(phase: Mailed, { type }: MailHappened): Phase {
  if (type === 'address-changed') return ready;
  return { ...phase, mail: ({ 'mail-asked': 'asking', 'mail-sent': 'sent-again', 'mail-failed': 'failed' } as const)[type] };
}

/** The summary goes when nothing is left in it. */
function withSlip(phase: Phase & { slips: readonly ControlSlip[] }, control: string, slip: ControlSlip | undefined): Phase {
  const place = phase.slips.findIndex(({ name }) => name === control);
  const slips = phase.slips.filter(({ name }) => name !== control);
  if (slip) slips.splice(place < 0 ? slips.length : place, 0, slip);
  return phase.name === 'slip' && slips.length > 0 ? { name: 'slip', slips } : { name: 'ready', slips };
}
