import type { CampaignFile } from '@solidarity/contract';
import { deliverLetters, type LetterWorker } from '../mail/letter-worker.js';
import { deliverDue, type OutboxWorker } from '../mail/outbox-worker.js';
import type { Store } from '../store/store.js';

type Rounds = Omit<OutboxWorker, 'onFailure'> &
  Pick<LetterWorker, 'queue' | 'onFailure'> & {
    readonly campaigns: ReadonlyMap<string, CampaignFile>;
    /** Of several processes, one deletes what is old. */
    readonly lease: Store['lease'];
    /** Letters were sent: their campaigns count more than before. */
    readonly onLetters: () => void;
  };

const hourMs = 3_600_000;

/** What leaves by mail, one round after another: first the mails that people wait for, then the letters whose time has come. */
export function mailRounds(rounds: Rounds, isStopped: () => boolean): () => Promise<number> {
  const holder = crypto.randomUUID();
  let purgedAt = -Infinity;
  const hasLetters = [...rounds.campaigns.values()].some(({ letter }) => letter?.mail);
  return async () => {
    let sent = await deliverDue(rounds, isStopped);
    if (!hasLetters) return sent;
    const letters = await deliverLetters(rounds, isStopped);
    if (letters > 0) rounds.onLetters();
    sent += letters;
    const now = rounds.clock();
    if (!isStopped() && now - purgedAt >= hourMs) {
      purgedAt = now;
      if (!(await rounds.lease('purge letters', holder, now, hourMs))) return sent;
      while ((await rounds.queue.purgeLetters(now)) > 0 && !isStopped());
    }
    return sent;
  };
}
