import type { SignatureEntry } from '../../rules/entries.js';
import { hashBytes } from './hash-bytes.js';
import type { Database } from './open-database.js';

/** Makes use of the proof that came with a signature. Only the statement that keeps it may: whoever comes with it again is held. */
export type UseProof = (entry: SignatureEntry) => SignatureEntry;

export function proofUser(database: Database): UseProof {
  const keep = database.prepare('insert into proof (id, expires_at) values (?, ?) on conflict (id) do nothing');
  return (entry) => {
    const { proof } = entry;
    if (!proof || keep.run([hashBytes(proof.id, 'proof.id'), proof.expiresAt]).changes > 0) return entry;
    return { ...entry, held: entry.held ?? 'proof-reused' };
  };
}
