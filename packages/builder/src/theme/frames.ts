import { measureContrast, type ContrastFact } from '@solidarity/doctor/contrast';
import { FilledFrames, type Framed, type FramesHost } from '../page/filled-frames.js';
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

/** What stands in a frame's page now. */
interface Standing {
  readonly elements: string;
  readonly sheet: CSSStyleSheet;
}

/**
 * The two frames, a light page and a dark one, in which a designer sees what was chosen. The style sheet that is shown is the one that is
 * copied, to the letter. `measured` hears of every pair of colours that is seen there.
 */
export class Frames extends FilledFrames<Shown> {
  readonly #measured: (seen: Seen) => void;
  readonly #standing = new WeakMap<Document, Standing>();

  constructor(host: FramesHost, shown: () => Shown | undefined, measured: (seen: Seen) => void) {
    super(host, shown);
    this.#measured = measured;
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

  protected override fill({ frame, page, inside, place }: Framed, shown: Shown): void {
    const standing = this.#standing.get(page);
    const sheet = standing?.sheet ?? openSheet(page, inside);
    page.documentElement.dataset['scheme'] = frame.dataset['scheme'];
    const elements = JSON.stringify(shown.elements);
    if (standing?.elements !== elements) {
      place.replaceChildren(...shown.elements.map((markup) => grow(page, markup)));
      this.#standing.set(page, { elements, sheet });
    }
    sheet.replaceSync(shown.sheet);
    this.#follow(page, shown.before);
  }

  protected override fit({ frame, page }: Framed): void {
    frame.style.setProperty('height', `${page.documentElement.offsetHeight}px`);
    const facts = (scheme: Scheme): ContrastFact[] => this.#elementsOn(scheme).flatMap(measureContrast);
    this.#measured({ light: facts('light'), dark: facts('dark') });
  }

  #elementsOn(scheme: Scheme): HTMLElement[] {
    const framed = this.all.find(({ frame }) => frame.dataset['scheme'] === scheme);
    return [...(framed?.place.children ?? [])] as HTMLElement[];
  }

  #follow(page: Document, address: string | undefined): void {
    const link = page.querySelector<HTMLLinkElement>('link[data-before]');
    if (link?.href === address) return;
    link?.remove();
    if (!address) return;
    const next = Object.assign(page.createElement('link'), { rel: 'stylesheet', href: address });
    next.dataset['before'] = '';
    next.onload = () => this.fitAll();
    page.head.append(next);
  }
}

/** A page takes none but the sheets of its own window. */
function openSheet(page: Document, inside: Framed['inside']): CSSStyleSheet {
  const sheet = new inside.CSSStyleSheet();
  page.adoptedStyleSheets = [sheet];
  return sheet;
}
