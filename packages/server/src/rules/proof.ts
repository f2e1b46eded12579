import { proofActions, type ProofAction } from '@solidarity/contract';
import type { Step } from './pressure.js';

/** auto: as the pressure says. always: from everybody, more under pressure. */
export const proofSettings = ['off', 'auto', 'always'] as const;
export type ProofSetting = (typeof proofSettings)[number];

/** What a proof is good for: one action on one campaign or list, by the key of its rows. */
export interface ProofScope {
  readonly for: string;
  readonly action: ProofAction;
}

/** A proof that was made, and how long it has to be remembered so that nobody makes use of it twice; ms since 1970. */
export interface ProofUse {
  readonly id: string;
  readonly expiresAt: number;
}

/**
 * Counters that may have to be tried at a step; half as many on average. A desktop tries about a million a second. The greatest number
 * is what a browser twenty times slower does within three seconds, so that nobody has bad luck.
 */
export const triesOf = (step: Exclude<Step, 0>): number => 16_384 * 2 ** step;

/** How long a challenge can be answered: as long as a form usually stands open. */
export const proofLivesMs = 600_000;
/** Seconds. A calm answer is asked for again after a minute; a challenge is let go a minute before its end, so that its proof is there in time. */
export const holdsFor = { calm: 60, challenge: proofLivesMs / 1000 - 60 } as const;

export const isProofAction = (word: string | null): word is ProofAction => proofActions.some((action) => action === word);
