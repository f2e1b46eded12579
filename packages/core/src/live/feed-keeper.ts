import type { CountFeed, Keeper } from '../counts/count-feed.js';
import { addressOf, paths } from '@solidarity/contract/paths';
import { answerWithin } from '../backend/timed.js';
import { readCounts } from '../counts/read-counts.js';
import type { SolidaritySignedEvent } from '../events.js';

/** Milliseconds between polls, and the longest pause after failures. */
const pollEvery = 15_000;
const pauseAtMost = 300_000;

/**
 * Keeps the counts of a campaign fresh while somebody looks: no listener on screen, or a hidden tab, and there is no timer
 * and no connection. By stream where the backend offers one, else by polls with jitter.
 */
export class FeedKeeper implements Keeper {
  readonly #feed: CountFeed;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stream: EventSource | undefined;
  #streamFailed = false;
  #failures = 0;
  #runs = false;
  #hasRun = false;

  constructor(feed: CountFeed) {
    this.#feed = feed;
  }

  start(): void {
    this.#runs = true;
    document.addEventListener('visibilitychange', this.#onVisibility);
    document.addEventListener('solidarity-signed', this.#onSigned);
    // What the feed asked for by itself is fresh the first time.
    if (this.#hasRun || !this.#feed.news) this.#resume();
    else this.#next();
    this.#hasRun = true;
  }

  stop(): void {
    this.#runs = false;
    document.removeEventListener('visibilitychange', this.#onVisibility);
    document.removeEventListener('solidarity-signed', this.#onSigned);
    this.#pause();
  }

  readonly #onVisibility = (): void => {
    this.#pause();
    this.#resume();
  };

  /** A signature on this page that counts already moves the number at once; the next answer reconciles. */
  readonly #onSigned = ({ detail }: SolidaritySignedEvent): void => {
    const { news, campaign } = this.#feed;
    if (!news || detail?.campaign !== campaign || detail.state !== 'counted') return;
    const { total, online } = news.counts.people;
    const people = { ...news.counts.people, total: total + 1, online: online + 1 };
    this.#feed.tell({ ...news, counts: { ...news.counts, people } });
  };

  #pause(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#stream?.close();
    this.#stream = undefined;
  }

  #resume(): void {
    if (!this.#runs || document.hidden || this.#feed.isUnknown) return;
    void this.#ask();
  }

  async #ask(): Promise<void> {
    const came = await this.#feed.ask();
    const { news } = this.#feed;
    this.#failures = came ? 0 : this.#failures + 1;
    if (!came && news && !news.stale) this.#feed.tell({ ...news, stale: true });
    this.#next();
  }

  #next(): void {
    this.#pause();
    if (!this.#runs || document.hidden || this.#feed.isUnknown) return;
    if (this.#feed.news?.counts.stream && !this.#streamFailed && this.#failures === 0) return this.#openStream();
    const pause = Math.min(pollEvery * 2 ** this.#failures, pauseAtMost);
    this.#timer = setTimeout(() => void this.#ask(), pause * (0.8 + Math.random() * 0.4));
  }

  #openStream(): void {
    const { backend, campaign } = this.#feed;
    const stream = new EventSource(addressOf(backend, paths.countsStream, { id: campaign }));
    this.#stream = stream;
    const broke = () => {
      if (this.#stream !== stream) return;
      this.#streamFailed = true;
      this.#next();
    };
    // A stream begins with the counts as they are. One that says nothing is held back on the way, by a proxy that waits for its end.
    this.#timer = setTimeout(broke, answerWithin);
    stream.onmessage = ({ data }) => {
      clearTimeout(this.#timer);
      const counts = parse(String(data));
      if (counts) this.#feed.tell({ counts, stale: false });
    };
    // A stream that breaks is not tried again on this page view: polls through a cache are the cheaper way to recover.
    stream.onerror = broke;
  }
}

function parse(data: string): ReturnType<typeof readCounts> {
  try {
    return readCounts(JSON.parse(data));
  } catch {
    return undefined;
  }
}
