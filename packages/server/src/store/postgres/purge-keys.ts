import { keyKeptMs } from '../store.js';
import type { Session } from './session.js';

/** More than come in between, so that a backlog shrinks. */
const atMost = 1024;
const everySignatures = 128;

/** Lets go of keys whose time is over, and of proofs that nobody could use again. Says whether there may be more. */
export async function purgeKeys(session: Session, at: number): Promise<boolean> {
  const keys = await session.rows(
    `delete from idempotency where (campaign, key) in (
       select campaign, key from idempotency where at < $1 order by at limit $2 for update skip locked) returning 1`,
    [at - keyKeptMs, atMost],
  );
  const proofs = await session.rows(
    `delete from proof where id in (
       select id from proof where expires_at < $1 order by expires_at limit $2 for update skip locked) returning 1`,
    [at, atMost],
  );
  return keys.length === atMost || proofs.length === atMost;
}

export interface KeyPurge {
  /** Call after a batch was kept, with its size and a time of it: now and then purges, beside what people wait for. */
  note(signatures: number, at: number): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
}

/** Each process lets go of what no other is letting go of just now. What fails is done the next time. */
export function keyPurge(session: Session): KeyPurge {
  let since = everySignatures;
  let running: Promise<unknown> | undefined;
  return {
    note(signatures, at) {
      since += signatures;
      if (since < everySignatures || running) return;
      since = 0;
      running = purgeKeys(session, at)
        .catch(() => undefined)
        .finally(() => (running = undefined));
    },
    idle: async () => void (await running),
  };
}
