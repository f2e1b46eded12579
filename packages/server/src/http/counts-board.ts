import type { CampaignFile } from '@solidarity/contract';
import { composeCounts } from '../rules/counts.js';
import { minuteMs } from '../rules/duration.js';
import type { Store } from '../store/store.js';
import { etagOf } from './answers.js';
import { countsTeller, type CountsListener, type CountsTeller } from './counts-teller.js';

/** Counts ready to be sent: the bytes, and what tells them from earlier ones. */
export interface CountsSnapshot {
  readonly body: string;
  readonly etag: string;
  /** Rises with each change of this campaign's body. */
  readonly version: number;
}

/** The counts of every campaign in memory, so that a reader never costs the store anything. */
export interface CountsBoard {
  /** What was read last, without waiting; `undefined` before the first reading. */
  latest(campaign: string): CountsSnapshot | undefined;
  /** What holds now: read anew where the last reading is older than a second or something was counted since. */
  current(campaign: string): Promise<CountsSnapshot>;
  /** Something was counted: the next reading asks the store. */
  bump(campaign: string): void;
  /** Tells of each change, at most once a second. Returns how to stop. */
  listen(campaign: string, listener: CountsListener): () => void;
  /** Reads all campaigns anew. */
  refresh(): Promise<void>;
  start(): void;
  stop(): void;
}

const refreshMs = 1000;
/** A campaign where nothing happens says at least once a minute that its numbers still hold. */
const restampMs = minuteMs;

interface Entry {
  readonly file: CampaignFile;
  readonly teller: CountsTeller;
  snapshot: CountsSnapshot | undefined;
  /** The body without its time: whether the numbers changed. */
  numbers: string;
  stampedAt: number;
  readAt: number;
  isStale: boolean;
  reading: Promise<CountsSnapshot> | undefined;
}

interface BoardOptions {
  readonly store: Pick<Store, 'counts' | 'lettersSent'>;
  readonly clock: () => number;
  readonly stream: boolean;
  readonly onFailure: (error: unknown) => void;
}

export function countsBoard(campaigns: Iterable<CampaignFile>, { store, clock, stream, onFailure }: BoardOptions): CountsBoard {
  const entries = new Map<string, Entry>();
  for (const file of campaigns) {
    entries.set(file.id, {
      file,
      teller: countsTeller(refreshMs, clock),
      snapshot: undefined,
      numbers: '',
      stampedAt: -Infinity,
      readAt: -Infinity,
      isStale: true,
      reading: undefined,
    });
  }
  let isStarted = false;
  let timer: ReturnType<typeof setInterval> | undefined;

  const entryOf = (campaign: string): Entry => {
    const entry = entries.get(campaign);
    if (!entry) throw new Error(`expected one of the campaigns ${[...entries.keys()].join(', ')}; got another`);
    return entry;
  };

  const read = async (entry: Entry): Promise<CountsSnapshot> => {
    entry.isStale = false;
    try {
      const { id, letter } = entry.file;
      const online = await store.counts(id);
      return accept(entry, online, letter ? await store.lettersSent(id) : 0);
    } catch (error) {
      entry.isStale = true;
      throw error;
    } finally {
      entry.reading = undefined;
    }
  };

  const accept = (entry: Entry, online: ReadonlyMap<string, number>, letters: number): CountsSnapshot => {
    const now = clock();
    const counts = composeCounts(entry.file, online, { now, stream, letters });
    const numbers = JSON.stringify({ ...counts, asOf: '' });
    entry.readAt = now;
    if (!entry.snapshot || numbers !== entry.numbers || now - entry.stampedAt >= restampMs) {
      const body = JSON.stringify(counts);
      entry.snapshot = { body, etag: etagOf(body), version: (entry.snapshot?.version ?? 0) + 1 };
      entry.numbers = numbers;
      entry.stampedAt = now;
    }
    entry.teller.tell(entry.snapshot, numbers);
    return entry.snapshot;
  };

  const refresh = async (): Promise<void> => {
    for (const entry of entries.values()) {
      try {
        await (entry.reading ??= read(entry));
      } catch (error) {
        onFailure(error);
      }
    }
  };

  /** The clock ticks only while somebody needs it, so that a tab that closes its backend keeps nothing alive. */
  const tick = (): void => {
    const isNeeded = isStarted || [...entries.values()].some(({ teller }) => teller.listeners.size > 0);
    if (isNeeded && timer === undefined) timer = setInterval(() => void refresh(), refreshMs);
    else if (!isNeeded && timer !== undefined) {
      clearInterval(timer);
      timer = undefined;
    }
  };

  return {
    latest: (campaign) => entries.get(campaign)?.snapshot,
    async current(campaign) {
      const entry = entryOf(campaign);
      if (entry.snapshot && !entry.isStale && clock() - entry.readAt < refreshMs) return entry.snapshot;
      try {
        return await (entry.reading ??= read(entry));
      } catch (error) {
        // The last good count is better than none; its time tells how old it is.
        if (!entry.snapshot) throw error;
        onFailure(error);
        return entry.snapshot;
      }
    },
    bump(campaign) {
      entryOf(campaign).isStale = true;
    },
    listen(campaign, listener) {
      const { listeners } = entryOf(campaign).teller;
      listeners.add(listener);
      tick();
      return () => {
        listeners.delete(listener);
        tick();
      };
    },
    refresh,
    start() {
      isStarted = true;
      tick();
    },
    stop() {
      isStarted = false;
      for (const { teller } of entries.values()) teller.stop();
      tick();
    },
  };
}
