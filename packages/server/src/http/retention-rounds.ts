import type { CampaignFile } from '@solidarity/contract';
import { dayMs, hourMs } from '../rules/duration.js';
import { forgottenCampaigns, isOver } from '../rules/retention.js';
import type { PrivacyShelf, Retained, RetentionRound } from '../store/privacy-shelf.js';
import type { Store } from '../store/store.js';

type Shelf = Pick<PrivacyShelf, 'noteClosings' | 'closings' | 'retain' | 'retentionDue'>;

/** What a round of now goes by; remembers since when campaigns are closed. */
export async function beginRound(store: Shelf, campaigns: Iterable<CampaignFile>, now: number): Promise<RetentionRound> {
  const files = [...campaigns];
  const idsWhere = (over: boolean): string[] => files.filter((file) => isOver(file, now) === over).map(({ id }) => id);
  const closings = await store.noteClosings({ closed: idsWhere(true), open: idsWhere(false) }, now);
  return { at: now, closed: forgottenCampaigns(files, closings, now) };
}

/** What a round of now would take. Changes nothing. */
export async function dueNow(store: Shelf, campaigns: Iterable<CampaignFile>, now: number): Promise<Retained[]> {
  return store.retentionDue({ at: now, closed: forgottenCampaigns(campaigns, await store.closings(), now) });
}

/** Mails wait while these run. */
const stepsAtOnce = 20;

interface Rounds {
  readonly store: Shelf & Pick<Store, 'lease'>;
  readonly campaigns: ReadonlyMap<string, CampaignFile>;
  readonly clock: () => number;
  readonly onRetained: (retained: Retained) => void;
}

/** Once a day, a few bounded steps each time it is called; of several processes, one. */
export function retentionRounds({ store, campaigns, clock, onRetained }: Rounds, isStopped: () => boolean): () => Promise<void> {
  const holder = crypto.randomUUID();
  let begunAt = -Infinity;
  let going: { readonly round: RetentionRound; readonly after: number } | undefined;

  const begin = async (now: number): Promise<typeof going> => {
    if (now - begunAt < dayMs) return undefined;
    begunAt = now;
    if (!(await store.lease('retention', holder, now, hourMs))) return undefined;
    return { round: await beginRound(store, campaigns.values(), now), after: 0 };
  };

  return async () => {
    if (isStopped()) return;
    going ??= await begin(clock());
    for (let step = 0; going && step < stepsAtOnce && !isStopped(); step += 1) {
      const { retained, next } = await store.retain(going.round, going.after);
      retained.forEach(onRetained);
      going = next === undefined ? undefined : { ...going, after: next };
    }
  };
}
