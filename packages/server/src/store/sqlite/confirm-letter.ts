import type { Recipient } from '../../rules/letter-entries.js';
import type { Pending } from '../store.js';
import { hashBytes } from './hash-bytes.js';
import type { Database } from './open-database.js';
import type { Confirmation } from './write-confirmation.js';
import type { AddPeople } from './write-counter.js';

interface LetterRow {
  readonly seq: number;
  readonly signature: number;
  readonly campaign: string;
  readonly language: string;
  readonly recipients: string | null;
  /** Nothing once it has gone and its text was deleted. */
  readonly draft: string | null;
  readonly isWaiting: number;
}

/** The letter of a token that is not too old. */
export function letterFinder(database: Database): (tokenHash: string, notBefore: number) => LetterRow | undefined {
  const find = database.prepare(`
    select seq, signature, campaign, language, recipients, draft, confirmed_at is null as "isWaiting"
    from letter where token_hash = ? and asked_at >= ?`);
  return (tokenHash, notBefore) => find.get([hashBytes(tokenHash, 'tokenHash'), notBefore]) as LetterRow | undefined;
}

/** Only the statement that confirms the letter queues it, so a second call finds nothing to queue. */
export function letterConfirmer(database: Database, addPeople: AddPeople): (confirmation: Confirmation) => Pending | undefined {
  const find = letterFinder(database);
  const turn = database.prepare('update letter set confirmed_at = ?, recipients = null where seq = ? and confirmed_at is null');
  const turnWriter = database.prepare(`
    update signature set status = 'confirmed', confirmed_at = ? where seq = ? and status = 'pending' returning country`);
  const findFree = database.prepare('select 1 from signature where seq = ? and held is null and removed is null');
  const queue = deliveryQueuer(database);
  const settle = database.prepare('update letter set settled_at = ? where seq = ?');
  return ({ tokenHash, at, notBefore }) => {
    const row = find(tokenHash, notBefore);
    if (!row) return undefined;
    const { seq, signature, campaign, language, recipients } = row;
    if (turn.run([at, seq]).changes > 0) {
      const turned = turnWriter.get([at, signature]) as { country: string | null } | undefined;
      const isHeld = findFree.get([signature]) === undefined;
      if (turned && !isHeld) addPeople(campaign, turned.country ?? '', 1);
      const queued = (JSON.parse(recipients ?? '[]') as Recipient[]).filter((recipient) =>
        queue({ letter: seq, signature, campaign, target: recipient.id, recipient, address: recipient.address, at, isHeld }),
      );
      if (isHeld || queued.length === 0) settle.run([at, seq]);
    }
    return { campaign, language };
  };
}

export interface NewDelivery {
  readonly letter: number;
  /** Nothing for a test. */
  readonly signature: number | null;
  readonly campaign: string;
  readonly target: string;
  readonly recipient: Recipient;
  readonly address: string;
  readonly at: number;
  /** Its writer is held or removed: it waits for a review. */
  readonly isHeld?: boolean;
}

/** Queues a letter for one target, unless this writer has written there before or the address refuses mail. Says whether it did. */
export function deliveryQueuer(database: Database): (delivery: NewDelivery) => boolean {
  const insert = database.prepare(`
    insert into delivery (letter, signature, campaign, target, recipient, address, state, due_at)
    select ?, ?, ?, ?, ?, ?, ?, ? where not exists (select 1 from refused_address where address = ?)
    on conflict (signature, target) do nothing`);
  const wait = database.prepare(`
    insert into letter_pace (campaign, target, waiting, next_at) values (?, ?, 1, ?)
    on conflict (campaign, target) do update set waiting = waiting + 1`);
  return ({ letter, signature, campaign, target, recipient, address, at, isHeld = false }) => {
    const state = isHeld ? 'held' : 'waiting';
    const { changes } = insert.run([letter, signature, campaign, target, JSON.stringify(recipient), address, state, at, address]);
    if (changes > 0 && !isHeld) wait.run([campaign, target, at]);
    return changes > 0;
  };
}
