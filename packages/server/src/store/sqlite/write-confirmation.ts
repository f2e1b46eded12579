import type { Pending } from '../store.js';
import type { Database } from './open-database.js';
import { ofToken, pendingFinder, tokenValues } from './find-pending.js';
import type { AddPeople } from './write-counter.js';

export interface Confirmation {
  readonly tokenHash: string;
  readonly at: number;
  readonly notBefore: number;
}

/** Only the statement that turns the state counts, so a second call finds nothing to turn. */
export function confirmationWriter(database: Database, addPeople: AddPeople): (confirmation: Confirmation) => Pending | undefined {
  const turn = database.prepare(`
    update signature set status = 'confirmed', confirmed_at = ?
    where ${ofToken} and status = 'pending' and asked_at >= ? returning campaign, country, language`);
  const find = pendingFinder(database);
  return ({ tokenHash, at, notBefore }) => {
    const turned = turn.get([at, ...tokenValues(tokenHash), notBefore]) as (Pending & { country: string | null }) | undefined;
    if (!turned) return find(tokenHash, notBefore);
    const { campaign, country, language } = turned;
    addPeople(campaign, country ?? '', 1);
    return { campaign, language };
  };
}
