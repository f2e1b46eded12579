import type { Receipt } from '@solidarity/contract';
import type { SignatureEntry } from '../rules/entries.js';
import { memoryOutbox } from './memory-outbox.js';
import type { CountDrift, Pending, SignOutcome, Store, StoredSignature } from './store.js';

/** A signature as it rests here: the later answers replace the earlier ones, consent events pile up. */
interface Row {
  entry: SignatureEntry;
  readonly id: string;
  events: SignatureEntry['consents'];
  status: 'pending' | 'confirmed';
  confirmedAt: number | undefined;
  /** When a mail with the token was last asked for; the age of a link. */
  askedAt: number;
}

interface Remembered {
  readonly fingerprint: string;
  readonly receipt: Receipt;
  readonly row: Row;
}

/** The whole store in memory, with the same answers as a durable one. For tests, demos in a page, and trying things out. */
export function memoryStore(): Store {
  const rows = new Map<string, Row>();
  const byToken = new Map<string, Row>();
  const byKey = new Map<string, Remembered>();
  const counters = new Map<string, Map<string, number>>();
  const outbox = memoryOutbox();

  const countersOf = (campaign: string): Map<string, number> => {
    const found = counters.get(campaign) ?? new Map<string, number>();
    counters.set(campaign, found);
    return found;
  };

  const count = (row: Row, at: number): void => {
    row.status = 'confirmed';
    row.confirmedAt = at;
    const { campaign, country = '' } = row.entry;
    const counter = countersOf(campaign);
    counter.set(country, (counter.get(country) ?? 0) + 1);
  };

  const post = (row: Row, at: number): void =>
    outbox.post({
      kind: row.status === 'confirmed' ? 'known' : 'confirm',
      person: row.entry.emailKey,
      at,
      read: () => ({ signature: row.id, campaign: row.entry.campaign, email: row.entry.email, language: row.entry.language }),
    });

  const keep = (entry: SignatureEntry): Row => {
    const person = `${entry.emailKey} ${entry.campaign}`;
    const found = rows.get(person);
    if (found?.status === 'confirmed') return found;
    const row: Row = found ?? { entry, id: entry.id, events: [], status: 'pending', confirmedAt: undefined, askedAt: entry.at };
    row.entry = entry;
    row.events = [...row.events, ...entry.consents];
    row.askedAt = entry.at;
    rows.set(person, row);
    byToken.set(entry.tokenHash, row);
    return row;
  };

  const pendingOf = (tokenHash: string, notBefore: number): Row | undefined => {
    const row = byToken.get(tokenHash);
    return row && row.askedAt >= notBefore ? row : undefined;
  };

  return {
    async sign(entry): Promise<SignOutcome> {
      const key = entry.idempotency && `${entry.campaign} ${entry.idempotency.key}`;
      const remembered = key === undefined ? undefined : byKey.get(key);
      if (remembered)
        return remembered.fingerprint === entry.idempotency?.fingerprint
          ? { kind: 'taken', receipt: remembered.receipt }
          : { kind: 'key-reused' };
      const row = keep(entry);
      if (key !== undefined && entry.idempotency)
        byKey.set(key, { fingerprint: entry.idempotency.fingerprint, receipt: entry.receipt, row });
      if (entry.confirmation === 'mail') post(row, entry.at);
      else if (row.status === 'pending') count(row, entry.at);
      return { kind: 'taken', receipt: entry.receipt };
    },
    async answerOf(campaign, key) {
      const found = byKey.get(`${campaign} ${key}`);
      return found && { fingerprint: found.fingerprint, receipt: found.receipt };
    },
    async resend(campaign, key, at) {
      const row = byKey.get(`${campaign} ${key}`)?.row;
      if (!row || row.entry.confirmation !== 'mail') return;
      row.askedAt = at;
      post(row, at);
    },
    async findByToken(tokenHash, notBefore) {
      return shown(pendingOf(tokenHash, notBefore));
    },
    async confirm(tokenHash, at, notBefore) {
      const row = pendingOf(tokenHash, notBefore);
      if (row?.status === 'pending') count(row, at);
      return shown(row);
    },
    async counts(campaign) {
      return new Map(counters.get(campaign));
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
    async check() {},
    async close() {},
  };
}

const shown = (row: Row | undefined): Pending | undefined => row && { campaign: row.entry.campaign, language: row.entry.language };

function stored({ entry, id, events, status, confirmedAt }: Row): StoredSignature {
  const { campaign, email, person, country, language, origin, partner, element, at } = entry;
  return { id, campaign, email, person, country, language, consents: events, origin, partner, element, at, status, confirmedAt };
}

function recount(
  rows: readonly Row[],
  counters: Map<string, Map<string, number>>,
  countersOf: (campaign: string) => Map<string, number>,
): CountDrift[] {
  const actual = new Map<string, Map<string, number>>();
  for (const { entry, status } of rows) {
    if (status !== 'confirmed') continue;
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
