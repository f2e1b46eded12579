import * as z from 'zod/mini';

/**
 * The answer to every write. The same for a person who is new, known, held or suppressed.
 * confirm: a mail was sent to be confirmed. counted: done. queued: taken, done later.
 * accepted-unverified: a blind backend took it and can promise nothing.
 */
export const Receipt = z.object({
  state: z.enum(['confirm', 'counted', 'queued', 'accepted-unverified']),
  /** Seconds after which the mail may be asked for once more. */
  resendAfter: z.optional(z.int()),
});
export type Receipt = z.infer<typeof Receipt>;
