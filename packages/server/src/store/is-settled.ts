import type { SignatureEntry } from '../rules/entries.js';

/** A signature that is known, as far as it decides what a later answer changes. */
interface Known {
  readonly status: string;
  readonly held?: string | null | undefined;
}

/**
 * Whether a signature stays as it is, whatever is answered later. What no mail confirms may have been signed by anybody: held, it waits
 * for an answer of the person's own.
 */
export const isSettled = ({ status, held }: Known, { confirmation }: SignatureEntry): boolean =>
  status === 'unsubscribed' || (status === 'confirmed' && ((held ?? undefined) === undefined || confirmation === 'mail'));
