import * as z from 'zod/mini';
import { safeUrl, webAddress } from './safe-url.js';
import { TargetSelection } from './letter.js';
import { TargetId } from './target-id.js';

/** Why a target cannot be written to. refuses: they, or their mail server, take no mail of ours. */
export const notContactable = ['vacant', 'dissolved', 'no-address', 'refuses'] as const;
export const NotContactable = z.enum(notContactable);
export type NotContactable = z.infer<typeof NotContactable>;

const line = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
const Page = line(2000).check(
  z.refine((value) => webAddress(value) !== undefined && safeUrl(value) !== undefined, 'expected an http(s) address without credentials'),
);

/** Somebody a letter is written to. */
export const Target = z.object({
  id: TargetId,
  name: line(200),
  /** Such as "Member of Parliament". */
  role: z.optional(line(200)),
  /** Whom or what they stand for, such as a constituency. */
  area: z.optional(line(200)),
  /** How they are addressed, such as "Ms Abbott". */
  salutation: z.optional(line(200)),
  /** Only where a writer's own mail program needs it. */
  email: z.optional(line(254)),
  /** Where else they can be reached: a page with a form, for example. */
  page: z.optional(Page),
  contactable: z.boolean(),
  reason: z.optional(NotContactable),
});
export type Target = z.infer<typeof Target>;

/**
 * Who to write to. exact: `targets` are those. ambiguous: ask again with `area`. none: nobody is known there.
 * unavailable: nobody knows just now; that is never an error.
 */
export const Targets = z.object({
  match: z.enum(['exact', 'ambiguous', 'none', 'unavailable']),
  /** What to choose from where it is ambiguous. */
  areas: z.optional(z.array(z.object({ id: line(100), name: line(200) })).check(z.maxLength(1000))),
  targets: z.array(Target).check(z.maxLength(5000)),
  selection: TargetSelection,
  /** Who says so, and as of which day. */
  source: z.object({ name: line(200), date: z.optional(line(40)) }),
});
export type Targets = z.infer<typeof Targets>;
