import { measureContrast, type ContrastFact } from '@solidarity/doctor/contrast';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { grow } from '../snippet/grow.js';
import type { Markup } from '../snippet/markup.js';
import type { Attempt } from './suggest.js';
import type { Scheme, Seen } from './verdicts.js';

/** What the frames show: elements, a style sheet of words, and the address of one that comes before it. */
export interface Shown {
  readonly elements: readonly Markup[];
  readonly sheet: string;
  readonly before: string | undefined;
}

type Host = ReactiveControllerHost & HTMLElement;
type Inside = Window & typeof globalThis;

/** What stands in a frame's page now. */
interface Standing {
  readonly elements: string;
  readonly sheet: CSSStyleSheet;
}

/**
 * Keeps the two frames, a light page and a dark one, at what was chosen, as high as what is in them. The style sheet that is shown is the
 * one that is copied, to the letter. `measured` hears of every pair of colours that is seen there.
 */
export class Frames implements ReactiveController {
  readonly #host: Host;
  readonly #shown: () => Shown | undefined;
  readonly #measured: (seen: Seen) => void;
  readonly #standing = new WeakMap<Document, Standing>();

  constructor(host: Host, shown: () => Shown | undefined, measured: (seen: Seen) => void) {
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
  }

  /** What the elements make of a colour that nobody has chosen yet: it is tried on one of them, and taken away again. */
  readonly attempt: Attempt = (token, colour, scheme) => {
    const tried = this.#elementsOn(scheme).find((element) => element.shadowRoot?.querySelector('button'));
    if (!tried) return [];
    const name = `--solidarity-${token}`;
    tried.style.setProperty(name, colour);
    const facts = measureContrast(tried);
    tried.style.removeProperty(name);
    return facts;
  };

  #frames(): HTMLIFrameElement[] {
    return [...this.#host.querySelectorAll('iframe')];
  }

  #elementsOn(scheme: Scheme): HTMLElement[] {
    const page = this.#frames().find(({ dataset }) => dataset['scheme'] === scheme)?.contentDocument;
    return [...(page?.getElementById('place')?.children ?? [])] as HTMLElement[];
  }

  #fill(frame: HTMLIFrameElement): void {
    const page = frame.contentDocument;
    const place = page?.getElementById('place');
    const shown = this.#shown();
    if (!page?.defaultView || !place || !shown) return;
    const sheet = this.#standing.get(page)?.sheet ?? this.#open(frame, page, place);
    const elements = JSON.stringify(shown.elements);
    if (this.#standing.get(page)?.elements !== elements) {
      place.replaceChildren(...shown.elements.map((markup) => grow(page, markup)));
      this.#standing.set(page, { elements, sheet });
    }
    sheet.replaceSync(shown.sheet);
    this.#follow(page, shown.before);
    this.#look(frame);
  }

  /** What a frame's page needs once. */
  #open(frame: HTMLIFrameElement, page: Document, place: HTMLElement): CSSStyleSheet {
    const inside = page.defaultView as Inside;
    page.documentElement.dataset['scheme'] = frame.dataset['scheme'];
    const sheet = new inside.CSSStyleSheet();
    page.adoptedStyleSheets = [sheet];
    new inside.ResizeObserver(() => this.#look(frame)).observe(place);
    return sheet;
  }

  #follow(page: Document, address: string | undefined): void {
    const link = page.querySelector<HTMLLinkElement>('link[data-before]');
    if (link?.href === (address ?? undefined)) return;
    link?.remove();
    if (!address) return;
    const next = Object.assign(page.createElement('link'), { rel: 'stylesheet', href: address });
    next.dataset['before'] = '';
    next.onload = () => this.#lookAll();
    page.head.append(next);
  }

  #lookAll(): void {
    for (const frame of this.#frames()) this.#look(frame);
  }

  #look(frame: HTMLIFrameElement): void {
    frame.style.setProperty('height', `${frame.contentDocument?.documentElement.offsetHeight ?? 0}px`);
    const facts = (scheme: Scheme): ContrastFact[] => this.#elementsOn(scheme).flatMap(measureContrast);
    this.#measured({ light: facts('light'), dark: facts('dark') });
  }
}
