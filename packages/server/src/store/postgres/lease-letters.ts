import { hourMs } from '../../rules/duration.js';
import { nextLetterAt, spread, type LetterJob, type LetterLease, type LetterPace } from '../../rules/letter-entries.js';
import { jobOf, lookAgainMs, type DueDelivery } from '../letter-job.js';
import type { Session } from './session.js';

/**
 * A leased letter is simply due later, so that it comes back by itself when its holder dies; when the next may leave rests beside it.
 * The row that says so is held; a process passes over the targets that another is looking at.
 */
export async function leaseLetters(session: Session, { paces, limit, at, leaseMs, random }: LetterLease): Promise<LetterJob[]> {
  const jobs: LetterJob[] = [];
  for (const pace of paces) {
    const targets = await session.rows<{ target: string }>(
      `select target from letter_pace where campaign = $1 and waiting > 0 and next_at <= $2 order by next_at, target limit $3
       for update skip locked`,
      [pace.campaign, at, limit - jobs.length],
    );
    for (const { target } of targets) {
      const job = await leaseOne(session, { pace, target, at, leaseMs, random: spread(random, jobs.length) });
      if (job) jobs.push(job);
    }
    if (jobs.length >= limit) break;
  }
  return jobs;
}

interface One {
  readonly pace: LetterPace;
  readonly target: string;
  readonly at: number;
  readonly leaseMs: number;
  readonly random: number;
}

async function leaseOne(session: Session, { pace, target, at, leaseMs, random }: One): Promise<LetterJob | undefined> {
  const { campaign } = pace;
  const pause = (next: number) =>
    session.rows('update letter_pace set next_at = $3 where campaign = $1 and target = $2', [campaign, target, next]);
  const [row] = await session.rows<DueDelivery>(
    `select delivery.seq, letter.id, letter.draft, delivery.recipient, delivery.address, delivery.attempts
     from delivery join letter on letter.seq = delivery.letter
     where delivery.campaign = $1 and delivery.target = $2 and delivery.state = 'waiting' and delivery.due_at <= $3
     order by delivery.seq limit 1`,
    [campaign, target, at],
  );
  if (!row) {
    // All that wait are in somebody's hands, or are to be tried again later; a new one does not wait as long as those.
    const [earliest] = await session.rows<{ at: number | null }>(
      "select min(due_at) as at from delivery where campaign = $1 and target = $2 and state = 'waiting'",
      [campaign, target],
    );
    await pause(Math.min(earliest?.at ?? Infinity, at + lookAgainMs));
    return undefined;
  }
  await session.rows('update delivery set due_at = $2, attempts = attempts + 1, handed_at = $3 where seq = $1', [
    row.seq,
    at + leaseMs,
    at,
  ]);
  const [nth] = await session.rows<{ at: number }>(
    `select handed_at as at from delivery where campaign = $1 and target = $2 and handed_at > $3 order by handed_at desc limit 1 offset $4`,
    [campaign, target, at - hourMs, pace.perHour - 1],
  );
  await pause(nextLetterAt(pace, random, at, nth?.at));
  return jobOf(row, campaign, target);
}
