import { answeredNo } from '../../rules/answered-no.js';
import type { SignatureEntry } from '../../rules/entries.js';
import { listIdOf } from '../../rules/list-key.js';
import type { ConsentTexts } from './consent-texts.js';
import { recentMails } from '../recent-mails.js';
import { isMailAllowed } from './decide-batch.js';
import { countsIn, forgetPeople, forgetSignatures, stopLetters } from './forget-signatures.js';
import { holdPerson, noteMails } from './people.js';
import { postMails } from './post-mails.js';
import { heldColumns, type HeldRow } from './read-pending.js';
import type { Session } from './session.js';
import type { Tally } from './tally.js';

interface Parts {
  readonly texts: ConsentTexts;
  readonly tally: Tally;
}

interface Row extends HeldRow {
  readonly id: string;
}

const rowsOf = (session: Session, emailKey: string): Promise<Row[]> =>
  session.rows<Row>(`select id, ${heldColumns} from signature where email_key = decode($1, 'hex') order by seq`, [emailKey]);

/** Whoever asks, one row is written, so that a known address takes no longer than another. */
export async function askForData(session: Session, emailKey: string, at: number, tally: Tally): Promise<void> {
  tally.addDataAsked();
  const person = await holdPerson(session, emailKey);
  const row = (await rowsOf(session, emailKey)).at(-1);
  if (row && isMailAllowed(person, at)) {
    await noteMails(session, new Map([[emailKey, [...recentMails(person.mailed, at), at]]]));
    await postMails(session, [{ kind: 'data', emailKey, campaign: row.campaign, at }]);
  }
  await tally.write(session);
}

export async function withdraw(
  session: Session,
  { emailKey, id, at }: { readonly emailKey: string; readonly id: string; readonly at: number },
  parts: Parts,
): Promise<string | undefined> {
  await holdPerson(session, emailKey);
  const row = (await rowsOf(session, emailKey)).find((found) => found.id === id);
  if (!row) return undefined;
  await endSignature(session, row, at, parts);
  await parts.tally.write(session);
  return row.campaign;
}

/** Ends a signature or a subscription once. The mailed link finds nothing to confirm afterwards. */
async function endSignature(session: Session, row: Row, at: number, { texts, tally }: Parts): Promise<void> {
  const { emailKey, campaign } = row;
  if (countsIn(row)) tally.addPeople(campaign, row.country, -1);
  await stopLetters(session, [row], at);
  if (listIdOf(campaign) !== undefined) {
    await session.rows(
      `update signature set status = 'unsubscribed', later = null, unsubscribed_at = least(unsubscribed_at, $3)
       where email_key = decode($1, 'hex') and campaign = $2`,
      [emailKey, campaign, at],
    );
  } else if (row.status !== 'withdrawn') {
    const [given = []] = await texts.read([row.consents]);
    await session.rows(
      `update signature set status = 'withdrawn', withdrawn_at = $3, token_hash = decode(repeat('00', 32), 'hex'),
         consents = consents || $4::jsonb
       where email_key = decode($1, 'hex') and campaign = $2`,
      [emailKey, campaign, at, JSON.stringify(texts.point(answeredNo(given, at), at))],
    );
  }
}

export async function hideName(session: Session, emailKey: string, id: string): Promise<void> {
  await holdPerson(session, emailKey);
  const row = (await rowsOf(session, emailKey)).find((found) => found.id === id);
  if (!row) return;
  const person = { ...(JSON.parse(row.person) as SignatureEntry['person']), hideName: true };
  await session.rows("update signature set person = $3 where email_key = decode($1, 'hex') and campaign = $2", [
    emailKey,
    row.campaign,
    JSON.stringify(person),
  ]);
}

export async function erase(session: Session, emailKey: string, at: number, tally: Tally): Promise<void> {
  const [person] = await session.rows<{ mailed: string }>(
    `insert into person (email_key, mailed, erased_at) values (decode($1, 'hex'), '[]', $2)
     on conflict (email_key) do update set erased_at = excluded.erased_at returning mailed`,
    [emailKey, at],
  );
  await noteMails(session, new Map([[emailKey, recentMails(JSON.parse(person?.mailed ?? '[]') as number[], at)]]));
  await forgetSignatures(session, await rowsOf(session, emailKey), at, tally);
  await session.rows("delete from idempotency where email_key = decode($1, 'hex')", [emailKey]);
  await tally.write(session);
}

export async function stopMails(session: Session, emailKey: string, at: number, parts: Parts): Promise<void> {
  await session.rows(
    `insert into person (email_key, mailed, stopped_at) values (decode($1, 'hex'), '[]', $2)
     on conflict (email_key) do update set stopped_at = coalesce(person.stopped_at, excluded.stopped_at)`,
    [emailKey, at],
  );
  for (const row of await rowsOf(session, emailKey)) if (listIdOf(row.campaign) !== undefined) await endSignature(session, row, at, parts);
  await session.rows("delete from outbox where email_key = decode($1, 'hex')", [emailKey]);
  await parts.tally.write(session);
}

export async function allowMails(session: Session, emailKey: string): Promise<void> {
  await session.rows("update person set stopped_at = null where email_key = decode($1, 'hex')", [emailKey]);
  await forgetPeople(session, [emailKey]);
}
