import type { Asked, SignatureEntry } from '../rules/entries.js';
import type { HeldReason } from '../rules/held.js';
import type { Pending, SignatureStatus, StoredSignature } from './store.js';

/** A signature as it rests here: the later answers replace the earlier ones, consent events pile up. */
export interface Row {
  entry: SignatureEntry;
  readonly id: string;
  /** In the order of arrival. */
  readonly place: number;
  events: SignatureEntry['consents'];
  status: SignatureStatus;
  confirmedAt: number | undefined;
  /** A later answer to a list, which waits for the button. */
  later: SignatureEntry | undefined;
  unsubscribedAt: number | undefined;
  withdrawnAt: number | undefined;
  /** When a mail with the token was last asked for; the age of a link. */
  askedAt: number;
  network: string | undefined;
  held: HeldReason | undefined;
  /** Batches of reviews. */
  removed: string | undefined;
  released: string | undefined;
  /** Why it was held before it was released. */
  wasHeld: HeldReason | undefined;
}

export const newRow = (entry: SignatureEntry, place: number): Row => ({
  entry,
  id: entry.id,
  place,
  events: [],
  status: 'pending',
  confirmedAt: undefined,
  later: undefined,
  unsubscribedAt: undefined,
  withdrawnAt: undefined,
  askedAt: entry.at,
  network: undefined,
  held: entry.held,
  removed: undefined,
  released: undefined,
  wasHeld: undefined,
});

/** Whether nothing stands against it. */
export const isFree = ({ held, removed }: Row): boolean => held === undefined && removed === undefined;

export const isCounted = (row: Row): boolean => row.status === 'confirmed' && isFree(row);

/** What waits for the first button. */
export const unconfirmed = ({ entry, events, status }: Row): Asked | undefined =>
  status === 'pending' ? { at: entry.at, person: entry.person, consents: events } : undefined;

/** What waits for the button of a list. */
export function askedOf(row: Row): Asked | undefined {
  const { entry, events, later } = row;
  if (entry.unsubscribeHash === undefined) return undefined;
  if (later) return { at: later.at, person: later.person, consents: [...events, ...later.consents] };
  return unconfirmed(row);
}

/** As a page may know it. */
export function shown(row: Row | undefined): Pending | undefined {
  if (!row) return undefined;
  const { campaign, language } = row.later ?? row.entry;
  const isList = row.entry.unsubscribeHash !== undefined;
  if (isList) return { campaign, language, subscription: { status: row.status, asked: askedOf(row) } };
  const asked = unconfirmed(row);
  return { campaign, language, ...(asked && { asked }) };
}

/** As an export tells it. */
export function stored(row: Row): StoredSignature {
  const { entry, id, events, status, confirmedAt, unsubscribedAt, withdrawnAt, network, held, removed } = row;
  const { campaign, email, person, country, language, origin, partner, element, at, unsubscribeHash } = entry;
  return {
    id,
    campaign,
    email,
    person,
    country,
    language,
    consents: events,
    origin,
    partner,
    element,
    at,
    status,
    confirmedAt,
    ...(network !== undefined && { network }),
    ...(held && { held }),
    ...(removed !== undefined && { removed }),
    ...(withdrawnAt !== undefined && { withdrawnAt }),
    ...(unsubscribeHash !== undefined && { unsubscribeHash, unsubscribedAt }),
  };
}
