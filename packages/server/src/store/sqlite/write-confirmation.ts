import type { Pending } from '../store.js';
import type { Database } from './open-database.js';
import { ofToken, pendingFinder, tokenFinder, tokenValues } from './find-pending.js';
import type { AddPeople } from './write-counter.js';
import type { LetHold } from './write-subscription.js';

export interface Confirmation {
  readonly tokenHash: string;
  readonly at: number;
  readonly notBefore: number;
}

/** Only the statement that turns the state counts, so a second call finds nothing to turn. On a list, what was asked since then holds. */
export function confirmationWriter(
  database: Database,
  { addPeople, letHold }: { readonly addPeople: AddPeople; readonly letHold: LetHold },
): (confirmation: Confirmation) => Pending | undefined {
  const turn = database.prepare(`
    update signature set status = 'confirmed', confirmed_at = ?
    where ${ofToken('token_hash')} and status = 'pending' and asked_at >= ? returning seq, campaign, country, held is null and removed is null as "isFree"`);
  const [find, findPending] = [tokenFinder(database), pendingFinder(database)];
  return ({ tokenHash, at, notBefore }) => {
    const turned = turn.get([at, ...tokenValues(tokenHash), notBefore]) as Turned | undefined;
    if (turned?.isFree === 1) addPeople(turned.campaign, turned.country ?? '', 1);
    const row = turned ?? find(tokenHash, notBefore);
    if (row) letHold(row.seq, at);
    return findPending(tokenHash, notBefore);
  };
}

interface Turned {
  readonly seq: number;
  readonly campaign: string;
  readonly country: string | null;
  readonly isFree: number;
}
