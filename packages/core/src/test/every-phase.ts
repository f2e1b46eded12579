import type { ControlSlip } from '../done/error-summary.js';
import type { Phase, PhaseName } from '../action/phase.js';

export const emailSlip: ControlSlip = { name: 'email', label: 'E-mail', code: 'required' };

/** One of each phase; a name added to the union and not here does not compile. */
export const everyPhase: { readonly [Name in PhaseName]: Extract<Phase, { name: Name }> | Phase } = {
  loading: { name: 'loading' },
  unavailable: { name: 'unavailable' },
  unknown: { name: 'unknown' },
  ready: { name: 'ready', slips: [] },
  slip: { name: 'slip', slips: [emailSlip] },
  sending: { name: 'sending', wait: 0, isLong: false },
  offline: { name: 'offline' },
  slow: { name: 'slow' },
  refused: { name: 'refused' },
  busy: { name: 'busy' },
  broken: { name: 'broken' },
  'check-your-mail': { name: 'check-your-mail', mail: 'sent' },
  counted: { name: 'counted', receipt: 'counted' },
  share: { name: 'share' },
  upcoming: { name: 'upcoming' },
  paused: { name: 'paused' },
  closed: { name: 'closed' },
  won: { name: 'won' },
};

export const phaseNames = Object.keys(everyPhase) as PhaseName[];

/** What a happening makes of the phases it meets; those that are not named stay as they are. */
export type Effects = Partial<Record<PhaseName, Phase>>;

/** The same effect on several phases. */
export const on = (names: readonly PhaseName[], phase: Phase): Effects => Object.fromEntries(names.map((name) => [name, phase]));
