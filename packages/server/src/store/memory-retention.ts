import type { Row } from './memory-row.js';
import { unconfirmedKeptMs, type PrivacyShelf, type Retained, type RetentionRound } from './privacy-shelf.js';

type Retention = Pick<PrivacyShelf, 'noteClosings' | 'closings' | 'retain' | 'retentionDue'>;

/** What the memory store lets go of when its time is over. */
export function memoryRetention(rows: ReadonlyMap<string, Row>, forget: (row: Row, at: number) => void): Retention {
  const closings = new Map<string, number>();
  const due = (round: RetentionRound) => [...rows.values()].flatMap((row) => (kindOf(row, round) ? [row] : []));
  return {
    async noteClosings({ closed, open }, at) {
      for (const campaign of open) closings.delete(campaign);
      for (const campaign of closed) if (!closings.has(campaign)) closings.set(campaign, at);
      return new Map(closings);
    },
    async closings() {
      return new Map(closings);
    },
    async retain(round) {
      const taken = due(round);
      const retained = summed(taken, round);
      for (const row of taken) forget(row, round.at);
      for (const row of rows.values()) if (row.later && row.askedAt < round.at - unconfirmedKeptMs) row.later = undefined;
      return { retained };
    },
    async retentionDue(round) {
      return summed(due(round), round);
    },
  };
}

function kindOf({ status, askedAt, withdrawnAt, entry }: Row, { at, closed }: RetentionRound): 'unconfirmed' | 'anonymised' | undefined {
  const old = at - unconfirmedKeptMs;
  if ((status === 'pending' && askedAt < old) || (status === 'withdrawn' && (withdrawnAt ?? old) < old)) return 'unconfirmed';
  return entry.email !== '' && closed.includes(entry.campaign) ? 'anonymised' : undefined;
}

function summed(rows: readonly Row[], round: RetentionRound): Retained[] {
  const campaigns = [...new Set(rows.map(({ entry }) => entry.campaign))].sort();
  return campaigns.map((campaign) => {
    const count = (kind: 'unconfirmed' | 'anonymised') =>
      rows.filter((row) => row.entry.campaign === campaign && kindOf(row, round) === kind).length;
    return { campaign, unconfirmed: count('unconfirmed'), anonymised: count('anonymised') };
  });
}
