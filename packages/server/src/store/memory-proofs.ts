import type { SignatureEntry } from '../rules/entries.js';

/** Every so many proofs, those that have expired are forgotten. */
const purgeEvery = 128;

/** The proofs that were made use of. */
export function memoryProofs(): { use(entry: SignatureEntry): SignatureEntry } {
  const used = new Map<string, number>();
  let uses = 0;
  return {
    use(entry) {
      const { proof, at } = entry;
      if (!proof) return entry;
      if (++uses % purgeEvery === 0) for (const [id, expiresAt] of used) if (expiresAt < at) used.delete(id);
      if (used.has(proof.id)) return { ...entry, held: entry.held ?? 'proof-reused' };
      used.set(proof.id, proof.expiresAt);
      return entry;
    },
  };
}
