import type { Counts } from '@solidarity/contract';
import { addressOf, paths } from '@solidarity/contract/paths';
import { faultOf } from '../backend/faults.js';
import { getJson } from '../backend/get.js';
import { readCounts } from './read-counts.js';

/** What listeners are told: the counts, and whether the last try to refresh them failed. */
export interface CountNews {
  readonly counts: Counts;
  readonly stale: boolean;
}

/** Told news, or `undefined` where the backend does not know the campaign: the builder's mistake, so nobody asks again. */
export type CountListener = (news: CountNews | undefined) => void;

/** Keeps a feed fresh; runs only while somebody listens. */
export interface Keeper {
  start(): void;
  stop(): void;
}

/**
 * The counts of one campaign for all elements of the page. By itself it asks once, for the first listener; what keeps it
 * fresh comes later and is put in with `keepWith`.
 */
export class CountFeed {
  readonly backend: string;
  readonly campaign: string;
  readonly #listeners = new Set<CountListener>();
  #news: CountNews | undefined;
  #told: string | undefined;
  #keeper: Keeper | undefined;
  #asking: Promise<boolean> | undefined;
  #isUnknown = false;

  constructor(backend: string, campaign: string) {
    this.backend = backend;
    this.campaign = campaign;
  }

  get news(): CountNews | undefined {
    return this.#news;
  }

  get isUnknown(): boolean {
    return this.#isUnknown;
  }

  /** Listens from now on; the last news comes at once. Call what is returned to stop. */
  listen(listener: CountListener): () => void {
    this.#listeners.add(listener);
    if (this.#news || this.#isUnknown) listener(this.#news);
    if (this.#listeners.size === 1) this.#begin();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#keeper?.stop();
    };
  }

  /** The first keeper stays. */
  keepWith(make: (feed: CountFeed) => Keeper): void {
    if (this.#keeper) return;
    this.#keeper = make(this);
    if (this.#listeners.size > 0) this.#keeper.start();
  }

  /** Asks the backend, once however many ask at a time. Answers whether there was an answer worth telling. */
  ask(): Promise<boolean> {
    this.#asking ??= this.#read().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  /** Tells of what changed. A later time alone is kept, and nothing is drawn anew for it. */
  tell(news: CountNews | undefined): void {
    this.#news = news;
    const told = JSON.stringify(news && { ...news, counts: { ...news.counts, asOf: '' } });
    if (told === this.#told && news) return;
    this.#told = told;
    for (const listener of this.#listeners) listener(news);
  }

  #begin(): void {
    if (this.#keeper) this.#keeper.start();
    else if (!this.#news && !this.#isUnknown) void this.ask();
  }

  async #read(): Promise<boolean> {
    try {
      const address = addressOf(this.backend, paths.counts, { id: this.campaign });
      const counts = readCounts(await getJson(address, { fresh: this.#news !== undefined }));
      if (counts) this.tell({ counts, stale: false });
      return counts !== undefined;
    } catch (error) {
      this.#isUnknown = !this.#news && faultOf(error).status === 404;
      if (this.#isUnknown) this.tell(undefined);
      return false;
    }
  }
}

const feeds = new Map<string, CountFeed>();

/** The one feed of a (backend, campaign) on this page. */
export function countFeed(backend: string, campaign: string): CountFeed {
  const key = `${backend} ${campaign}`;
  const feed = feeds.get(key) ?? new CountFeed(backend, campaign);
  feeds.set(key, feed);
  return feed;
}
