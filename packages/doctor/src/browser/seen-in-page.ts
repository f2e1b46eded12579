import { isOfInterest, type Seen } from '../seen.js';

/** An element of the page, and the live one in it: itself, or what its box holds. */
export interface SeenAlive extends Seen {
  readonly element: Element | undefined;
}

/** The elements of the page as they stand now; an element in its box is one with it. */
export function seenInPage(root: Document): SeenAlive[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
    const name = element.localName;
    if (!isOfInterest(name, attributes) || (name.startsWith('solidarity-') && element.parentElement?.matches('[data-solidarity]')))
      return [];
    return [
      {
        name,
        attributes,
        hasLink: element.querySelector('a[href]') !== null,
        hasText: element.textContent.trim() !== '',
        // A browser does not remember it; its source is asked for that.
        isSelfClosed: false,
        element: [element, ...element.children].find(({ localName }) => localName.startsWith('solidarity-')),
      },
    ];
  });
}
