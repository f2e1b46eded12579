import type { CampaignFile } from '@solidarity/contract';
import { deliverLetters, type LetterWorker } from '../mail/letter-worker.js';
import { deliverDue, type OutboxWorker } from '../mail/outbox-worker.js';
import { hourMs } from '../rules/duration.js';
import type { Store } from '../store/store.js';
import { purgeAll, type Purges } from './purge-all.js';

type Rounds = Omit<OutboxWorker, 'onFailure'> &
  Pick<LetterWorker, 'queue' | 'onFailure'> & {
    readonly campaigns: ReadonlyMap<string, CampaignFile>;
    /** Of several processes, one deletes what is old. */
    readonly lease: Store['lease'];
    /** Letters were sent: their campaigns count more than before. */
    readonly onLetters: () => void;
    readonly purges: Purges;
    /** A few steps of the daily round of retention. */
    readonly retain: () => Promise<void>;
  };

/** What leaves by mail, one round after another: first the mails that people wait for, then the letters whose time has come. */
export function mailRounds(rounds: Rounds, isStopped: () => boolean): () => Promise<number> {
  const holder = crypto.randomUUID();
  let purgedAt = -Infinity;
  const hasLetters = [...rounds.campaigns.values()].some(({ letter }) => letter?.mail);

  const purge = async (now: number): Promise<void> => {
    if (isStopped() || now - purgedAt < hourMs) return;
    purgedAt = now;
    if (await rounds.lease('purge', holder, now, hourMs)) await purgeAll(rounds.purges, now, isStopped);
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
