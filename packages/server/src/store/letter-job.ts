import type { LetterDraft, LetterJob, Recipient } from '../rules/letter-entries.js';

/** A delivery that is due, as both databases give it. */
export interface DueDelivery {
  readonly seq: number;
  readonly id: string;
  readonly draft: string;
  readonly recipient: string;
  readonly address: string;
  readonly attempts: number;
}

/** When a target is looked at again where all its letters are in somebody's hands; ms. */
export const lookAgainMs = 300_000;

export const jobOf = ({ seq, id, draft, recipient, address, attempts }: DueDelivery, campaign: string, target: string): LetterJob => ({
  id: seq,
  letter: id,
  campaign,
  target,
  draft: JSON.parse(draft) as LetterDraft,
  recipient: JSON.parse(recipient) as Recipient,
  address,
  isTest: target === '',
  attempts,
});
