import type { CampaignFile } from '@solidarity/contract';
import { minuteMs } from '../rules/duration.js';
import type { LetterJob, LetterQueue, LetterSettled } from '../rules/letter-entries.js';
import { isLetterHour } from '../rules/letter-hours.js';
import { backoff, mailTries } from './backoff.js';
import { composeLetterMail } from './compose-letter-mail.js';
import { MailRefused, type MailPort } from './mail.js';

/** Longer than a mail server is ever waited for, so that no letter is handed out twice while it is being sent. */
const leaseMs = 5 * minuteMs;
const batch = 20;
const atOnce = 5;

export interface LetterWorker {
  readonly campaigns: ReadonlyMap<string, CampaignFile>;
  readonly queue: LetterQueue;
  readonly mail: MailPort;
  readonly clock: () => number;
  readonly random: () => number;
  /** Told of each letter that was not taken; never with an address. */
  readonly onFailure: (job: Pick<LetterJob, 'id' | 'campaign' | 'attempts'>, error: unknown) => void;
}

/** Sends every letter whose time has come. Each is settled as it ends, so that a kill can repeat only what was in flight. */
export async function deliverLetters(worker: LetterWorker, isStopped: () => boolean = () => false): Promise<number> {
  const { queue, clock, random } = worker;
  let sent = 0;
  while (!isStopped()) {
    const paces = pacesAt(worker.campaigns, clock());
    const jobs = paces.length === 0 ? [] : await queue.leaseLetters({ paces, limit: batch, at: clock(), leaseMs, random: random() });
    if (jobs.length === 0) break;
    const waiting = [...jobs];
    const work = async (): Promise<void> => {
      for (let job = waiting.shift(); job; job = waiting.shift()) {
        const settled: LetterSettled = isStopped() ? { id: job.id, result: 'retry', notBefore: clock() } : await deliver(worker, job);
        await queue.settleLetters([settled], clock());
        if (settled.result === 'sent') sent += 1;
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  }
  return sent;
}

/** The campaigns whose letters may leave now. Those of a campaign that is not served any more wait. */
const pacesAt = (campaigns: LetterWorker['campaigns'], now: number) =>
  [...campaigns.values()].flatMap(({ id, letter }) =>
    letter?.mail && isLetterHour(letter.mail, now) ? [{ campaign: id, perHour: letter.mail.perHour }] : [],
  );

async function deliver(worker: LetterWorker, job: LetterJob): Promise<LetterSettled> {
  const tries = job.attempts + 1;
  try {
    const mail = composeLetterMail(job, worker.campaigns.get(job.campaign)?.letter?.mail);
    if (!mail) return { id: job.id, result: 'failed' };
    await worker.mail.send(mail);
    return { id: job.id, result: 'sent' };
  } catch (error) {
    worker.onFailure(job, error);
    if (error instanceof MailRefused) return { id: job.id, result: error.isAboutReceiver ? 'refused' : 'failed' };
    if (tries >= mailTries) return { id: job.id, result: 'failed' };
    return { id: job.id, result: 'retry', notBefore: worker.clock() + backoff(tries, worker.random) };
  }
}
