import * as z from 'zod/mini';

/** Opaque; the same target keeps it. */
export const TargetId = z.string().check(z.regex(/^[\w.:-]{1,64}$/, 'expected 1 to 64 letters, digits, ".", ":", "_" or "-"'));
