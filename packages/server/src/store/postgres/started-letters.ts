import type { StartedLetterEntry } from '../../rules/letter-entries.js';
import type { SignOutcome } from '../store.js';
import { keepKeys } from './keep-keys.js';
import type { Session } from './session.js';
import type { Tally } from './tally.js';

/** Notes a letter that its writer takes elsewhere, by its key alone. */
export async function startLetter(session: Session, entry: StartedLetterEntry): Promise<SignOutcome> {
  const [earlier] = await keepKeys(session, [entry]);
  if (earlier) return earlier;
  const { campaign, idempotency, letters, receipt, at } = entry;
  if (idempotency)
    await session.rows(
      'insert into letter_started (campaign, key, letters, at) values ($1, $2, $3, $4) on conflict (campaign, key) do nothing',
      [campaign, idempotency.key, letters, at],
    );
  return { kind: 'taken', receipt };
}

/** Only the statement that turns it counts, so a key counts once. */
export async function countStartedLetter(session: Session, campaign: string, key: string, tally: Tally): Promise<boolean> {
  const [turned] = await session.rows<{ letters: number }>(
    'update letter_started set is_sent = true where campaign = $1 and key = $2 and not is_sent returning letters',
    [campaign, key],
  );
  if (turned) tally.addLetters(campaign, turned.letters);
  await tally.write(session);
  return turned !== undefined;
}
