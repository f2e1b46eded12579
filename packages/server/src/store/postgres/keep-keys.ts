import type { Receipt } from '@solidarity/contract';
import type { SignatureEntry } from '../../rules/entries.js';
import type { FirstAnswer, SignOutcome } from '../store.js';
import type { Session } from './session.js';

/** What may come with a key. */
export interface Keyed {
  readonly campaign: string;
  readonly idempotency: SignatureEntry['idempotency'];
  /** Absent where nobody signs. */
  readonly emailKey?: string;
  readonly receipt: Receipt;
  readonly at: number;
}

interface AnswerRow {
  readonly campaign: string;
  readonly key: string;
  readonly fingerprint: string;
  readonly receipt: string;
}

const keyText = (campaign: string, key: string): string => `${campaign} ${key}`;
const answerOf = ({ fingerprint, receipt }: AnswerRow): FirstAnswer => ({ fingerprint, receipt: JSON.parse(receipt) as Receipt });

/**
 * Keeps the keys that are new, in one order for all processes. Answers, for each entry, the outcome of its key where it came before,
 * in this batch or ever.
 */
export async function keepKeys(session: Session, entries: readonly Keyed[]): Promise<(SignOutcome | undefined)[]> {
  const firsts = new Map<string, Keyed>();
  for (const entry of entries) {
    const place = entry.idempotency && keyText(entry.campaign, entry.idempotency.key);
    if (place !== undefined && !firsts.has(place)) firsts.set(place, entry);
  }
  const earlier = firsts.size === 0 ? new Map<string, FirstAnswer>() : await keepFirsts(session, firsts);
  return entries.map((entry) => {
    const { campaign, idempotency } = entry;
    if (!idempotency) return undefined;
    const place = keyText(campaign, idempotency.key);
    const first = firsts.get(place);
    const answer = earlier.get(place) ?? (first?.idempotency && { fingerprint: first.idempotency.fingerprint, receipt: first.receipt });
    if (!answer || (first === entry && !earlier.has(place))) return undefined;
    return answer.fingerprint === idempotency.fingerprint ? { kind: 'taken', receipt: answer.receipt } : { kind: 'key-reused' };
  });
}

/** Answers those that came before. */
async function keepFirsts(session: Session, firsts: ReadonlyMap<string, Keyed>): Promise<Map<string, FirstAnswer>> {
  const rows = [...firsts.values()].map(({ campaign, idempotency, emailKey, receipt, at }) => ({
    campaign,
    ...idempotency,
    person: emailKey,
    receipt: JSON.stringify(receipt),
    at,
  }));
  const kept = await session.rows<{ campaign: string; key: string }>(
    `insert into idempotency (campaign, key, email_key, fingerprint, receipt, at)
     select campaign, key, decode(person, 'hex'), fingerprint, receipt, at from json_to_recordset($1::json)
       as r (campaign text, key text, person text, fingerprint text, receipt text, at bigint)
     order by campaign collate "C", key collate "C"
     on conflict (campaign, key) do nothing returning campaign, key`,
    [JSON.stringify(rows)],
  );
  if (kept.length === rows.length) return new Map();
  const isKept = new Set(kept.map(({ campaign, key }) => keyText(campaign, key)));
  const known = await session.rows<AnswerRow>(
    `select campaign, key, fingerprint, receipt from idempotency
     join json_to_recordset($1::json) as r (campaign text, key text) using (campaign, key)`,
    [JSON.stringify(rows.filter(({ campaign, key }) => !isKept.has(keyText(campaign, key ?? ''))))],
  );
  return new Map(known.map((row) => [keyText(row.campaign, row.key), answerOf(row)]));
}

/** What a key was first answered with. */
export async function findAnswer(session: Session, campaign: string, key: string): Promise<FirstAnswer | undefined> {
  const [row] = await session.rows<AnswerRow>(
    'select campaign, key, fingerprint, receipt from idempotency where campaign = $1 and key = $2',
    [campaign, key],
  );
  return row && answerOf(row);
}
