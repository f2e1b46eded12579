import type { Asked, SignatureEntry } from '../../rules/entries.js';
import type { HeldReason } from '../../rules/held.js';
import { listIdOf } from '../../rules/list-key.js';
import type { Pending, SignatureStatus } from '../store.js';
import type { ConsentTexts } from './consent-texts.js';
import type { Later } from '../later.js';
import type { Place, Session } from './session.js';

/** What a signature says to whoever holds its link. */
export interface HeldRow extends Place {
  readonly language: string;
  readonly status: SignatureStatus;
  readonly person: string;
  readonly country: string | null;
  readonly consents: string;
  readonly signedAt: number;
  readonly askedAt: number;
  readonly confirmation: SignatureEntry['confirmation'];
  readonly later: string | null;
  readonly unsubscribeHash: string | null;
  readonly held: HeldReason | null;
  readonly removed: string | null;
}

export const heldColumns = `encode(signature.email_key, 'hex') as "emailKey", signature.campaign, signature.language, signature.status,
  signature.person, signature.country, signature.consents, signature.signed_at as "signedAt", signature.asked_at as "askedAt",
  signature.confirmation, signature.later, encode(signature.unsubscribe_hash, 'hex') as "unsubscribeHash",
  signature.held, signature.removed`;

export const readRows = (session: Session, places: readonly Place[]): Promise<HeldRow[]> =>
  session.rows<HeldRow>(
    `select ${heldColumns} from json_to_recordset($1::json) as r ("emailKey" text, campaign text)
     join signature on signature.email_key = decode(r."emailKey", 'hex') and signature.campaign = r.campaign`,
    [JSON.stringify(places.map(({ emailKey, campaign }) => ({ emailKey, campaign })))],
  );

/** Whose token it is: its first half begins the email key, so no index of tokens is kept, nor written to at each signature. */
export async function findByHash(session: Session, column: 'token_hash' | 'unsubscribe_hash', hash: string): Promise<HeldRow | undefined> {
  const first = hash.slice(0, 32);
  const [row] = await session.rows<HeldRow>(
    `select ${heldColumns} from signature
     where email_key between decode($1, 'hex') and decode($2, 'hex') and ${column} = decode($3, 'hex')`,
    [first.padEnd(64, '0'), first.padEnd(64, 'f'), hash],
  );
  return row;
}

export const laterIn = ({ later }: Pick<HeldRow, 'later'>): Later | undefined =>
  later === null ? undefined : (JSON.parse(later) as Later);

/** Whether nothing stands against it. */
export const isFree = ({ held, removed }: Pick<HeldRow, 'held' | 'removed'>): boolean => held === null && removed === null;

/** Only lists have it. */
export const isOfList = ({ campaign, unsubscribeHash }: Pick<HeldRow, 'campaign' | 'unsubscribeHash'>): boolean =>
  unsubscribeHash !== null && listIdOf(campaign) !== undefined;

/** What waits for the button of a list. */
export async function askedOf(row: HeldRow, texts: ConsentTexts): Promise<Asked | undefined> {
  if (!isOfList(row)) return undefined;
  const later = laterIn(row);
  if (!later) return unconfirmedOf(row, texts);
  const [given = []] = await texts.read([row.consents]);
  return { at: later.at, person: later.person, consents: [...given, ...later.consents] };
}

/** What a signature would be confirmed with; nothing where it is confirmed. */
export async function unconfirmedOf({ status, signedAt, person, consents }: HeldRow, texts: ConsentTexts): Promise<Asked | undefined> {
  if (status !== 'pending') return undefined;
  const [given = []] = await texts.read([consents]);
  return { at: signedAt, person: JSON.parse(person) as Asked['person'], consents: given };
}

/** As a page behind a link may know it. */
export async function pendingOf(row: HeldRow, texts: ConsentTexts): Promise<Pending> {
  const { campaign, language, status } = row;
  if (isOfList(row))
    return { campaign, language: laterIn(row)?.language ?? language, subscription: { status, asked: await askedOf(row, texts) } };
  const asked = await unconfirmedOf(row, texts);
  return { campaign, language, ...(asked && { asked }) };
}
