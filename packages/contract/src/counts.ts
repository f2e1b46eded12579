import * as z from 'zod/mini';
import { CampaignState, Country, People } from './campaign.js';

/** How many, as of when. `people` are persons; letters and members are counted apart. */
export const Counts = z.object({
  people: z.object({ total: People, online: People, paper: People, imported: People }),
  /** By country, largest first; people who gave no country are in the total only. */
  countries: z.array(z.object({ country: Country, people: People })),
  letters: People,
  members: People,
  state: CampaignState,
  goal: z.optional(People),
  /** Whether `counts/stream` may be listened to; without it, ask again now and then. */
  stream: z.boolean(),
  /** When the numbers were true, ISO 8601 in UTC. */
  asOf: z.string(),
});
export type Counts = z.infer<typeof Counts>;
