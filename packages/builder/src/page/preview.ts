import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { grow } from '../snippet/grow.js';
import type { Markup } from '../snippet/markup.js';
import type { View } from './bench.js';

/** Pixels of CSS. */
const frameWidth = { phone: 360, computer: 720 } as const;

export interface Shown {
  readonly markup: Markup;
  readonly view: View;
}

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Keeps the frames of the preview at what was chosen. A frame is as high as what is in it, so that nothing scrolls inside, and nothing
 * in it can be touched: it is looked at. `measured` hears how high the element is at most.
 */
export class Preview implements ReactiveController {
  readonly #host: Host;
  readonly #shown: () => Shown | undefined;
  readonly #measured: (pixels: number) => void;
  readonly #heights = new WeakMap<HTMLIFrameElement, Heights>();
  readonly #watched = new WeakMap<HTMLIFrameElement, Document>();
  readonly #columns = new ResizeObserver(() => this.#fitAll());

  constructor(host: Host, shown: () => Shown | undefined, measured: (pixels: number) => void) {
    this.#host = host;
    this.#shown = shown;
    this.#measured = measured;
    host.addController(this);
  }

  hostUpdated(): void {
    for (const frame of this.#frames()) {
      frame.onload ??= () => this.#fill(frame);
      this.#fill(frame);
    }
    for (const screen of this.#host.querySelectorAll('.screens')) this.#columns.observe(screen);
  }

  hostDisconnected(): void {
    this.#columns.disconnect();
  }

  #frames(): HTMLIFrameElement[] {
    return [...this.#host.querySelectorAll('iframe')];
  }

  #fill(frame: HTMLIFrameElement): void {
    const page = frame.contentDocument;
    const place = page?.getElementById('place');
    const shown = this.#shown();
    if (!page || !place || !shown) return;
    page.documentElement.dataset['scheme'] = shown.view.scheme;
    const { 'min-height': _room, ...style } = shown.markup.style ?? {};
    show(page, place, { ...shown.markup, style });
    if (this.#watched.get(frame) !== page) this.#watch(frame, page, place);
    this.#fit(frame);
  }

  #watch(frame: HTMLIFrameElement, page: Document, place: HTMLElement): void {
    const inside = page.defaultView;
    if (!inside) return;
    this.#watched.set(frame, page);
    new inside.ResizeObserver(() => this.#fit(frame)).observe(place);
  }

  #fitAll(): void {
    for (const frame of this.#frames()) this.#fit(frame);
  }

  /** A computer's column is drawn smaller where the screen has no room for it. */
  #fit(frame: HTMLIFrameElement): void {
    const screen = frame.parentElement;
    const page = frame.contentDocument;
    const place = page?.getElementById('place');
    if (!screen || !page || !place) return;
    const width = screen.dataset['width'] === 'phone' ? 'phone' : 'computer';
    const room = screen.parentElement?.clientWidth ?? frameWidth[width];
    const scale = Math.min(1, room / frameWidth[width]);
    const height = page.documentElement.offsetHeight;
    frame.style.setProperty('width', `${frameWidth[width]}px`);
    frame.style.setProperty('height', `${height}px`);
    frame.style.setProperty('transform', `scale(${scale})`);
    screen.style.setProperty('height', `${Math.ceil(height * scale)}px`);
    screen.style.setProperty('width', `${Math.ceil(frameWidth[width] * scale)}px`);
    const element = place.firstElementChild;
    if (element && element.localName.includes('-') && isDrawn(element)) this.#measure(frame, element);
  }

  /** In all frames, and while the campaign comes as well as after it: what stands below an element must not move up either. */
  #measure(frame: HTMLIFrameElement, element: Element): void {
    const { loading, now } = this.#heights.get(frame) ?? { loading: 0, now: 0 };
    const height = element.clientHeight;
    this.#heights.set(frame, isLoading(element) ? { loading: Math.max(loading, height), now } : { loading, now: height });
    const known = this.#frames().flatMap((one) => this.#heights.get(one) ?? []);
    this.#measured(Math.max(...known.flatMap((one) => [one.loading, one.now])));
  }
}

/** Pixels an element takes in one frame, which is a new one for each campaign. */
interface Heights {
  readonly loading: number;
  readonly now: number;
}

const isLoading = (element: Element): boolean => CSS.supports('selector(:state(loading))') && element.matches(':state(loading)');

/** An element that shows itself, and no longer its fallback. */
const isDrawn = (element: Element): boolean => element.shadowRoot?.querySelector('[part~=root]') != null;

/** What stands in a place now. */
const standing = new WeakMap<Element, Markup>();

/** Changes what stands there where it is of the same kind, or else each key would draw it anew. */
function show(page: Document, place: HTMLElement, markup: Markup): void {
  const there = [...place.children].find((child) => standing.get(child)?.tag === markup.tag);
  const before = there && standing.get(there);
  if (!there || !before || markup.tag === 'a') {
    const element = grow(page, markup);
    standing.set(element, markup);
    return place.replaceChildren(element);
  }
  standing.set(there, markup);
  const { attributes, style = {} } = markup;
  for (const name of Object.keys(before.attributes)) if (!(name in attributes)) there.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) {
    if (before.attributes[name] !== value) there.setAttribute(name, value === true ? '' : value);
  }
  const styles = (there as HTMLElement).style;
  for (const name of Object.keys(before.style ?? {})) if (!(name in style)) styles.removeProperty(name);
  for (const [name, value] of Object.entries(style)) styles.setProperty(name, value);
}
