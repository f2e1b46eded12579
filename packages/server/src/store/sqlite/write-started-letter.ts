import type { StartedLetterEntry } from '../../rules/letter-entries.js';
import type { SignOutcome } from '../store.js';
import { answerFinder } from './find-answer.js';
import type { Database } from './open-database.js';
import type { AddLetters } from './write-counter.js';

/** Notes a letter that its writer takes elsewhere, by its key alone. */
export function startedLetterWriter(database: Database): (entry: StartedLetterEntry) => SignOutcome {
  const findAnswer = answerFinder(database);
  // No signature has the number 0.
  const keepKey = database.prepare(
    'insert into idempotency (campaign, key, fingerprint, receipt, signature, at) values (?, ?, ?, ?, 0, ?)',
  );
  const keep = database.prepare('insert into letter_started (campaign, key, letters, at) values (?, ?, ?, ?)');
  return ({ campaign, idempotency, letters, receipt, at }) => {
    const earlier = idempotency && findAnswer(campaign, idempotency.key);
    if (earlier)
      return earlier.fingerprint === idempotency.fingerprint ? { kind: 'taken', receipt: earlier.receipt } : { kind: 'key-reused' };
    if (idempotency) {
      keepKey.run([campaign, idempotency.key, idempotency.fingerprint, JSON.stringify(receipt), at]);
      keep.run([campaign, idempotency.key, letters, at]);
    }
    return { kind: 'taken', receipt };
  };
}

export interface StartedLetterKey {
  readonly campaign: string;
  readonly key: string;
}

/** Only the statement that turns it counts, so a key counts once. */
export function startedLetterCounter(database: Database, addLetters: AddLetters): (given: StartedLetterKey) => boolean {
  const turn = database.prepare('update letter_started set is_sent = 1 where campaign = ? and key = ? and is_sent = 0 returning letters');
  return ({ campaign, key }) => {
    const turned = turn.get([campaign, key]) as { letters: number } | undefined;
    if (turned) addLetters(campaign, turned.letters);
    return turned !== undefined;
  };
}
