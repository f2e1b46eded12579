import { addressOf, openPaths, paths, type CampaignFile } from '@solidarity/contract';
import { publicCampaign } from '../rules/campaign.js';
import { canonicalEmail } from '../rules/canonical-email.js';
import { minuteMs } from '../rules/duration.js';
import { dataPurpose, type Keys, type PersonPurpose } from '../rules/keys.js';
import { letterPlace } from '../rules/letter-place.js';
import { listIdOf } from '../rules/list-key.js';
import type { MailJob, MailOutcome, Outbox } from '../rules/entries.js';
import { backoff, mailTries } from './backoff.js';
import { composeMail } from './compose.js';
import { composeListMail } from './compose-list.js';
import { MailRefused, type Mail, type MailPort } from './mail.js';

/** Longer than a mail server is ever waited for, so that no mail is handed out twice while it is being sent. */
const leaseMs = 5 * minuteMs;
const batch = 20;
const atOnce = 5;

export interface OutboxWorker {
  /** Campaigns and lists, by the key of their rows. */
  readonly files: ReadonlyMap<string, CampaignFile>;
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
async function write({ files, keys, publicUrl, from, clock }: OutboxWorker, job: MailJob): Promise<Mail> {
  const file = files.get(job.campaign);
  if (!file) throw new Error(`${job.campaign} is not among the campaigns and lists that are served`);
  const campaign = publicCampaign(file, job.language, clock());
  const isList = listIdOf(job.campaign) !== undefined;
  const emailKey = await keys.emailKey(canonicalEmail(job.email));
  const data = async (purpose: PersonPurpose) =>
    addressOf(publicUrl, openPaths.myDataPage, { token: await keys.personToken(purpose, emailKey) });
  const stop = addressOf(publicUrl, openPaths.stopMails, { token: await keys.personToken('stop', emailKey) });
  if (job.kind === 'data')
    return composeMail(job, { campaign, from, link: await data(dataPurpose(clock())), ways: { data: undefined, stop } });
  const ways = { data: await data('data'), stop };
  if ((job.kind === 'known' && !isList) || job.kind === 'written') return composeMail(job, { campaign, from, link: campaign.page, ways });
  const link = addressOf(publicUrl, paths.confirm, { token: await keys.confirmToken(tokenPlace(job), emailKey) });
  if (!isList) return composeMail(job, { campaign, from, link, ways });
  const unsubscribe = addressOf(publicUrl, paths.unsubscribe, { token: await keys.unsubscribeToken(job.campaign, emailKey) });
  return composeListMail(job, { campaign, from, link, unsubscribe, ways });
}

/** A letter has a link of its own: that of another letter, or of the signature, must not send it. */
const tokenPlace = ({ campaign, letter }: MailJob): string => (letter === undefined ? campaign : letterPlace(campaign, letter));
