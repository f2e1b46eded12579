import type { Pending } from '../store.js';
import type { ConsentTexts } from './consent-texts.js';
import { letHold } from './let-hold.js';
import { holdPeople } from './people.js';
import { pendingOf, readRows } from './read-pending.js';
import { placeText, type Place, type Session } from './session.js';
import type { Tally } from './tally.js';

export interface Confirmation {
  /** Hex. */
  readonly tokenHash: string;
  readonly at: number;
  readonly notBefore: number;
}

interface Found extends Place {
  readonly index: number;
}

/**
 * Many confirmations in few statements. Only the statement that turns the state counts, so a second call finds nothing to turn. On a
 * list, what was asked since then holds.
 */
export async function confirmAll(
  session: Session,
  batch: readonly Confirmation[],
  { texts, tally }: { readonly texts: ConsentTexts; readonly tally: Tally },
): Promise<(Pending | undefined)[]> {
  const found = await findPlaces(session, batch);
  await holdPeople(
    session,
    found.map(({ emailKey }) => emailKey),
  );
  const firsts = new Map([...found].reverse().map((place) => [placeText(place), { ...place, at: batch[place.index]?.at ?? 0 }]));
  const turned = await session.rows<{ campaign: string; country: string | null; isFree: boolean }>(
    `update signature set status = 'confirmed', confirmed_at = r.at
     from json_to_recordset($1::json) as r ("emailKey" text, campaign text, at bigint)
     where email_key = decode(r."emailKey", 'hex') and signature.campaign = r.campaign and status = 'pending'
     returning signature.campaign, country, held is null and removed is null as "isFree"`,
    [JSON.stringify([...firsts.values()])],
  );
  for (const { campaign, country, isFree } of turned) if (isFree) tally.addPeople(campaign, country, 1);
  const places = [...firsts.values()];
  for (const row of await readRows(session, places)) {
    if (row.later !== null) await letHold(session, row, firsts.get(placeText(row))?.at ?? 0, { texts, tally });
  }
  await tally.write(session);
  const shown = new Map<string, Pending>();
  for (const row of await readRows(session, places)) shown.set(placeText(row), await pendingOf(row, texts));
  const answers: (Pending | undefined)[] = batch.map(() => undefined);
  for (const place of found) answers[place.index] = shown.get(placeText(place));
  return answers;
}

/** By each token its own look into the index (`offset 0` keeps it apart): one look for all would read the whole table. */
export const placesSql = `
  select r.index, encode(found.email_key, 'hex') as "emailKey", found.campaign
  from json_to_recordset($1::json) as r (index integer, first text, last text, token text, "notBefore" bigint)
  cross join lateral (
    select email_key, campaign from signature
    where email_key between decode(r.first, 'hex') and decode(r.last, 'hex')
      and token_hash = decode(r.token, 'hex') and asked_at >= r."notBefore"
    offset 0
  ) as found
  order by r.index`;

/** The tokens that are known, and not too old. */
function findPlaces(session: Session, batch: readonly Confirmation[]): Promise<Found[]> {
  const tokens = batch.map(({ tokenHash, notBefore }, index) => {
    const first = tokenHash.slice(0, 32);
    return { index, first: first.padEnd(64, '0'), last: first.padEnd(64, 'f'), token: tokenHash, notBefore };
  });
  return session.rows<Found>(placesSql, [JSON.stringify(tokens)]);
}
