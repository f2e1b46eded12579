import type { ReactiveControllerHost } from 'lit';
import { Lifetime } from '../element/lifetime.js';
import { countFeed, type CountFeed, type CountNews } from './count-feed.js';

interface CountListener {
  source(): { campaign: string; backend: string } | undefined;
  /** `undefined`: the backend does not know the campaign. */
  told(news: CountNews | undefined): void;
  /** It listens to a feed from now on. */
  listening(feed: CountFeed): void;
}

/** Listens to the page's count feed while its element is on screen. */
export class CountController<Host extends ReactiveControllerHost & Element> extends Lifetime<Host> {
  readonly #listener: CountListener;
  #onScreen = false;
  #listeningTo = '';
  #stop: (() => void) | undefined;

  constructor(host: Host, listener: CountListener) {
    super(host);
    this.#listener = listener;
  }

  protected override begin(signal: AbortSignal): void {
    signal.addEventListener('abort', () => this.#hush());
    if (typeof IntersectionObserver !== 'function') {
      this.#onScreen = true;
      return;
    }
    const observer = new IntersectionObserver((entries) => {
      this.#onScreen = entries.at(-1)?.isIntersecting ?? false;
      this.hostUpdate();
    });
    observer.observe(this.host);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  hostUpdate(): void {
    // An element that has left the page may still be drawn once more.
    const source = this.#onScreen && this.signal ? this.#listener.source() : undefined;
    const wanted = source ? `${source.backend} ${source.campaign}` : '';
    if (wanted === this.#listeningTo) return;
    this.#hush();
    this.#listeningTo = wanted;
    if (!source) return;
    const feed = countFeed(source.backend, source.campaign);
    this.#stop = feed.listen((news) => this.#listener.told(news));
    this.#listener.listening(feed);
  }

  #hush(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#listeningTo = '';
  }
}
