import type { TestLetterEntry } from '../../rules/letter-entries.js';
import { takesTest, testsDayMs } from '../letter-shelf.js';
import { queueDeliveries } from './queue-deliveries.js';
import type { Session } from './session.js';

/** A test waits as a letter to a target without a name, so that nobody can flood an editor. Its row is held while that is judged. */
export async function writeTestLetter(session: Session, { id, campaign, draft, recipient, editor, at }: TestLetterEntry): Promise<void> {
  const [{ waiting } = { waiting: 0 }] = await session.rows<{ waiting: number }>(
    `insert into letter_pace (campaign, target, waiting, next_at) values ($1, '', 0, $2)
     on conflict (campaign, target) do update set waiting = letter_pace.waiting returning waiting`,
    [campaign, at],
  );
  const [{ handed } = { handed: 0 }] = await session.rows<{ handed: number }>(
    "select count(*) as handed from delivery where campaign = $1 and target = '' and handed_at > $2",
    [campaign, at - testsDayMs],
  );
  if (!takesTest({ waiting, handed })) return;
  const [letter] = await session.rows<{ seq: number }>(
    `insert into letter (id, campaign, language, draft, asked_at, written_at, confirmed_at) values ($1, $2, $3, $4, $5, $5, $5) returning seq`,
    [id, campaign, draft.language, JSON.stringify(draft), at],
  );
  if (!letter) throw new Error('expected the number of a test letter, got none');
  const deliveries = [{ target: '', recipient, address: editor }];
  await queueDeliveries(session, { letter: letter.seq, emailKey: undefined, campaign, deliveries, at });
}
