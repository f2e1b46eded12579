import * as z from 'zod/mini';

/** What a proof of work is made for: the last word of the path that it is sent to. */
export const proofActions = ['signatures', 'letters', 'subscriptions'] as const;
export type ProofAction = (typeof proofActions)[number];

const Hex = (digits: number) => z.string().check(z.regex(new RegExp(`^[0-9a-f]{${digits}}$`)));
const seconds = z.int().check(z.minimum(1), z.maximum(86_400));

/**
 * A challenge of ALTCHA, version 2, with `SHA-256` and counters of 32 bits: the counter is looked for with which the hash of salt, nonce
 * and counter begins with the prefix. Stateless: all that the backend has to know again is signed.
 */
export const AltchaChallenge = z.object({
  parameters: z.object({
    algorithm: z.literal('SHA-256'),
    cost: z.literal(1),
    /** What it is for. */
    data: z.record(z.string(), z.union([z.string(), z.number()])),
    /** Seconds since 1970, by the backend's clock. */
    expiresAt: z.int(),
    keyLength: z.literal(32),
    /** Hexadecimal digits; at most the first half of the hash. */
    keyPrefix: z.string().check(z.regex(/^[0-9a-f]{1,32}$/)),
    nonce: Hex(32),
    salt: Hex(32),
  }),
  signature: Hex(64),
});

/** Whether proof of work is wanted now, and until when this answer holds: whoever sends a form later asks again. */
export const Challenge = z.object({
  /** Null while nothing is to be proven. */
  challenge: z.nullable(AltchaChallenge),
  /** Seconds from now, so that a wrong clock does no harm. */
  holdsFor: seconds,
});
export type Challenge = z.infer<typeof Challenge>;
