import * as z from 'zod/mini';
import { networks } from './networks.js';

/** Somebody is about to share, and by which way. Nothing about who it is, and no promise that it was shared. */
export const ShareInput = z.strictObject({ network: z.enum(networks) });
export type ShareInput = z.infer<typeof ShareInput>;

const handle = (form: RegExp, example: string) => z.optional(z.string().check(z.regex(form, `expected a handle such as "${example}"`)));

/** What the organisation is called on each network that knows handles; with or without the first `@`. */
export const Handles = z.object({
  x: handle(/^@?\w{1,15}$/, '@example'),
  bluesky: handle(/^@?(?:[a-z0-9-]{1,63}\.)+[a-z]{2,63}$/i, '@example.bsky.social'),
  mastodon: handle(/^@?\w{1,30}@(?:[a-z0-9-]{1,63}\.)+[a-z]{2,63}$/i, '@example@mastodon.social'),
  threads: handle(/^@?[\w.]{1,30}$/, '@example'),
});
export type Handles = z.infer<typeof Handles>;
