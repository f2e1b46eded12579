import * as z from 'zod/mini';

const Pixels = z.int().check(z.minimum(1));

/** What a page puts in the place of a pasted address: oEmbed 1.0, type rich. Names are the standard's own. */
export const Embedding = z.object({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string(),
  provider_name: z.string(),
  provider_url: z.string(),
  /** Seconds. */
  cache_age: z.int(),
  html: z.string(),
  width: Pixels,
  height: Pixels,
  thumbnail_url: z.optional(z.string()),
  thumbnail_width: z.optional(Pixels),
  thumbnail_height: z.optional(Pixels),
});
export type Embedding = z.infer<typeof Embedding>;
