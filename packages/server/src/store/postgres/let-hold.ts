import type { ConsentTexts } from './consent-texts.js';
import { isFree, laterIn, type HeldRow } from './read-pending.js';
import type { Session } from './session.js';
import type { Tally } from './tally.js';

/** Lets hold what was asked of a list since a button was pressed. The person's row is held, and `row` was read since. */
export async function letHold(
  session: Session,
  row: HeldRow,
  at: number,
  { texts, tally }: { readonly texts: ConsentTexts; readonly tally: Tally },
): Promise<void> {
  const later = laterIn(row);
  if (!later) return;
  const held = row.held === null ? null : (later.held ?? null);
  await texts.keep(later.consents);
  await session.rows(
    `update signature set email = $3, person = $4, country = $5, language = $6, origin = $7, partner = $8, element = $9,
       status = 'confirmed', signed_at = $10, confirmed_at = $11, consents = consents || $12::jsonb, later = null, unsubscribed_at = null, held = $13
     where email_key = decode($1, 'hex') and campaign = $2`,
    [
      row.emailKey,
      row.campaign,
      later.email,
      JSON.stringify(later.person),
      later.country ?? null,
      later.language,
      later.origin,
      later.partner ?? null,
      later.element ?? null,
      later.at,
      at,
      JSON.stringify(texts.point(later.consents, later.at)),
      held,
    ],
  );
  if (row.status === 'confirmed' && isFree(row)) tally.addPeople(row.campaign, row.country, -1);
  if (isFree({ ...row, held })) tally.addPeople(row.campaign, later.country, 1);
}
