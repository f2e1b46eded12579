import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Runs between an element's coming and its going. A move within the page is neither: it ends only what is still out of
 * the page a microtask later. `signal` aborts at the end, so that late answers find nobody.
 */
export abstract class Lifetime<Host extends ReactiveControllerHost & Element> implements ReactiveController {
  protected readonly host: Host;
  #running: AbortController | undefined;

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
  }

  protected get signal(): AbortSignal | undefined {
    return this.#running?.signal;
  }

  hostConnected(): void {
    if (this.#running) return;
    this.#running = new AbortController();
    this.begin(this.#running.signal);
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.host.isConnected) return;
      this.#running?.abort();
      this.#running = undefined;
    });
  }

  /** Called once a lifetime; what it begins must end when `signal` aborts. */
  protected abstract begin(signal: AbortSignal): void;
}
