import type { CampaignState, Counts } from '@solidarity/contract';
import { list, oneOf, people, record, text } from '../backend/read-values.js';

/** Counts out of whatever was answered; `undefined` unless the total is a number of people. */
export function readCounts(answer: unknown): Counts | undefined {
  const from = record(answer);
  const sums = record(from['people']);
  const total = people(sums['total']);
  if (total === undefined) return undefined;
  const goal = people(from['goal']);
  return {
    people: { total, online: people(sums['online']) ?? 0, paper: people(sums['paper']) ?? 0, imported: people(sums['imported']) ?? 0 },
    countries: list(from['countries'], (entry) => {
      const row = record(entry);
      const [country, n] = [text(row['country']), people(row['people'])];
      return country && /^[A-Z]{2}$/.test(country) && n !== undefined ? { country, people: n } : undefined;
    }),
    letters: people(from['letters']) ?? 0,
    members: people(from['members']) ?? 0,
    state: oneOf<CampaignState>(from['state'], ['upcoming', 'open', 'paused', 'closed', 'won']) ?? 'open',
    ...(goal ? { goal } : {}),
    stream: from['stream'] === true,
    asOf: text(from['asOf']) ?? '',
  };
}
