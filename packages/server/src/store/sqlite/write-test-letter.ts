import type { TestLetterEntry } from '../../rules/letter-entries.js';
import { takesTest, testsDayMs } from '../letter-shelf.js';
import { deliveryQueuer } from './confirm-letter.js';
import type { Database } from './open-database.js';

/** A test waits as a letter to a target without a name, so that nobody can flood an editor. */
export function testLetterWriter(database: Database): (entry: TestLetterEntry) => void {
  const findWaiting = database.prepare("select waiting from letter_pace where campaign = ? and target = ''");
  const countHanded = database.prepare("select count(*) as handed from delivery where campaign = ? and target = '' and handed_at > ?");
  const insert = database.prepare(`
    insert into letter (id, campaign, language, draft, asked_at, written_at, confirmed_at) values (?, ?, ?, ?, ?, ?, ?) returning seq`);
  const queue = deliveryQueuer(database);
  return ({ id, campaign, draft, recipient, editor, at }) => {
    const { waiting } = (findWaiting.get([campaign]) as { waiting: number } | undefined) ?? { waiting: 0 };
    const { handed } = countHanded.get([campaign, at - testsDayMs]) as { handed: number };
    if (!takesTest({ waiting, handed })) return;
    const { seq } = insert.get([id, campaign, draft.language, JSON.stringify(draft), at, at, at]) as { seq: number };
    queue({ letter: seq, signature: null, campaign, target: '', recipient, address: editor, at });
  };
}
