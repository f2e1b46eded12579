import type { LetterSettled } from '../../rules/letter-entries.js';
import type { Database } from './open-database.js';
import type { AddLetters } from './write-counter.js';

export interface LetterSettlement {
  readonly outcomes: readonly LetterSettled[];
  readonly at: number;
}

interface Ended {
  readonly letter: number;
  readonly campaign: string;
  readonly target: string;
  readonly address: string;
}

/** What becomes of letters. Only the statement that ends one counts it, so an outcome told twice counts once. */
export function letterSettler(database: Database, addLetters: AddLetters): (settlement: LetterSettlement) => void {
  const retry = database.prepare("update delivery set due_at = ? where seq = ? and state = 'waiting'");
  const end = database.prepare(`
    update delivery set state = ? where seq = ? and state = 'waiting' returning letter, campaign, target, address`);
  // It was in hand when its writer was held.
  const endHeld = database.prepare(`
    update delivery set state = ? where seq = ? and state = 'held' returning letter, campaign, target, address`);
  const endAll = database.prepare(`
    update delivery set state = 'refused' where address = ? and state = 'waiting' returning letter, campaign, target, address`);
  const refuse = database.prepare('insert into refused_address (address, at) values (?, ?) on conflict (address) do nothing');
  const leave = database.prepare('update letter_pace set waiting = waiting - 1 where campaign = ? and target = ?');
  const settleLetter = database.prepare(`
    update letter set settled_at = ? where seq = ? and not exists (select 1 from delivery where letter = ? and state = 'waiting')`);

  const ended = ({ letter, campaign, target }: Ended, at: number): void => {
    leave.run([campaign, target]);
    settleLetter.run([at, letter, letter]);
  };

  return ({ outcomes, at }) => {
    for (const outcome of outcomes) {
      if (outcome.result === 'retry') {
        retry.run([Math.ceil(outcome.notBefore), outcome.id]);
        continue;
      }
      const waited = end.get([outcome.result, outcome.id]) as Ended | undefined;
      const row = waited ?? (endHeld.get([outcome.result, outcome.id]) as Ended | undefined);
      if (!row) continue;
      if (waited) ended(row, at);
      if (outcome.result === 'sent' && row.target !== '') addLetters(row.campaign, 1);
      // An editor's address is mended in the campaign's file, and nobody waits for a test.
      if (outcome.result !== 'refused' || row.target === '') continue;
      refuse.run([row.address, at]);
      for (const other of endAll.all([row.address]) as Ended[]) ended(other, at);
    }
  };
}
