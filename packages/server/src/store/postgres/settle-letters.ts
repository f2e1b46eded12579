import type { LetterSettled } from '../../rules/letter-entries.js';
import type { Session } from './session.js';
import type { Tally } from './tally.js';

interface Ended {
  readonly letter: number;
  readonly campaign: string;
  readonly target: string;
  readonly address: string;
}

const endedColumns = 'letter, campaign, target, address';

/** What becomes of letters. Only the statement that ends one counts it, so an outcome told twice counts once. */
export async function settleLetters(session: Session, outcomes: readonly LetterSettled[], at: number, tally: Tally): Promise<void> {
  await holdPaces(session, outcomes);
  for (const outcome of outcomes) {
    if (outcome.result === 'retry') {
      await session.rows("update delivery set due_at = $2 where seq = $1 and state = 'waiting'", [
        outcome.id,
        Math.ceil(outcome.notBefore),
      ]);
      continue;
    }
    // It may have been in hand when its writer was held.
    const [row] = await session.rows<Ended & { readonly wasWaiting: boolean }>(
      `update delivery set state = $2 from (select seq, state from delivery where seq = $1) as before
       where delivery.seq = before.seq and delivery.state in ('waiting', 'held')
       returning ${endedColumns}, before.state = 'waiting' as "wasWaiting"`,
      [outcome.id, outcome.result],
    );
    if (!row) continue;
    if (row.wasWaiting) await ended(session, row, at);
    if (outcome.result === 'sent' && row.target !== '') tally.addLetters(row.campaign, 1);
    // An editor's address is mended in the campaign's file, and nobody waits for a test.
    if (outcome.result === 'refused' && row.target !== '') await refuse(session, row.address, at);
  }
  await tally.write(session);
}

/** Every row of a target that may be touched, in one order: whoever leases passes over them, whoever queues or settles waits. */
async function holdPaces(session: Session, outcomes: readonly LetterSettled[]): Promise<void> {
  const refused = outcomes.flatMap(({ id, result }) => (result === 'refused' ? [id] : []));
  await session.rows(
    `select 1 from letter_pace where (campaign, target) in (
       select campaign, target from delivery where seq = any($1::bigint[])
       union select campaign, target from delivery
         where state = 'waiting' and address in (select address from delivery where seq = any($2::bigint[]))
     ) order by campaign, target for update`,
    [outcomes.map(({ id }) => id), refused],
  );
}

async function refuse(session: Session, address: string, at: number): Promise<void> {
  await session.rows('insert into refused_address (address, at) values ($1, $2) on conflict (address) do nothing', [address, at]);
  const others = await session.rows<Ended>(
    `update delivery set state = 'refused' where address = $1 and state = 'waiting' returning ${endedColumns}`,
    [address],
  );
  for (const other of others) await ended(session, other, at);
}

async function ended(session: Session, { letter, campaign, target }: Ended, at: number): Promise<void> {
  await session.rows('update letter_pace set waiting = waiting - 1 where campaign = $1 and target = $2', [campaign, target]);
  await session.rows(
    `update letter set settled_at = $2 where seq = $1 and not exists (
       select 1 from delivery where letter = $1 and state = 'waiting')`,
    [letter, at],
  );
}
