import { addressOf, type CampaignFile } from '@solidarity/contract';
import { publicCampaign } from '../rules/campaign.js';
import { canonicalEmail } from '../rules/canonical-email.js';
import type { Keys } from '../rules/keys.js';
import type { MailJob, MailOutcome, Outbox } from '../rules/entries.js';
import { backoff, mailTries } from './backoff.js';
import { composeMail } from './compose.js';
import { MailRefused, type Mail, type MailPort } from './mail.js';

/** Longer than a mail server is ever waited for, so that no mail is handed out twice while it is being sent. */
const leaseMs = 5 * 60_000;
const batch = 20;
const atOnce = 5;

export interface OutboxWorker {
  readonly campaigns: ReadonlyMap<string, CampaignFile>;
  readonly outbox: Outbox;
  readonly mail: MailPort;
  readonly keys: Keys;
  readonly clock: () => number;
  readonly random: () => number;
  readonly publicUrl: string;
  readonly from: Mail['from'];
  /** Told of each mail that was not taken; never with the address. */
  readonly onFailure: (job: Pick<MailJob, 'id' | 'campaign' | 'attempts'>, error: unknown) => void;
}

/** Sends every mail that is due, a batch at a time. Each is settled as it ends. Returns how many were sent. */
export async function deliverDue(worker: OutboxWorker, isStopped: () => boolean = () => false): Promise<number> {
  let sent = 0;
  while (!isStopped()) {
    const jobs = await worker.outbox.leaseMail(batch, worker.clock(), leaseMs);
    if (jobs.length === 0) break;
    const queue = [...jobs];
    const outcomes: MailOutcome[] = [];
    const work = async (): Promise<void> => {
      for (let job = queue.shift(); job; job = queue.shift()) {
        outcomes.push(isStopped() ? { id: job.id, result: 'retry', notBefore: worker.clock() } : await deliver(worker, job));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    await worker.outbox.settleMail(outcomes, worker.clock());
    sent += outcomes.filter(({ result }) => result === 'sent').length;
  }
  return sent;
}

async function deliver(worker: OutboxWorker, job: MailJob): Promise<MailOutcome> {
  const tries = job.attempts + 1;
  try {
    await worker.mail.send(await write(worker, job));
    return { id: job.id, result: 'sent' };
  } catch (error) {
    worker.onFailure(job, error);
    if (error instanceof MailRefused || tries >= mailTries) return { id: job.id, result: 'failed' };
    return { id: job.id, result: 'retry', notBefore: worker.clock() + backoff(tries, worker.random) };
  }
}

/** The token of the link is derived anew here: it never rests beside the address in the outbox. */
async function write({ campaigns, keys, publicUrl, from, clock }: OutboxWorker, job: MailJob): Promise<Mail> {
  const file = campaigns.get(job.campaign);
  if (!file) throw new Error(`campaign ${job.campaign} is not among those served`);
  const campaign = publicCampaign(file, job.language, clock());
  if (job.kind === 'known') return composeMail(job, { campaign, from, link: campaign.page });
  const token = await keys.confirmToken(job.campaign, await keys.emailKey(canonicalEmail(job.email)));
  return composeMail(job, { campaign, from, link: addressOf(publicUrl, 'confirm', { token }) });
}
