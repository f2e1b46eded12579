/** How much proof of work is wanted with each signature; 0 wants none. */
export type Step = 0 | 1 | 2 | 3;

/** How busy a backend is with signatures, as far as it has to be known to decide the step. */
export interface Pressure {
  readonly step: Step;
  /** When it last rose from nothing; ms since 1970. */
  readonly since: number;
  /** The ten seconds that are looked at together: when they began, and what came in them. */
  readonly window: { readonly begins: number; readonly signatures: number };
  /** How many windows in a row were quiet. */
  readonly quiet: number;
}

const windowMs = 10_000;
/** Signatures a second from which on each step begins. Petitions that the news speak of see 30. */
const stepFrom = [5, 20, 80] as const;
/** Five minutes at less than half of what it began at end a step, so that it does not come and go with each wave. */
const quietWindows = 30;
/** Whoever filled in their form before anything was wanted has so long to send it. An element asks again each minute. */
export const graceMs = 120_000;

export const calm = (now: number): Pressure => ({ step: 0, since: -Infinity, window: { begins: now, signatures: 0 }, quiet: 0 });

/** The pressure now, with as many signatures more. */
export function pressed(pressure: Pressure, now: number, signatures: number): Pressure {
  let at = pressure;
  while (now >= at.window.begins + windowMs) at = isIdle(at) ? { ...at, window: { begins: now, signatures: 0 } } : closed(at);
  return signatures === 0 ? at : { ...at, window: { ...at.window, signatures: at.window.signatures + signatures } };
}

/** Whether a signature without a good proof is held. */
export const isDemanded = ({ step, since }: Pick<Pressure, 'step' | 'since'>, now: number): boolean => step > 0 && now - since >= graceMs;

/** What is known of other processes, once one of them said that it is pressed, or none does. How much, each measures for itself. */
export const heard = (before: Pick<Pressure, 'step' | 'since'>, isPressed: boolean, now: number): Pick<Pressure, 'step' | 'since'> =>
  isPressed ? { step: 1, since: before.step > 0 ? before.since : now } : { step: 0, since: -Infinity };

const isIdle = ({ step, window }: Pressure): boolean => step === 0 && window.signatures === 0;

/** What a window says once it is over. */
function closed({ step, since, window, quiet }: Pressure): Pressure {
  const ends = window.begins + windowMs;
  const rate = (window.signatures * 1000) / windowMs;
  const next = { begins: ends, signatures: 0 };
  const wanted = stepFrom.filter((from) => rate >= from).length as Step;
  if (wanted > step) return { step: wanted, since: step === 0 ? ends : since, window: next, quiet: 0 };
  const isQuiet = step > 0 && rate < (stepFrom[step - 1] ?? 0) / 2;
  if (!isQuiet || quiet + 1 < quietWindows) return { step, since, window: next, quiet: isQuiet ? quiet + 1 : 0 };
  return { step: (step - 1) as Step, since, window: next, quiet: 0 };
}
