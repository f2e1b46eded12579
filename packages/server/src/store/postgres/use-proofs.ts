import type { SignatureEntry } from '../../rules/entries.js';
import type { Session } from './session.js';

/**
 * Makes use of the proofs that came with these signatures, in one order for all processes. Only the statement that keeps one may: whoever
 * comes with it again, in this batch or ever, is held.
 */
export async function useProofs(session: Session, entries: readonly SignatureEntry[]): Promise<readonly SignatureEntry[]> {
  const firsts = new Map<string, SignatureEntry>();
  for (const entry of entries) if (entry.proof && !firsts.has(entry.proof.id)) firsts.set(entry.proof.id, entry);
  if (firsts.size === 0) return entries;
  const kept = await session.rows<{ id: string }>(
    `insert into proof (id, expires_at) select decode(id, 'hex'), "expiresAt" from json_to_recordset($1::json) as r (id text, "expiresAt" bigint)
     order by 1 on conflict (id) do nothing returning encode(id, 'hex') as id`,
    [JSON.stringify([...firsts.values()].map(({ proof }) => proof))],
  );
  const isKept = new Set(kept.map(({ id }) => id));
  return entries.map((entry) => {
    const { proof, held } = entry;
    const isUsed = proof && !(firsts.get(proof.id) === entry && isKept.has(proof.id));
    return isUsed ? { ...entry, held: held ?? 'proof-reused' } : entry;
  });
}
