import type { ConsentTexts } from './consent-texts.js';
import type { DecidedRow } from './decide-batch.js';
import { laterOf } from '../later.js';
import { networkFloor } from './purge-networks.js';
import type { Session } from './session.js';

const columns = `id text, campaign text, person_key text, email text, person text, country text, language text, origin text, partner text,
  element text, confirmation text, status text, consents jsonb, token_hash text, asked_at bigint, signed_at bigint, confirmed_at bigint,
  unsubscribe_hash text, later text, network text, held text`;

/** The rows whose answers hold: new ones, and those that replace earlier ones until they are settled. The people's rows are held. */
export async function writeSignatures(session: Session, decided: readonly DecidedRow[], texts: ConsentTexts): Promise<void> {
  const rows = decided.flatMap((row) => {
    const entry = row.answers;
    if (!entry) return [];
    return [
      {
        id: row.id,
        campaign: row.campaign,
        person_key: row.emailKey,
        email: entry.email,
        person: JSON.stringify(entry.person),
        country: entry.country,
        language: entry.language,
        origin: entry.origin,
        partner: entry.partner,
        element: entry.element,
        confirmation: entry.confirmation,
        status: row.state?.status,
        consents: row.consents.flatMap(({ events, at }) => texts.point(events, at)),
        token_hash: entry.tokenHash,
        asked_at: row.later?.at ?? entry.at,
        signed_at: entry.at,
        confirmed_at: row.state?.status === 'confirmed' ? entry.at : undefined,
        unsubscribe_hash: entry.unsubscribeHash,
        later: row.later && JSON.stringify(laterOf(row.later)),
        network: entry.network,
        held: row.state?.held,
      },
    ];
  });
  if (rows.length === 0) return;
  // Whoever is settled stays as they are, whatever the transaction believes.
  await session.rows(
    `insert into signature (id, campaign, email_key, email, person, country, language, origin, partner, element, confirmation, status,
       consents, token_hash, asked_at, signed_at, confirmed_at, unsubscribe_hash, later, network, held)
     select id, campaign, decode(person_key, 'hex'), email, person, country, language, origin, partner, element, confirmation, status,
       consents, decode(token_hash, 'hex'), asked_at, signed_at, confirmed_at, decode(unsubscribe_hash, 'hex'), later, network, held
     from json_to_recordset($1::json) as r (${columns})
     on conflict (email_key, campaign) do update set email = excluded.email, person = excluded.person, country = excluded.country,
       language = excluded.language, origin = excluded.origin, partner = excluded.partner, element = excluded.element,
       confirmation = excluded.confirmation, status = excluded.status, consents = signature.consents || excluded.consents,
       token_hash = excluded.token_hash, asked_at = excluded.asked_at, signed_at = excluded.signed_at,
       confirmed_at = excluded.confirmed_at, later = excluded.later, held = excluded.held, withdrawn_at = null,
       network = case when signature.seq > ${networkFloor} then excluded.network end
     where signature.status in ('pending', 'withdrawn')
       or (signature.status = 'confirmed' and signature.held is not null and excluded.confirmation = 'none')`,
    [JSON.stringify(rows)],
  );
}

/** Answers to lists that wait for the button. */
export async function writeLater(session: Session, decided: readonly DecidedRow[]): Promise<void> {
  const rows = decided.flatMap(({ answers, later, emailKey, campaign }) =>
    later && !answers ? [{ person: emailKey, campaign, at: later.at, later: JSON.stringify(laterOf(later)) }] : [],
  );
  if (rows.length === 0) return;
  await session.rows(
    `update signature set later = r.later, asked_at = r.at
     from json_to_recordset($1::json) as r (person text, campaign text, at bigint, later text)
     where email_key = decode(r.person, 'hex') and signature.campaign = r.campaign`,
    [JSON.stringify(rows)],
  );
}
