import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type FramesHost = ReactiveControllerHost & HTMLElement;

/** A frame whose page has come, and the place there in which elements stand. */
export interface Framed {
  readonly frame: HTMLIFrameElement;
  readonly page: Document;
  readonly inside: Window & typeof globalThis;
  readonly place: HTMLElement;
}

/** Keeps every frame of its host filled with live elements, and as large as they are, so that nothing scrolls inside. */
export abstract class FilledFrames<Shown> implements ReactiveController {
  protected readonly host: FramesHost;
  readonly #shown: () => Shown | undefined;

  /** `shown` is `undefined` while there is nothing to fill them with. */
  constructor(host: FramesHost, shown: () => Shown | undefined) {
    this.host = host;
    this.#shown = shown;
    host.addController(this);
  }

  /** Brings what stands in a frame to what is shown. */
  protected abstract fill(framed: Framed, shown: Shown): void;
  /** Gives a frame its size: after it was filled, and whenever what stands in it grows or shrinks. */
  protected abstract fit(framed: Framed): void;

  /** A frame is drawn before its page comes, so that no page comes unheard. */
  hostUpdated(): void {
    for (const frame of this.host.querySelectorAll('iframe')) {
      frame.onload ??= () => this.#watch(frame);
      this.#keep(frame);
    }
  }

  protected get all(): Framed[] {
    return [...this.host.querySelectorAll('iframe')].flatMap((frame) => framed(frame) ?? []);
  }

  protected fitAll(): void {
    for (const one of this.all) this.fit(one);
  }

  #watch(frame: HTMLIFrameElement): void {
    const one = framed(frame);
    if (one) new one.inside.ResizeObserver(() => this.fit(one)).observe(one.place);
    this.#keep(frame);
  }

  #keep(frame: HTMLIFrameElement): void {
    const one = framed(frame);
    const shown = this.#shown();
    if (!one || !shown) return;
    this.fill(one, shown);
    this.fit(one);
  }
}

function framed(frame: HTMLIFrameElement): Framed | undefined {
  const page = frame.contentDocument;
  const place = page?.getElementById('place');
  const inside = page?.defaultView;
  return inside && place ? { frame, page, inside, place } : undefined;
}
