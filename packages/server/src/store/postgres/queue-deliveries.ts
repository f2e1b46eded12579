import type { Recipient } from '../../rules/letter-entries.js';
import type { Session } from './session.js';

export interface NewDeliveries {
  readonly letter: number;
  /** Of its writer, hex; nothing for a test. */
  readonly emailKey: string | undefined;
  readonly campaign: string;
  readonly deliveries: readonly { readonly target: string; readonly recipient: Recipient; readonly address: string }[];
  readonly at: number;
  /** Its writer is held or removed: it waits for a review. */
  readonly isHeld?: boolean;
}

/**
 * Queues a letter for its targets, but for those that this writer has written to before and those whose address refuses mail. Says
 * how many.
 */
export async function queueDeliveries(
  session: Session,
  { letter, emailKey, campaign, deliveries, at, isHeld = false }: NewDeliveries,
): Promise<number> {
  const queued = await session.rows<{ target: string }>(
    `insert into delivery (letter, email_key, campaign, target, recipient, address, state, due_at)
     select $2, decode($3, 'hex'), $4, target, recipient, address, $6, $5
     from json_to_recordset($1::json) as r (target text, recipient text, address text)
     where not exists (select 1 from refused_address where refused_address.address = r.address)
     on conflict (email_key, campaign, target) do nothing returning target`,
    [
      JSON.stringify(deliveries.map(({ recipient, ...rest }) => ({ ...rest, recipient: JSON.stringify(recipient) }))),
      letter,
      emailKey ?? null,
      campaign,
      at,
      isHeld ? 'held' : 'waiting',
    ],
  );
  if (queued.length > 0 && !isHeld)
    await session.rows(
      `insert into letter_pace (campaign, target, waiting, next_at)
       select $2, value, 1, $3 from json_array_elements_text($1::json) order by value collate "C"
       on conflict (campaign, target) do update set waiting = letter_pace.waiting + 1`,
      [JSON.stringify(queued.map(({ target }) => target)), campaign, at],
    );
  return queued.length;
}
