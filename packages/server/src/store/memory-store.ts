import type { Receipt } from '@solidarity/contract';
import type { SignatureEntry } from '../rules/entries.js';
import { heldIfErased } from '../rules/erased-before.js';
import { isSettled } from './is-settled.js';
import { memoryLetters } from './memory-letters.js';
import { memoryOutbox } from './memory-outbox.js';
import { memoryPrivacy } from './memory-privacy.js';
import { memoryReview } from './memory-review.js';
import { memoryProofs } from './memory-proofs.js';
import { askedOf, isCounted, newRow, shown, stored, type Row } from './memory-row.js';
import type { KeyedEntry } from './memory-sent-letters.js';
import { memorySuppressed } from './memory-suppressed.js';
import { keyKeptMs, type CountDrift, type SignOutcome, type Store } from './store.js';

interface Remembered {
  readonly fingerprint: string;
  readonly receipt: Receipt;
  /** Nothing for a letter that its writer takes elsewhere. */
  readonly row: Row | undefined;
  readonly at: number;
}

/** The whole store in memory, with the same answers as a durable one. For tests, demos in a page, and trying things out. */
export function memoryStore(): Store {
  const rows = new Map<string, Row>();
  const byToken = new Map<string, Row>();
  const byUnsubscribe = new Map<string, Row>();
  const byKey = new Map<string, Remembered>();
  const counters = new Map<string, Map<string, number>>();
  const shares = new Map<string, Map<string, number>>();
  const leases = new Map<string, { readonly holder: string; readonly endsAt: number }>();
  const proofs = memoryProofs();
  let lastPlace = 0;
  const suppressed = memorySuppressed();
  const outbox = memoryOutbox(suppressed.isStopped);

  const countersOf = (campaign: string): Map<string, number> => {
    const found = counters.get(campaign) ?? new Map<string, number>();
    counters.set(campaign, found);
    return found;
  };

  const addPeople = ({ entry: { campaign, country = '' } }: Row, n: number): void => {
    const counter = countersOf(campaign);
    counter.set(country, (counter.get(country) ?? 0) + n);
  };

  const count = (row: Row, at: number): void => {
    row.status = 'confirmed';
    row.confirmedAt = at;
    if (isCounted(row)) addPeople(row, 1);
  };

  const post = (row: Row, at: number): void =>
    outbox.post({
      kind: row.status === 'confirmed' ? 'known' : 'confirm',
      person: row.entry.emailKey,
      at,
      read: () => {
        const { campaign, email, language } = row.later ?? row.entry;
        const asked = askedOf(row);
        const isOfList = row.entry.unsubscribeHash !== undefined;
        return {
          ...{ signature: row.id, campaign, email, language },
          ...(asked && { asked }),
          ...(row.status === 'pending' && !isOfList && { consents: row.events }),
        };
      },
    });

  const keep = (entry: SignatureEntry): Row => {
    const person = `${entry.emailKey} ${entry.campaign}`;
    const found = rows.get(person);
    if (found && isSettled(found, entry)) {
      if (entry.unsubscribeHash !== undefined) Object.assign(found, { later: entry, askedAt: entry.at });
      return found;
    }
    const row = found ?? newRow(entry, ++lastPlace);
    row.entry = entry;
    row.network = entry.network;
    row.held &&= entry.held;
    row.events = [...row.events, ...entry.consents];
    row.askedAt = entry.at;
    row.status = 'pending';
    row.confirmedAt = undefined;
    row.withdrawnAt = undefined;
    rows.set(person, row);
    byToken.set(entry.tokenHash, row);
    if (entry.unsubscribeHash !== undefined) byUnsubscribe.set(entry.unsubscribeHash, row);
    return row;
  };

  const letHold = (row: Row, later: SignatureEntry, at: number): void => {
    if (isCounted(row)) addPeople(row, -1);
    row.entry = later;
    row.held &&= later.held;
    row.events = [...row.events, ...later.consents];
    row.later = undefined;
    row.unsubscribedAt = undefined;
    count(row, at);
  };

  const pendingOf = (tokenHash: string, notBefore: number): Row | undefined => {
    const row = byToken.get(tokenHash);
    return row && row.askedAt >= notBefore ? row : undefined;
  };

  /** What a key was answered with before. */
  const answered = ({ campaign, idempotency }: KeyedEntry): SignOutcome | undefined => {
    const found = idempotency && byKey.get(`${campaign} ${idempotency.key}`);
    if (!found) return undefined;
    return found.fingerprint === idempotency.fingerprint ? { kind: 'taken', receipt: found.receipt } : { kind: 'key-reused' };
  };
  const remember = ({ campaign, idempotency, receipt, at }: KeyedEntry, row?: Row): void => {
    if (idempotency) byKey.set(`${campaign} ${idempotency.key}`, { fingerprint: idempotency.fingerprint, receipt, row, at });
  };

  /** A signature without its mail, and its row where this is no repeat. */
  const take = (entry: SignatureEntry): { outcome: SignOutcome; row: Row | undefined } => {
    const earlier = answered(entry);
    if (earlier) return { outcome: earlier, row: undefined };
    const row = keep(heldIfErased(proofs.use(entry), suppressed.erasedAt.has(entry.emailKey)));
    remember(entry, row);
    return { outcome: { kind: 'taken', receipt: entry.receipt }, row };
  };

  const letters = memoryLetters({
    take,
    remember(entry) {
      const earlier = answered(entry);
      if (!earlier) remember(entry);
      return earlier;
    },
    count,
    post: (posting) => outbox.post(posting),
  });

  const endings = {
    letters: letters.ofPerson,
    addPeople,
    unpost: (row: Row): void => outbox.drop(row.id),
    /** No link and no key leads to the row any more. */
    unlink(row: Row, { keys = true } = {}): void {
      for (const index of [byToken, byUnsubscribe]) for (const [token, found] of index) if (found === row) index.delete(token);
      if (keys) for (const [key, found] of byKey) if (found.row === row) byKey.delete(key);
    },
  };

  return {
    ...letters.shelf,
    ...memoryReview({ rows, addPeople, deliveries: letters.deliveries }),
    ...memoryPrivacy({ rows, suppressed, endings, post: (posting) => outbox.post(posting) }),
    async sign(entry): Promise<SignOutcome> {
      const { outcome, row } = take(entry);
      if (!row) return outcome;
      if (entry.confirmation === 'mail') post(row, entry.at);
      else if (row.status === 'pending') count(row, entry.at);
      return outcome;
    },
    async answerOf(campaign, key) {
      const found = byKey.get(`${campaign} ${key}`);
      return found && { fingerprint: found.fingerprint, receipt: found.receipt };
    },
    async purgeKeys(at) {
      for (const [key, remembered] of byKey) if (remembered.at < at - keyKeptMs) byKey.delete(key);
      proofs.purge(at);
      return false;
    },
    async resend(campaign, key, at) {
      const row = byKey.get(`${campaign} ${key}`)?.row;
      if (!row || row.entry.confirmation !== 'mail' || row.status === 'withdrawn' || (row.status === 'unsubscribed' && !row.later)) return;
      row.askedAt = at;
      post(row, at);
    },
    async findByToken(tokenHash, notBefore) {
      return shown(pendingOf(tokenHash, notBefore));
    },
    async confirm(tokenHash, at, notBefore) {
      const row = pendingOf(tokenHash, notBefore);
      if (row?.status === 'pending') count(row, at);
      else if (row?.later) letHold(row, row.later, at);
      return shown(row);
    },
    async findByUnsubscribe(unsubscribeHash) {
      return shown(byUnsubscribe.get(unsubscribeHash));
    },
    async unsubscribe(unsubscribeHash, at) {
      const row = byUnsubscribe.get(unsubscribeHash);
      if (!row) return undefined;
      if (isCounted(row)) addPeople(row, -1);
      if (row.status !== 'unsubscribed') Object.assign(row, { status: 'unsubscribed', unsubscribedAt: at });
      row.later = undefined;
      outbox.drop(row.id);
      return shown(row);
    },
    async counts(campaign) {
      return new Map([...(counters.get(campaign) ?? [])].filter(([, people]) => people > 0));
    },
    async addShare(campaign, network) {
      const counter = shares.get(campaign) ?? new Map<string, number>();
      shares.set(campaign, counter.set(network, (counter.get(network) ?? 0) + 1));
    },
    async shares(campaign) {
      return new Map([...(shares.get(campaign) ?? [])].sort(byMost));
    },
    async leaseMail(limit, at, leaseMs) {
      return outbox.lease(limit, at, leaseMs);
    },
    async settleMail(outcomes) {
      outbox.settle(outcomes);
    },
    async *signatures(campaign) {
      for (const row of rows.values()) if (row.entry.campaign === campaign) yield stored(row);
    },
    async recount() {
      return recount([...rows.values()], counters, countersOf);
    },
    async lease(job, holder, at, ms) {
      const held = leases.get(job);
      if (held && held.endsAt > at && held.holder !== holder) return false;
      leases.set(job, { holder, endsAt: at + ms });
      return true;
    },
    async check() {},
    async close() {},
  };
}

/** Most first; by name where as many. */
const byMost = ([one, n]: [string, number], [other, m]: [string, number]) => m - n || (one < other ? -1 : 1);

function recount(
  rows: readonly Row[],
  counters: Map<string, Map<string, number>>,
  countersOf: (campaign: string) => Map<string, number>,
): CountDrift[] {
  const actual = new Map<string, Map<string, number>>();
  for (const row of rows) {
    if (!isCounted(row)) continue;
    const { entry } = row;
    const counter = actual.get(entry.campaign) ?? new Map<string, number>();
    counter.set(entry.country ?? '', (counter.get(entry.country ?? '') ?? 0) + 1);
    actual.set(entry.campaign, counter);
  }
  const drift: CountDrift[] = [];
  for (const campaign of new Set([...counters.keys(), ...actual.keys()])) {
    const counter = countersOf(campaign);
    for (const country of new Set([...counter.keys(), ...(actual.get(campaign)?.keys() ?? [])])) {
      const [counted, people] = [counter.get(country) ?? 0, actual.get(campaign)?.get(country) ?? 0];
      if (counted === people) continue;
      drift.push({ campaign, country, counted, actual: people });
      counter.set(country, people);
    }
  }
  return drift;
}
