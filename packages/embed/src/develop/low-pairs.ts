import { version } from '@solidarity/core';
import { lower, measureContrast, sayPair, pairs } from '@solidarity/doctor/contrast';

/** The elements of a page as they stand now, also in open inner roots. */
export function* elementsIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    if (element.localName.startsWith('solidarity-')) yield element;
    else if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

/** A sentence for each two colours of an element that meet and are too much alike. What is in `said` is said no more; the rest joins it. */
export function lowPairs(element: Element, said: Set<string>): string[] {
  return measureContrast(element)
    .filter(({ ratio, needed }) => ratio < needed)
    .flatMap((fact) => {
      const { pair, what, ratio, needed, colours } = fact;
      const resolved = [...pairs[pair].tokens, ...colours].join();
      if (said.has(resolved)) return [];
      said.add(resolved);
      return [
        `<${element.localName}> ${what}: expected a contrast of ${needed} to 1, got ${lower(ratio)} (${colours.join(' on ')}). ` +
          `${sayPair(fact).todo} See docs/theming.md of Solidarity ${version}.`,
      ];
    });
}
