import { isOfInterest, type Seen } from '../seen.js';

/** An element of the page, and the live one in it: itself, or what its box holds. */
export interface SeenAlive extends Seen {
  readonly element: Element | undefined;
}

/** The elements of the page as they stand now, also in open inner roots; an element in its box is one with it. */
export function seenInPage(root: Document | ShadowRoot): SeenAlive[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
    const name = element.localName;
    const isOurs = name.startsWith('solidarity-');
    // What stands in an element of ours is ours.
    const inside = element.shadowRoot && !isOurs ? seenInPage(element.shadowRoot) : [];
    if (!isOfInterest(name, attributes) || (isOurs && element.parentElement?.matches('[data-solidarity]'))) return inside;
    const seen: SeenAlive = {
      name,
      attributes,
      hasWay: element.querySelector('a[href], form') !== null,
      hasText: element.textContent.trim() !== '',
      // A browser does not remember it; its source is asked for that.
      isSelfClosed: false,
      isInHead: element.closest('head') !== null,
      language: element.closest('[lang]')?.getAttribute('lang') ?? undefined,
      element: [element, ...element.children].find(({ localName }) => localName.startsWith('solidarity-')),
    };
    return [seen, ...inside];
  });
}
