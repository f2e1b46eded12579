import type { SignatureEntry } from '../../rules/entries.js';
import { laterOf } from '../later.js';
import type { Pending } from '../store.js';
import { ofToken, pendingReader, tokenValues } from './find-pending.js';
import { hashBytes } from './hash-bytes.js';
import type { Database } from './open-database.js';
import { subscriptionReader } from './read-subscription.js';
import type { AddConsents } from './write-consents.js';
import type { AddPeople } from './write-counter.js';

/** Keeps what only lists keep of an answer. `isSettled`: a button was pressed before, so that this answer waits for the next. */
export type KeepSubscription = (
  signature: number,
  entry: SignatureEntry & { readonly unsubscribeHash: string },
  isSettled: boolean,
) => void;

export function subscriptionKeeper(database: Database): KeepSubscription {
  const begin = database.prepare('insert into subscription (signature, unsubscribe_hash) values (?, ?) on conflict (signature) do nothing');
  const ask = database.prepare('update subscription set later = ? where signature = ?');
  const renew = database.prepare('update signature set asked_at = ? where seq = ?');
  return (signature, entry, isSettled) => {
    if (!isSettled) return void begin.run([signature, hashBytes(entry.unsubscribeHash, 'unsubscribeHash')]);
    ask.run([JSON.stringify(laterOf(entry)), signature]);
    renew.run([entry.at, signature]);
  };
}

/** Lets hold what was asked of a list since a button was pressed; does nothing where nothing was. */
export type LetHold = (signature: number, at: number) => void;

export function laterHolder(
  database: Database,
  { addConsents, addPeople }: { readonly addConsents: AddConsents; readonly addPeople: AddPeople },
): LetHold {
  const subscriptionOf = subscriptionReader(database);
  const find = database.prepare('select campaign, country, held, removed from signature where seq = ?');
  const replace = database.prepare(`
    update signature set email = ?, person = ?, country = ?, language = ?, origin = ?, partner = ?, element = ?, status = 'confirmed',
      signed_at = ?, confirmed_at = ?, held = ? where seq = ?`);
  const clear = database.prepare('update subscription set later = null, unsubscribed_at = null where signature = ?');
  return (seq, at) => {
    const { later, status } = subscriptionOf(seq) ?? {};
    if (!later) return;
    const { campaign, country, held, removed } = find.get([seq]) as HeldRow;
    const heldNow = held === null ? null : (later.held ?? null);
    const { email, person, language, origin, partner, element } = later;
    const answers = [email, JSON.stringify(person), later.country ?? null, language, origin, partner ?? null, element ?? null];
    replace.run([...answers, later.at, at, heldNow, seq]);
    clear.run([seq]);
    addConsents(seq, later.consents, later.at);
    if (removed !== null) return;
    if (status === 'confirmed' && held === null) addPeople(campaign, country ?? '', -1);
    if (heldNow === null) addPeople(campaign, later.country ?? '', 1);
  };
}

interface HeldRow {
  readonly campaign: string;
  readonly country: string | null;
  readonly held: string | null;
  readonly removed: string | null;
}

/** The row whose subscription a link ends. */
function rowFinder(database: Database): (unsubscribeHash: string) => FoundSubscription | undefined {
  const find = database.prepare(`
    select seq, campaign, language, status, country, held is null and removed is null as "isFree" from signature cross join subscription on signature = seq
    where ${ofToken('unsubscribe_hash')}`);
  return (unsubscribeHash) => find.get(tokenValues(unsubscribeHash)) as FoundSubscription | undefined;
}

interface FoundSubscription {
  readonly seq: number;
  readonly campaign: string;
  readonly language: string;
  readonly status: string;
  readonly country: string | null;
  readonly isFree: number;
}

export function endingFinder(database: Database): (unsubscribeHash: string) => Pending | undefined {
  const [find, read] = [rowFinder(database), pendingReader(database)];
  return (unsubscribeHash) => {
    const found = find(unsubscribeHash);
    return found && read(found);
  };
}

export interface Ending {
  readonly unsubscribeHash: string;
  readonly at: number;
}

/** Ends a subscription once; what was asked since, and the mails about it, go too. */
export function endingWriter(database: Database, addPeople: AddPeople): (ending: Ending) => Pending | undefined {
  const find = rowFinder(database);
  const read = pendingReader(database);
  const end = database.prepare("update signature set status = 'unsubscribed' where seq = ?");
  const note = database.prepare('update subscription set later = null, unsubscribed_at = coalesce(unsubscribed_at, ?) where signature = ?');
  const drop = database.prepare('delete from outbox where signature = ?');
  return ({ unsubscribeHash, at }) => {
    const found = find(unsubscribeHash);
    if (!found) return undefined;
    const { seq, campaign, status, country, isFree } = found;
    if (status === 'confirmed' && isFree === 1) addPeople(campaign, country ?? '', -1);
    end.run([seq]);
    note.run([at, seq]);
    drop.run([seq]);
    return read(found);
  };
}
