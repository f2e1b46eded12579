import type { CampaignFile, Counts } from '@solidarity/contract';
import { stateOf } from './campaign.js';

/** Adds up who signed online (by country, '' where none was given), on paper and elsewhere before. */
export function composeCounts(
  file: CampaignFile,
  online: ReadonlyMap<string, number>,
  { now, stream, letters = 0 }: { now: number; stream: boolean; letters?: number },
): Counts {
  const byCountry = new Map<string, number>();
  const add = (country: string, people: number) => byCountry.set(country, (byCountry.get(country) ?? 0) + people);
  let onlineTotal = 0;
  for (const [country, people] of online) {
    onlineTotal += people;
    if (country !== '') add(country, people);
  }
  for (const sum of [file.imported, file.paper]) {
    for (const [country, people] of Object.entries(sum?.countries ?? {})) add(country, people);
  }
  const imported = file.imported?.total ?? 0;
  const paper = file.paper?.total ?? 0;
  return {
    people: { total: onlineTotal + paper + imported, online: onlineTotal, paper, imported },
    countries: [...byCountry]
      .map(([country, people]) => ({ country, people }))
      .filter(({ people }) => people > 0)
      .sort((a, b) => b.people - a.people || (a.country < b.country ? -1 : 1)),
    letters,
    members: 0,
    state: stateOf(file, now),
    ...(file.goal !== undefined && { goal: file.goal }),
    stream,
    asOf: new Date(now).toISOString(),
  };
}
