import * as z from 'zod/mini';

/** The count in the form that shields.io reads from an endpoint. */
export const Badge = z.object({
  schemaVersion: z.literal(1),
  label: z.string(),
  message: z.string(),
  color: z.string(),
});
export type Badge = z.infer<typeof Badge>;
