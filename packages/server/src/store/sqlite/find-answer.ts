import type { Receipt } from '@solidarity/contract';
import type { FirstAnswer } from '../store.js';
import type { Database } from './open-database.js';

/** What a key was first answered with. */
export function answerFinder(database: Database): (campaign: string, key: string) => FirstAnswer | undefined {
  const find = database.prepare('select fingerprint, receipt from idempotency where campaign = ? and key = ?');
  return (campaign, key) => {
    const found = find.get([campaign, key]) as { fingerprint: string; receipt: string } | undefined;
    return found && { fingerprint: found.fingerprint, receipt: JSON.parse(found.receipt) as Receipt };
  };
}
