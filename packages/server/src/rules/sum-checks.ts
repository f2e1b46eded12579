import { countryCodes, type CampaignFile } from '@solidarity/contract';
import type { CampaignSlip } from './campaign-checks.js';

/** What does not add up among people who signed on paper or elsewhere. */
export const sumSlips = (file: CampaignFile): CampaignSlip[] =>
  (['imported', 'paper'] as const).flatMap((name) => slipsIn(name, file[name]));

function slipsIn(name: string, sum: CampaignFile['paper']): CampaignSlip[] {
  if (!sum) return [];
  const { total, countries } = sum;
  const slips: CampaignSlip[] = Object.keys(countries)
    .filter((country) => !countryCodes.includes(country))
    .map((country) => ({ path: [name, 'countries', country], expected: 'key: expected a country of ISO 3166, such as "GB"' }));
  const people = Object.values(countries).reduce((n, more) => n + more, 0);
  if (people > total)
    slips.push({ path: [name, 'countries'], expected: `expected at most ${total} people together, as /${name}/total says, not ${people}` });
  return slips;
}
