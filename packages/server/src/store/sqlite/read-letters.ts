import { waitingText, type LetterDraft } from '../../rules/letter-entries.js';
import type { WaitingLetters } from '../letter-shelf.js';
import type { Pending } from '../store.js';
import { letterFinder } from './confirm-letter.js';
import { unconfirmedFinder } from './find-pending.js';
import type { Database } from './open-database.js';

/** What is read of letters without the writer's thread. */
export interface LetterReads {
  findLetter(tokenHash: string, notBefore: number): Pending | undefined;
  lettersSent(campaign: string): number;
  lettersWaiting(): WaitingLetters[];
  refusedAmong(addresses: readonly string[]): ReadonlySet<string>;
}

export function letterReads(database: Database): LetterReads {
  const [find, askedOf] = [letterFinder(database), unconfirmedFinder(database)];
  const sent = database.prepare("select coalesce(sum(n), 0) as n from counter where campaign = ? and kind = 'letters'");
  const waiting = database.prepare(`
    select campaign, target, waiting, next_at as "nextAt" from letter_pace where waiting > 0 order by campaign, target`);
  const refused = database.prepare('select 1 from refused_address where address = ?');
  return {
    findLetter(tokenHash, notBefore) {
      const row = find(tokenHash, notBefore);
      if (!row) return undefined;
      const { campaign, language, draft, isWaiting, signature } = row;
      if (isWaiting === 0 || draft === null) return { campaign, language };
      const asked = askedOf(signature);
      return { campaign, language, ...(asked && { asked }), letter: waitingText(JSON.parse(draft) as LetterDraft) };
    },
    lettersSent: (campaign) => (sent.get([campaign]) as { n: number }).n,
    lettersWaiting: () =>
      (waiting.all([]) as WaitingLetters[]).map(({ campaign, target, waiting: n, nextAt }) => ({ campaign, target, waiting: n, nextAt })),
    refusedAmong: (addresses) => new Set(addresses.filter((address) => refused.get([address]) !== undefined)),
  };
}
