import type { CampaignFile } from '@solidarity/contract';
import type { ReviewShelf } from '../store/review-shelf.js';
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
    readonly review: Pick<ReviewShelf, 'purgeNetworks'>;
    /** A few steps of the daily round of retention. */
    readonly retain: () => Promise<void>;
  };

const hourMs = 3_600_000;

/** What leaves by mail, one round after another: first the mails that people wait for, then the letters whose time has come. */
export function mailRounds(rounds: Rounds, isStopped: () => boolean): () => Promise<number> {
  const holder = crypto.randomUUID();
  let purgedAt = -Infinity;
  const hasLetters = [...rounds.campaigns.values()].some(({ letter }) => letter?.mail);

  /** What is kept for a while only. Each step is a small one, so that others come in between. */
  const purge = async (now: number): Promise<void> => {
    if (isStopped() || now - purgedAt < hourMs) return;
    purgedAt = now;
    if (!(await rounds.lease('purge', holder, now, hourMs))) return;
    while ((await rounds.review.purgeNetworks(now)) && !isStopped());
    while (hasLetters && !isStopped() && (await rounds.queue.purgeLetters(now)) > 0);
  };

  return async () => {
    let sent = await deliverDue(rounds, isStopped);
    if (hasLetters) {
      const letters = await deliverLetters(rounds, isStopped);
      if (letters > 0) rounds.onLetters();
      sent += letters;
    }
    await purge(rounds.clock());
    await rounds.retain();
    return sent;
  };
}
