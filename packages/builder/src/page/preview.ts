import { dress, grow } from '../snippet/grow.js';
import type { Markup } from '../snippet/markup.js';
import type { View } from './bench.js';
import { FilledFrames, type Framed, type FramesHost } from './filled-frames.js';

/** Pixels of CSS. */
const frameWidth = { phone: 360, computer: 720 } as const;

export interface Shown {
  readonly markup: Markup;
  readonly view: View;
}

/** The frames in which an editor sees what was chosen. Nothing in them can be touched. `measured` hears how high the element is at most. */
export class Preview extends FilledFrames<Shown> {
  readonly #measured: (pixels: number) => void;
  readonly #heights = new WeakMap<HTMLIFrameElement, Heights>();
  readonly #columns = new ResizeObserver(() => this.fitAll());

  constructor(host: FramesHost, shown: () => Shown | undefined, measured: (pixels: number) => void) {
    super(host, shown);
    this.#measured = measured;
  }

  override hostUpdated(): void {
    super.hostUpdated();
    for (const screen of this.host.querySelectorAll('.screens')) this.#columns.observe(screen);
  }

  hostDisconnected(): void {
    this.#columns.disconnect();
  }

  protected override fill({ page, place }: Framed, { markup, view }: Shown): void {
    page.documentElement.dataset['scheme'] = view.scheme;
    const { 'min-height': _room, ...style } = markup.style ?? {};
    show(page, place, { ...markup, style });
  }

  /** A computer's column is drawn smaller where the screen has no room for it. */
  protected override fit({ frame, page, place }: Framed): void {
    const screen = frame.parentElement;
    if (!screen) return;
    const width = frameWidth[screen.dataset['width'] === 'phone' ? 'phone' : 'computer'];
    const scale = Math.min(1, (screen.parentElement?.clientWidth ?? width) / width);
    const height = page.documentElement.offsetHeight;
    Object.assign(frame.style, { width: `${width}px`, height: `${height}px`, transform: `scale(${scale})` });
    Object.assign(screen.style, { width: `${Math.ceil(width * scale)}px`, height: `${Math.ceil(height * scale)}px` });
    const element = place.firstElementChild;
    if (element && isDrawn(element)) this.#measure(frame, element);
  }

  /** In all frames, and while the campaign comes as well as after it: what stands below an element must not move up either. */
  #measure(frame: HTMLIFrameElement, element: Element): void {
    const { loading, now } = this.#heights.get(frame) ?? { loading: 0, now: 0 };
    const height = element.clientHeight;
    this.#heights.set(frame, isLoading(element) ? { loading: Math.max(loading, height), now } : { loading, now: height });
    const known = this.all.flatMap(({ frame: one }) => this.#heights.get(one) ?? []);
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
  const there = place.firstElementChild as HTMLElement | null;
  const before = there && standing.get(there);
  if (!before || before.tag !== markup.tag || markup.tag === 'a') {
    const element = grow(page, markup);
    standing.set(element, markup);
    return place.replaceChildren(element);
  }
  standing.set(there, markup);
  for (const name of Object.keys(before.attributes)) if (!(name in markup.attributes)) there.removeAttribute(name);
  for (const name of Object.keys(before.style ?? {})) if (!(name in (markup.style ?? {}))) there.style.removeProperty(name);
  dress(there, markup);
}
