import * as z from 'zod/mini';

/** What the button of a confirmation link sends. Whatever else comes with it is passed over. */
export const ConfirmInput = z.object({
  /** Seal of the answers that its page showed. */
  shown: z.optional(z.string()),
});
export type ConfirmInput = z.infer<typeof ConfirmInput>;
