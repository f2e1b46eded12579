import { hourMs } from '../../rules/duration.js';
import { nextLetterAt, spread, type LetterJob, type LetterLease } from '../../rules/letter-entries.js';
import { jobOf, lookAgainMs, type DueDelivery } from '../letter-job.js';
import type { Database } from './open-database.js';

/** A leased letter is simply due later, so that it comes back by itself when its holder dies; when the next may leave rests beside it. */
export function letterLeaser(database: Database): (lease: LetterLease) => LetterJob[] {
  const dueTargets = database.prepare(`
    select target from letter_pace where campaign = ? and waiting > 0 and next_at <= ? order by next_at, target limit ?`);
  const first = database.prepare(`
    select delivery.seq, letter.id, letter.draft, delivery.recipient, delivery.address, delivery.attempts
    from delivery join letter on letter.seq = delivery.letter
    where delivery.campaign = ? and delivery.target = ? and delivery.state = 'waiting' and delivery.due_at <= ?
    order by delivery.seq limit 1`);
  const hold = database.prepare('update delivery set due_at = ?, attempts = attempts + 1, handed_at = ? where seq = ?');
  const earliest = database.prepare("select min(due_at) as at from delivery where campaign = ? and target = ? and state = 'waiting'");
  const nthHanded = database.prepare(`
    select handed_at as at from delivery where campaign = ? and target = ? and handed_at > ? order by handed_at desc limit 1 offset ?`);
  const pause = database.prepare('update letter_pace set next_at = ? where campaign = ? and target = ?');

  return ({ paces, limit, at, leaseMs, random }) => {
    const jobs: LetterJob[] = [];
    for (const pace of paces) {
      const { campaign } = pace;
      for (const { target } of dueTargets.all([campaign, at, limit - jobs.length]) as { target: string }[]) {
        const row = first.get([campaign, target, at]) as DueDelivery | undefined;
        if (!row) {
          // All that wait are in somebody's hands, or are to be tried again later; a new one does not wait as long as those.
          const { at: next } = earliest.get([campaign, target]) as { at: number | null };
          pause.run([Math.min(next ?? Infinity, at + lookAgainMs), campaign, target]);
          continue;
        }
        hold.run([at + leaseMs, at, row.seq]);
        const nth = nthHanded.get([campaign, target, at - hourMs, pace.perHour - 1]) as { at: number } | undefined;
        pause.run([nextLetterAt(pace, spread(random, jobs.length), at, nth?.at), campaign, target]);
        jobs.push(jobOf(row, campaign, target));
      }
      if (jobs.length >= limit) break;
    }
    return jobs;
  };
}
