import type { Session } from './session.js';

const keptMs = 72 * 3_600_000;
/** More than come in between, so that a backlog shrinks. */
const atMost = 1024;
const everySignatures = 128;

export interface KeyPurge {
  /** Call after a batch was kept, with its size and a time of it. Lets go of keys older than 72 hours, and of expired proofs, beside what people wait for. */
  note(signatures: number, at: number): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
}

/** Each process lets go of what no other is letting go of just now. What fails is done the next time. */
export function keyPurge(session: Session): KeyPurge {
  let since = everySignatures;
  let running: Promise<unknown> | undefined;
  const purge = async (at: number): Promise<void> => {
    await session.rows(
      `delete from idempotency where (campaign, key) in (
         select campaign, key from idempotency where at < $1 order by at limit $2 for update skip locked)`,
      [at - keptMs, atMost],
    );
    await session.rows(
      `delete from proof where id in (select id from proof where expires_at < $1 order by expires_at limit $2 for update skip locked)`,
      [at, atMost],
    );
  };
  return {
    note(signatures, at) {
      since += signatures;
      if (since < everySignatures || running) return;
      since = 0;
      running = purge(at)
        .catch(() => undefined)
        .finally(() => (running = undefined));
    },
    idle: async () => void (await running),
  };
}
