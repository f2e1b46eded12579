import type { SignatureEntry } from '../rules/entries.js';

/** The proofs that were made use of. */
export interface MemoryProofs {
  use(entry: SignatureEntry): SignatureEntry;
  /** Forgets those that have expired. */
  purge(at: number): void;
}

export function memoryProofs(): MemoryProofs {
  const used = new Map<string, number>();
  return {
    use(entry) {
      const { proof } = entry;
      if (!proof) return entry;
      if (used.has(proof.id)) return { ...entry, held: entry.held ?? 'proof-reused' };
      used.set(proof.id, proof.expiresAt);
      return entry;
    },
    purge(at) {
      for (const [id, expiresAt] of used) if (expiresAt < at) used.delete(id);
    },
  };
}
